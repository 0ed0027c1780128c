/** Word lists for numbers and for what stands around them. Written for this project; all forms folded. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Cardinals below a hundred. Spellings that are wrong and common are read too. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Powers of ten that a cardinal is multiplied by, as words. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
  trillion: 12,
  trillions: 12,
  quadrillion: 15,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  lkhs: 5,
  crore: 7,
  crores: 7,
  cr: 7,
  koti: 7,
  milliard: 9,
};

/** The same after figures: `14.5k`, `3bn`. `m` and `G` are also units, and are weighed where they stand. */
export const SHORT_MAGNITUDES: Readonly<Record<string, number>> = {
  k: 3,
  mn: 6,
  mln: 6,
  mio: 6,
  mil: 6,
  mill: 6,
  mm: 6,
  bn: 9,
  bln: 9,
  bil: 9,
  mrd: 9,
  tn: 12,
  trn: 12,
  tln: 12,
};

/** People and things counted by the name of their group: `a trio of thieves`. */
export const GROUPS: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  quintet: 5,
  sextet: 6,
  score: 20,
  foursome: 4,
  threesome: 3,
};

/** What is worn or used in pairs: one of it, not two. */
export const IN_PAIRS = list(
  `shoes boots sneakers trainers sandals slippers heels socks stockings tights gloves mittens earrings glasses sunglasses spectacles goggles lenses binoculars headphones
   earphones jeans pants trousers shorts leggings overalls pyjamas pajamas knickers underpants boxers scissors pliers tweezers tongs clippers shears handcuffs skis skates crutches
   eyes hands ears feet legs lungs kidneys wings breasts knees`,
);

/** Decades of a life, in words: `in her forties`. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Numbers in the plural that stand for ages behind `under` and `over`: `the under-fives`. */
export const AGES_IN_WORDS: Readonly<Record<string, number>> = {
  twos: 2,
  threes: 3,
  fours: 4,
  fives: 5,
  sevens: 7,
  tens: 10,
  twelves: 12,
  ...DECADES,
};

export const DOZENS = list('dozen dozens doz dozs');

/** Ordinals below a hundred, and of the powers: also the lower halves of fractions. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  nineth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

export const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};

export const MONTHS = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = list(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mondays tuesdays wednesdays thursdays fridays saturdays sundays today tonight tomorrow yesterday',
);

/** What a figure right after names, never counts: `page 3`, `Route 66`, `grade 6`. */
export const LABELS = list(
  `no nos number numbers page pages p pp section sections sec chapter chapters ch article articles verse act scene volume vol issue part
   phase stage type class grade level tier round lap heat hole line lines row column col figure fig table exhibit appendix item clause rule
   amendment proposition prop measure question bill resolution schedule title form room suite apt apartment unit flat floor gate pier platform
   terminal exit route highway hwy interstate freeway road motorway junction bus train tram flight runway channel radio station ward district
   precinct division zone area sector block lot plot camp engine ladder truck squad battalion regiment brigade troop platoon battery company
   boeing airbus mig sukhoi tupolev ilyushin antonov soyuz apollo version edition model mark mk series season episode case docket file badge id code zip postcode box pin tel telephone phone
   call ext extension fax text dial image images photo photos slide slides picture video clip caption fox cbs nbc abc bbc news espn day pad core position psalm psalms pg ss footnote error opus ver aisle art reg sch cl para regulation week game match race seed ranked rank car bay door cell cellblock block building
   category cat magnitude mach size group catch windows iphone ipad galaxy playstation xbox formula fm am fortune count counts`,
);

/** Of these, the ones that are also ordinary words in front of a count (`the company 12 people left`), and label only what is capitalised or in figures alone. */
export const WEAK_LABELS = list(
  'company call text area group class part series season size figure case question bill form measure week car engine troop door camp fortune count counts',
);

export const STREETS = list(
  'street st avenue ave av road rd boulevard blvd drive dr lane ln court ct place pl way terrace parkway pkwy highway hwy circle cir square sq trail plaza loop alley crescent close row turnpike pike expressway broadway',
);

/** Before a magnitude they make it no number: `several hundred`, `multi-million`. */
export const VAGUE = list('several many few hundreds thousands dozens millions billions multi tens scores');

/** What turns two figures joined by `from … to` into a change instead of a range. */
export const CHANGES = list(
  `rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown climbed climb climbs jumped jump jumps dropped drop drops dropping
   increased increase increases increasing decreased decrease decreases decreasing reduced reduce reduces reducing cut cuts cutting raised raise raises raising
   lowered lower lowering went go goes going gone changed change changes changing moved move moves up down doubled tripled slipped slip dipped sank soared surged
   plunged tumbled swelled shrank shrunk expanded expand boosted boost boosting slashed slash revised upgraded downgraded lengthened shortened extended declined decline ticked edged inched crept eased nudged`,
);

/** Where the noun phrase after a number ends: function words, auxiliaries and the verbs that news puts right after a count. */
export const STOP = list(
  `a an the this that these those my your his her its our their whose which who whom what where when while why how if whether because although though
   since until unless than as at by for from in into of off on onto out over to toward towards under up upon with within without about above across
   after against along amid among around before behind below beneath beside between beyond during except inside like near outside past per plus
   round through throughout via versus vs and or but nor so yet not no is are was were be been being am has have had having do does did doing can
   could may might must shall should will would it he she they we you i him them us me himself herself themselves itself there here then now ago later
   earlier away apart early late each every all any both either neither also only just even still already again ever never too very more most less least
   yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december said says say told tell according including included died die came come went go got get
   made make took take gave give found find left remain remained became become fled flee began begin 
   began won lost lose beat beats led lead fell falls rose rise ran held struck sat stood lived lives
   seemed appeared took face faced say believe believed know knew want wanted need needed show showed
   happened occurred arrived reported reportedly allegedly straight alone together instead abroad overseas nationwide
   worldwide indoors outdoors downtown nearby daily weekly monthly annually currently recently previously simultaneously immediately eventually afterwards
   afterward beforehand apiece each old`,
);

/** Words that describe what is counted and are no part of its name. */
export const MODIFIERS = list(
  `other another more additional further extra different new old young elderly former current past present future previous next last first second third main major minor key
   big small large little huge tiny massive vast great good bad best worst top bottom high low long short tall wide deep heavy light full empty half whole entire
   total complete separate individual single double triple similar same various certain specific particular own right left open closed public private local national international
   federal foreign domestic global regional rural urban free paid black white red blue green brown yellow grey gray golden silver hot cold warm cool dry wet hard soft
   dead alive innocent guilty armed unarmed unidentified unnamed unknown known confirmed suspected alleged accused convicted missing injured wounded killed hurt
   critical serious fatal deadly violent peaceful successful unsuccessful failed attempted successive consecutive straight solid possible potential likely
   key senior junior chief live male female adult juvenile teenage teen pregnant homeless poor rich wealthy ordinary average typical common rare recent early late
   ongoing upcoming final initial original official unofficial personal actual real fake false true legal illegal so-called so then working registered eligible
   undecided unmarried married single gay straight disabled sick healthy brave elite veteran fellow co joint mass multiple numerous several many few some
   million billion or and nearby surrounding neighbouring neighboring fresh heavily highly newly recently badly severely seriously critically mostly mainly`,
);

/** Counted things whose plural does not end in -s. */
export const PLURALS = list(
  `people men women children police staff personnel crew cattle sheep deer fish aircraft apparatus troops offspring spacecraft hovercraft folk folks
   policemen policewomen firemen gunmen servicemen congressmen congresswomen fishermen businessmen businesswomen spokesmen clergymen workmen councilmen
   assemblymen lawmen horsemen countrymen crewmen airmen seamen marksmen salesmen mice geese teeth feet oxen lice grandchildren schoolchildren stepchildren
   godchildren media data criteria phenomena alumni bacteria fungi nuclei cacti stimuli kin youth series species salmon trout squid shrimp bison moose
   vermin buffalo rounds innings barracks headquarters crossroads gallows means works offspring swine elk cod cannon counsel
   blacks whites jews muslims christians japanese chinese vietnamese portuguese lebanese maltese sudanese taiwanese burmese nepalese swiss french british irish dutch spanish english welsh`,
);

/** Plurals that may stand before another, which is then the head: `staff members`, `sports cars`. */
export const PLURAL_FIRST = list(
  'staff police women men crew personnel sports arms savings sales goods customs youth aircraft systems operations communications media data teens',
);

/** Conditions that stand for those who are in them: `58 killed`, `seven missing`. */
export const CONDITIONS = list(
  'killed dead injured wounded hurt missing arrested detained displaced homeless hospitalised hospitalized infected unaccounted stranded fatalities',
);

/** Forms in -s that are no plurals. */
export const NOT_PLURAL = list(
  `this his hers its ours yours theirs was is has does as us yes thus plus minus less unless across always perhaps sometimes besides towards afterwards
   upwards downwards says goes politics economics physics mathematics athletics gymnastics news dallas texas kansas illinois arkansas massachusetts paris
   london's james thomas williams davis jones harris lewis adams roberts phillips evans hughes wales los las des les christmas isis hamas aids
   diabetes measles mumps pus gas bus bias chaos atlas canvas iris status virus focus bonus campus versus census consensus apparatus press process
   overseas whereas indoors outdoors nowadays herbs' says means remains appears seems looks comes gets makes takes gives wants needs knows thinks allows lets
   faces plans hopes leads leaves marks includes involves follows shows`,
);

/** Singular nouns that make `one` a count: `one man`, `one count`, `one shot`. */
export const COUNTED_ONCE = list(
  `person man woman boy girl child baby infant toddler teen teenager adult juvenile victim suspect officer policeman policewoman deputy trooper soldier marine sailor
   firefighter student pupil teacher worker employee passenger driver pedestrian cyclist motorcyclist bystander resident neighbour neighbor tenant juror judge
   lawyer attorney senator lawmaker mp member candidate voter patient nurse doctor inmate prisoner detainee hostage civilian tourist protester demonstrator shooter gunman
   attacker assailant robber burglar thief intruder witness survivor player team goal point run win loss defeat victory draw game match set medal title season
   shot bullet round gunshot gun handgun pistol rifle shotgun weapon firearm knife bomb explosion blast rocket missile wound injury death fatality casualty
   killing murder homicide shooting stabbing robbery burglary assault attack crash collision accident incident arrest charge count felony misdemeanor misdemeanour conviction
   sentence fine penalty vote seat ballot bill law car vehicle truck van bus motorcycle train plane aircraft helicopter jet ship boat vessel house home apartment
   building flat church school hospital store shop company firm bank room bedroom bathroom floor door window dog cat horse cow animal tree
   son daughter brother sister parent grandchild sibling wife husband other body corpse letter email call text message photo photograph picture video book
   film song album ticket bottle bag box case hole lap egg tooth eye arm leg finger ballot petition complaint lawsuit appeal trial hearing warrant
   earthquake tornado storm hurricane fire blaze flood patient dose vaccine test sample ton percent square unit share stake job position post
   paragraph sentence page word line chapter error mistake question answer kilometer centimetre american briton israeli palestinian republican democrat`,
);

/** What is counted with an ordinal: `fifth time`, `sixth defence`, `third straight win`. Elsewhere an ordinal names a place in a row and no count. */
export const COUNTED_IN_ORDER = list(
  `time defense defence win victory loss defeat draw goal title championship crown medal attempt homicide murder killing death fatality shooting stabbing robbery attack
   arrest conviction offence offense marriage wedding anniversary birthday child grandchild season term start appearance nomination award oscar grammy emmy
   run homer touchdown save assist straight consecutive successive postponement delay strike launch flight visit victim suspect round_trip world cup trophy
   gold silver bronze hundred century fifty ton tour album film novel book edition instalment installment earthquake increase decrease rise cut hike`,
);

/** Ordinals before these are no counts even where a counted word follows. */
export const NOT_COUNTED_IN_ORDER = list(
  'degree amendment avenue street floor grade place quarter half district circuit precinct ward century',
);

/** Nouns after a full number whose singular is meant (`5,300 block of Main Street`). */
export const SINGULARS = list('block percent head staff crew');

/** After `no`, these make a figure of speech and no zero. */
export const NOT_NONE = list('doubts bounds regrets thanks worries strings odds matters means ways terms');

/** What a person's age follows: `aged 36`, `at age 36`. */
export const AGE_WORDS = list('aged age ages');

/** After `of`, still inside the counted phrase: `two of his sons`. */
export const PARTITIVE = list('the these those his her its their our my your them');
