/** Words that tell names apart from other words, and kinds of names from one another. Data, written for this project. */

/** Written before a name, never part of it. */
export const HONORIFICS =
  'mr mrs ms mx miss dr prof professor sir dame lord lady madam mister rev reverend fr father sr sra srta señor señora monsieur madame mme mlle hon honourable honorable rabbi imam sheikh shaikh sheik mullah maulana ayatollah hajji haji sayyid herr frau signor signora messrs pastor brother sister deacon elder esq viscount viscountess marquess marchioness alhaji alhaja hajia smt shri datuk dato'.split(
    ' ',
  );

/** Offices and ranks that, capitalised, stand before a name; one or several in a row. */
export const TITLES =
  `president vice-president premier chancellor minister secretary senator sen congressman congresswoman representative rep reps sens assemblyman assemblywoman assemblymember councilman councilwoman councilmember councillor councilor alderman alderwoman governor gov mayor commissioner ambassador amb attorney judge justice magistrate prosecutor solicitor
king queen prince princess pope cardinal archbishop bishop emperor sultan emir duke duchess baron baroness earl count countess
general gen lieutenant lt colonel col major maj captain capt cpt commander cmdr sergeant sgt corporal cpl private pvt pfc admiral adm brigadier brig marshal ensign airman seaman specialist spc staffsgt trooper
chief detective det inspector insp superintendent supt sheriff deputy constable officer investigator agent lieut undersheriff
director chairman chairwoman chairperson chair speaker whip leader spokesman spokeswoman spokesperson coordinator manager editor reporter correspondent columnist author actor actress singer rapper coach trainer quarterback pitcher rb wr te lb dt cb doctor nurse principal dean provost
founder cofounder co-founder executive economist analyst activist lawyer ceo cfo coo cto mp mep msp md qb candidate nominee clerk const treasurer auditor comptroller controller coroner headteacher headmaster headmistress vicar medical-examiner ministers professors presidents senators governors judges justices detectives officers deputies secretaries ambassadors attorneys mayors councillors councilors commissioners generals sergeants lieutenants congressmen representatives chancellors premiers taoiseach tánaiste garda pc wpc dc dci wpc warden firefighter paramedic medic pilot astronaut cosmonaut`.split(
    /\s+/,
  );

/** Stand before titles (`Former Prime Minister`, `Deputy Assistant Attorney General`). */
export const TITLE_PREFIXES =
  'former then acting interim deputy assistant asst associate assoc senior junior vice first prime foreign home attorney lieutenant chief state district county city police fire lead executive managing major master brigadier rear commanding chancellor defence defense finance interior health education justice treasury press general commonwealth prosecuting head supreme circuit united retired late ex gunnery staff technical petty special right incoming outgoing shadow cabinet rookie veteran legendary convicted suspected alleged court federal principal democratic republican party minority majority opposition ch'.split(
    ' ',
  );

/** Sub-titles that follow another title (`Attorney General`, `Secretary General`, `Prime Minister`). */
export const PARTICLES =
  "van von der den de del della di da dos das do du la le los las el al bin ibn ben bint abu abd ul ur zu zur ter ten af av y e o' st san santa ap ap mac".split(
    ' ',
  );

/** Particles that join a name in lower case between capitalised words. */
export const LOWER_PARTICLES =
  'van von der den de del della di da dos das du la le los las el al bin ibn ben bint abu abd ul ur zu zur ter ten af av y e es ez i und et dela delos wa ole bte binte binti'.split(
    ' ',
  );

export const SUFFIXES = 'jr jnr sr snr ii iii iv vi vii viii esq phd md qc kc mp mep msp obe mbe cbe dds jd rn cpa dvm'.split(' ');
/** Suffixes that tell generations apart. */
export const GENERATIONS = 'jr jnr sr snr ii iii iv v vi vii viii'.split(' ');

/** Last words of bodies, and words that make a run of capitals a body wherever they stand. */
export const BODY_HEADS =
  `party transit cartel centers centres clubs hospitals universities colleges libraries museums electronics semiconductor robotics therapeutics biosciences railway railways railroad refining cement beverages brands realty properties ventures investments advisors advisers chamber contractors consortium aviation aerospace logistics shipping trading engineering construction banking mining telecom telecommunications consulting commission committee council congress parliament senate assembly ministry department dept agency bureau board authority administration union association assn federation confederation league alliance coalition organisation organization institute institution foundation fund trust society club team force army navy corps guard regiment battalion brigade police constabulary patrol
company corporation corp group holdings industries enterprises partners associates brothers bros bank insurance airlines airways motors electric energy oil gas petroleum steel media news times post tribune herald journal gazette chronicle observer guardian telegraph press network television broadcasting radio records pictures studios entertainment communications technologies technology systems software networks laboratories labs pharmaceuticals pharma chemicals foods stores
ministers conference caucus court tribunal registry office service services secretariat cabinet taskforce academy university college school schools seminary church rovers wanderers hotspur fc afc ministries diocese archdiocese cathedral mosque temple synagogue orchestra symphony opera ballet theatre theater company museum gallery library
exchange nations brotherhood movement front militia resistance campaign project initiative network forum summit center centre panel task-force unit squad division district investigations enforcement security intelligence safety health healthcare transportation defense defence state treasury justice labor labour education homeland reserve communists democrats republicans greens liberals conservatives socialists tories`.split(
    /\s+/,
  );

/** Legal forms of companies. */
export const LEGAL_FORMS =
  'inc incorporated ltd limited llc llp lp plc co corp corporation company ag gmbh mbh kg kgaa ohg sa sas sarl sl spa srl bv nv ab as asa oy oyj aps kk pte pty pvt bhd sdn pt tbk pjsc ojsc jsc cjsc pao oao ooo zao ao ojscs sro zoo sp dd doo ad aktiengesellschaft aktiengeselschaft gesellschaft société se kft zrt nyrt akg berhad persero aktiebolag aktieselskab osakeyhtio s.a. s.a.s. s.p.a. s.r.l. s.l. l.l.c. l.l.p. l.p. p.l.c. n.v. b.v. a.g. a.s. k.k. s.a.c. s.a.b. s.a.r.l.'.split(
    ' ',
  );

/** Last words of roads and squares. */
export const STREET_HEADS =
  'street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy parkway pkwy place pl court ct terrace ter circle cir square sq way trail tr turnpike tpke expressway expy freeway fwy interstate route alley crescent close row loop pike plaza causeway bypass crossing streets avenues roads drives lanes boulevards highways'.split(
    ' ',
  );

/** Last words of places on a map. */
export const PLACE_HEADS =
  'county city town township village borough parish district province region territory island islands isle isles peninsula cape bay gulf sea ocean lake lakes river creek falls springs beach coast valley canyon mountain mountains mount mt hill hills heights park gardens forest woods desert plains prairie field fields harbor harbour port fort point bridge tunnel dam airport station terminal border strip bank east west north south republic kingdom emirates states ridge grove junction side end oaks manor estates ranch farms basin delta canal strait straits archipelago atoll plateau gorge moor bayou lagoon rapids reef glacier volcano summit pass'.split(
    ' ',
  );

/** Last words of buildings and grounds that people visit. */
export const FACILITY_HEADS =
  'hospital clinic infirmary hospice center centre school elementary academy university college church chapel cathedral basilica mosque temple synagogue abbey stadium arena coliseum colosseum dome fieldhouse gymnasium gym ballpark racetrack speedway raceway track theatre theater cinema museum gallery library hotel motel inn lodge resort casino restaurant grill bar pub tavern saloon lounge nightclub club cafe café diner bistro pizzeria pizza deli bakery brewery market supermarket grocery mall shop store stores mart pharmacy salon barbershop laundromat apartments condominiums towers tower building plaza hall house palace castle fort jail prison penitentiary courthouse barracks base airport airfield station depot zoo aquarium memorial monument cemetery mortuary morgue dormitory lube garage motors square yard garden gardens cabin campground headquarters complex villas village court courts commons homes terrace landing pavilion warehouse plant factory refinery mill mine'.split(
    ' ',
  );

export const DIRECTIONS =
  'north south east west northeast northwest southeast southwest n s e w ne nw se sw northern southern eastern western central upper lower new old greater great little mid middle inner outer'.split(
    ' ',
  );

export const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  );
export const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  );
export const HOLIDAYS = 'christmas easter thanksgiving halloween ramadan passover hanukkah diwali'.split(' ');

/** Words of nations, faiths and parties that describe: no name on their own. */
export const DEMONYMS =
  `american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish cypriot maltese albanian serbian croatian bosnian slovenian macedonian montenegrin kosovar ukrainian belarusian russian latvian lithuanian estonian moldovan georgian armenian azerbaijani azeri kazakh uzbek tajik kyrgyz turkmen chinese japanese korean taiwanese mongolian vietnamese thai cambodian laotian burmese malaysian indonesian filipino singaporean indian pakistani bangladeshi nepali nepalese bhutanese sinhalese afghan iranian persian iraqi syrian lebanese jordanian israeli palestinian saudi yemeni omani emirati qatari kuwaiti bahraini egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan burundian congolese nigerian ghanaian ivorian senegalese malian nigerien chadian cameroonian gabonese angolan zambian zimbabwean mozambican namibian botswanan malawian liberian gambian guinean beninese togolese african asian european canadian mexican guatemalan panamanian honduran salvadoran nicaraguan cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian paraguayan uruguayan guyanese latin australian aussie antarctic arctic kiwi fijian samoan tongan rican
hispanic latino latina latinx caucasian african-american native aboriginal black white arab arabic kurdish kurd turk jew jewish muslim moslem islamic christian catholic protestant baptist methodist lutheran anglican episcopal presbyterian evangelical orthodox hindu buddhist sikh sunni shiite shia mormon quaker amish roman hebrew yiddish gaelic cantonese mandarin hindi urdu slavic nordic scandinavian balkan baltic caribbean mediterranean western eastern northern southern texan californian alaskan hawaiian
democrat democratic republican conservative liberal labour tory socialist communist marxist nazi fascist gop independent libertarian green whig unionist nationalist loyalist islamist zionist jihadist taliban-led
scot scots scotsman briton brit englishman irishman frenchman dutchman swede dane finn norwegian pole serb croat slovene bosniak spaniard filipina londoner parisian`.split(
    /\s+/,
  );

/** Countries, states of the US, and cities that articles name without saying where they are. Multi-word places are found by their first word. */
export const PLACES =
  `afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia europe asia africa america antarctica fiji finland france gabon gambia gaza germany ghana greece greenland grenada guam guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe crimea chechnya kurdistan kashmir catalonia sinai u.s. u.k. u.s.a. d.c. n.c. s.c. n.y. n.j. n.m. n.h. n.d. s.d. r.i. w.va. p.r. usa uk uae u.a.e. ussr e.u.
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania victoria
washington chicago houston philadelphia phoenix dallas austin jacksonville indianapolis seattle denver boston detroit nashville memphis portland baltimore milwaukee albuquerque tucson fresno sacramento atlanta omaha miami oakland minneapolis tulsa cleveland wichita arlington bakersfield tampa honolulu anaheim lexington pittsburgh cincinnati anchorage greensboro newark toledo orlando norfolk chandler buffalo lubbock durham gary hialeah scottsdale richmond birmingham spokane rochester montgomery savannah shreveport akron tacoma knoxville chattanooga charleston columbus louisville brooklyn queens bronx manhattan harlem broadway staten hollywood compton biloxi flint oshkosh dayton camden trenton mobile hartford providence bridgeport syracuse albany yonkers raleigh charlotte ferguson parkland charlottesville aurora littleton newtown selma biscayne houma
london manchester liverpool leeds sheffield bristol glasgow edinburgh cardiff belfast dublin nottingham leicester coventry newcastle brighton oxford cambridge paris marseille lyon nice toulouse strasbourg berlin munich hamburg frankfurt cologne stuttgart vienna zurich geneva brussels antwerp amsterdam rotterdam madrid barcelona seville valencia lisbon porto rome milan naples turin venice florence athens istanbul ankara warsaw krakow prague budapest bucharest sofia belgrade zagreb sarajevo kiev kyiv odessa donetsk mariupol moscow leningrad minsk riga vilnius tallinn helsinki stockholm oslo copenhagen reykjavik
beijing shanghai shenzhen guangzhou wuhan tianjin chongqing tokyo osaka kyoto hiroshima seoul busan pyongyang taipei manila jakarta bangkok hanoi saigon rangoon yangon kathmandu dhaka delhi mumbai bombay kolkata calcutta chennai madras bangalore bengaluru hyderabad karachi lahore islamabad peshawar quetta kabul kandahar tehran baghdad mosul basra fallujah kirkuk erbil damascus aleppo homs raqqa beirut amman jerusalem haifa ramallah hebron cairo alexandria benghazi tripoli tunis algiers casablanca rabat khartoum nairobi mombasa kampala kigali mogadishu johannesburg pretoria durban harare lagos abuja accra dakar riyadh jeddah mecca medina dubai doha sanaa aden sydney melbourne brisbane perth adelaide canberra hobart darwin auckland wellington christchurch toronto montreal vancouver ottawa calgary edmonton winnipeg halifax havana bogota caracas lima quito santiago rio brasilia
sabah sarawak bakhmut ashkelon sderot rafah wimbledon baikonur xinjiang sichuan guangdong hunan hubei henan hebei fujian zhejiang jiangsu shandong yunnan gansu heilongjiang liaoning guangxi punjab sindh balochistan gujarat rajasthan bihar kerala karnataka assam manipur odisha maharashtra telangana haryana jharkhand chhattisgarh uttarakhand nagaland mizoram meghalaya donbas bavaria saxony thuringia tuscany lombardy sicily sardinia corsica andalusia brittany normandy provence flanders wallonia transylvania darfur tigray oromia amhara chiapas sinaloa sonora jalisco chihuahua michoacan tamaulipas helmand nangarhar anbar sumatra bali borneo luzon mindanao honshu hokkaido kyushu patagonia siberia dagestan tatarstan bashkortostan cornwall sussex surrey yorkshire lancashire cheshire merseyside suffolk dorset hampshire oxfordshire hertfordshire cambridgeshire lincolnshire nottinghamshire staffordshire shropshire worcestershire gloucestershire leicestershire northamptonshire warwickshire cumbria northumberland gwynedd powys lanarkshire aberdeenshire donegal kilkenny tipperary connaught leinster munster ulster
kharkiv kharkov lviv dnipro zaporizhzhia kherson mykolaiv chernihiv luhansk sevastopol simferopol chisinau tbilisi yerevan baku grozny makhachkala kazan yekaterinburg novosibirsk omsk volgograd murmansk vladivostok irkutsk krasnoyarsk tomsk almaty astana bishkek tashkent samarkand dushanbe ashgabat ulaanbaatar harbin shenyang dalian qingdao jinan zhengzhou xian chengdu kunming nanjing hangzhou suzhou ningbo xiamen fuzhou urumqi lhasa kowloon incheon daegu daejeon gwangju ulsan nagoya yokohama fukuoka sapporo sendai nagasaki okinawa surabaya bandung medan makassar denpasar penang mandalay naypyidaw vientiane colombo kandy jaffna chittagong sylhet patna lucknow kanpur nagpur pune surat ahmedabad jaipur jodhpur udaipur indore bhopal ranchi guwahati imphal srinagar jammu amritsar ludhiana chandigarh dehradun varanasi agra kochi thiruvananthapuram mysore visakhapatnam vijayawada coimbatore madurai rawalpindi faisalabad multan sialkot gilgit jalalabad kunduz isfahan shiraz tabriz mashhad qom sulaymaniyah najaf karbala ramadi tikrit idlib latakia palmyra sidon nablus jenin beersheba giza luxor aswan oran marrakech tangier agadir nouakchott bamako timbuktu niamey ouagadougou conakry freetown monrovia abidjan yamoussoukro kumasi lome cotonou ibadan kano kaduna maiduguri enugu yaounde douala libreville brazzaville kinshasa lubumbashi goma bukavu luanda windhoek gaborone lusaka lilongwe blantyre maputo beira bulawayo antananarivo bujumbura dodoma zanzibar kisumu eldoret nakuru entebbe juba asmara hargeisa kismayo bloemfontein soweto maseru mbabane utrecht eindhoven groningen maastricht ghent bruges liege charleroi namur lille nantes bordeaux rennes reims grenoble toulon avignon cannes rouen calais dresden leipzig dortmund dusseldorf nuremberg bremen hanover kiel rostock mannheim heidelberg freiburg potsdam magdeburg salzburg innsbruck graz linz basel bern lausanne lugano lucerne bologna palermo catania bari verona trieste pisa siena parma modena genoa malaga granada bilbao zaragoza alicante cadiz murcia coimbra braga faro gdansk wroclaw poznan lublin katowice brno ostrava bratislava kosice debrecen szeged cluj timisoara constanta plovdiv varna skopje tirana pristina podgorica dubrovnik rijeka ljubljana maribor mostar thessaloniki patras heraklion izmir antalya bursa adana gaziantep diyarbakir trabzon nicosia limassol valletta malmo gothenburg uppsala trondheim tromso stavanger aarhus odense turku tampere oulu tartu kaunas aberdeen dundee inverness swansea wrexham sunderland middlesbrough huddersfield doncaster rotherham barnsley blackpool blackburn burnley oldham rochdale stockport warrington wigan grimsby scunthorpe peterborough northampton kettering luton watford slough basingstoke southampton portsmouth bournemouth plymouth exeter torquay gloucester cheltenham swindon worcester hereford shrewsbury telford wolverhampton walsall dudley ipswich norwich colchester southend chelmsford maidstone dover eastbourne worthing guildford woking londonderry derry lisburn newry galway limerick waterford
geelong ballarat bendigo townsville cairns toowoomba wollongong launceston dunedin rotorua tauranga invercargill saskatoon kelowna moncton fredericton kitchener sudbury monterrey guadalajara tijuana acapulco cancun oaxaca puebla veracruz merida tegucigalpa managua medellin cali cartagena barranquilla maracaibo guayaquil arequipa cusco cochabamba asuncion montevideo valparaiso recife fortaleza manaus curitiba belem
reno provo boise missoula bozeman cheyenne fargo bismarck duluth topeka peoria rockford joliet naperville evanston kenosha racine kalamazoo lansing youngstown canton allentown scranton erie harrisburg utica schenectady poughkeepsie hoboken nashua concord burlington bangor lewiston worcester springfield stamford waterbury wilmington roanoke lynchburg newport chesapeake petersburg fayetteville asheville winston-salem gainesville tallahassee pensacola sarasota clearwater huntsville tuscaloosa vicksburg lafayette beaumont galveston laredo amarillo waco abilene plano mesquite tempe mesa glendale flagstaff yuma stockton modesto riverside pasadena oxnard vallejo berkeley bellevue yakima`.split(
    /\s+/,
  );

/** Places of two or three words. */
export const LONG_PLACES =
  `united states|united kingdom|united arab emirates|soviet union|european union|new york|new york city|new jersey|new mexico|new hampshire|new zealand|new orleans|new delhi|new england|new haven|new south wales|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|north korea|south korea|south africa|south sudan|north america|south america|central america|latin america|saudi arabia|sri lanka|costa rica|puerto rico|el salvador|hong kong|san francisco|san diego|san antonio|san jose|san juan|san bernardino|santa ana|santa fe|santa monica|santa barbara|santa rosa|los angeles|las vegas|las cruces|st. louis|st. paul|st. petersburg|saint petersburg|saint paul|saint louis|green bay|milton keynes|bury st edmunds|st albans|st helens|st. helens|st andrews|king's lynn|guinea-bissau|timor-leste|baden-baden|coeur d'alene|martha's vineyard|great yarmouth|burton upon trent|tunbridge wells|bognor regis|leighton buzzard|market harborough|melton mowbray|merthyr tydfil|carrick fergus|khan younis|deir al-zour|deir ez-zor|tamil nadu|uttar pradesh|madhya pradesh|andhra pradesh|arunachal pradesh|himachal pradesh|inner mongolia|west bengal|key west|key largo|siesta key|wagga wagga|alice springs|gold coast|novi sad|nizhny novgorod|veliky novgorod|rostov-on-don|belo horizonte|porto alegre|ciudad juarez|ciudad juárez|santo domingo|la paz|santa cruz|puebla city|guatemala city|panama city|kuwait city|quezon city|davao city|cebu city|phnom penh|da nang|hai phong|chiang mai|siem reap|vung tau|johor bahru|kota kinabalu|george town|petaling jaya|navi mumbai|new taipei|tel aviv-yafo|sharm el-sheikh|port said|port sudan|port harcourt|port elizabeth|port louis|port moresby|port of spain|san salvador|san marino|san sebastian|santa clara|santa clarita|santa maria|palo alto|menlo park|mountain view|st louis|st paul|fort worth|fort wayne|fort lauderdale|fort myers|fort collins|baton rouge|little rock|salt lake city|kansas city|oklahoma city|jersey city|atlantic city|mexico city|quebec city|corpus christi|el paso|des moines|sioux falls|cedar rapids|grand rapids|virginia beach|long beach|daytona beach|myrtle beach|palm beach|west palm beach|long island|staten island|coney island|colorado springs|ann arbor|baltimore county|tel aviv|west bank|gaza strip|golan heights|middle east|far east|east jerusalem|ivory coast|burkina faso|sierra leone|papua new guinea|east timor|northern ireland|great britain|isle of man|czech republic|dominican republic|rio de janeiro|sao paulo|buenos aires|kuala lumpur|ho chi minh city|phnom penh|addis ababa|cape town|dar es salaam|port-au-prince|abu dhabi|bosnia and herzegovina|trinidad and tobago|antigua and barbuda|british columbia|nova scotia|new brunswick|district of columbia|silicon valley|wall street|white house|red sea|black sea|south china sea|persian gulf`.split(
    '|',
  );

/** Newspaper abbreviations of states, written with a full stop; several are words. */
export const STATE_ABBREVIATIONS =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo'.split(
    ' ',
  );

/** Capitals that are no name: measures, times, and things every paper writes in capitals. */
export const PLAIN_CAPITALS =
  'am pm a.m. p.m. ad bc ce bce gmt utc est edt cst cdt mst mdt pst pdt bst cet et pt ct mt tv dvd cd pc cpu gps dna rna hiv aids id ids ok vip ceo cfo coo cto cio pr hr it ai iq suv atv rv ufo atm cctv er icu ems emt emts mri ptsd adhd std stds dui dwi owi gsw swat sos ps eta faq faqs url usb pdf www html sms rip lol omg wtf mph kmh kph km kg lb ft mm cm bmi gdp gpa sat act ged phd md jd rn mba ba bs ma no nos vs aka a.k.a. dj mc mvp nba-style diy b.c. a.d. i.e. e.g. p.s. r.i.p. i.d. t.v. hd 3d 4k led lcd lgbt lgbtq lgbtqi ufos wmd wmds ied ieds rpg ak ar pct ppm cv god eve'.split(
    /\s+/,
  );

/** Letters joined by an ampersand that stand for everyday words. */
export const PLAIN_PAIRS = 'R&D Q&A A&E R&B B&B M&A P&L T&C F&B H&S S&M L&D E&P P&P T&E C&C O&M D&C I&E'.split(' ');

/** Verbs, past or present, whose subject is a person or a body that speaks. */
export const SAYING =
  'said says say told tells added adds wrote writes tweeted asked asks replied responded announced claimed claims argued explained noted insisted testified recalled stated confirmed denied declined warned urged vowed acknowledged admitted alleged suggested continued remembered estimated predicted recounted joked cried shouted posted'.split(
    ' ',
  );

/** Verbs and helpers that may follow a subject: a capitalised first word before one of them is likely the subject. */
export const AFTER_SUBJECT =
  "is was has had will would could can may might must did does died was were are have and who whose also then later never now himself herself didn't wasn't hasn't doesn't isn't won't wouldn't couldn't".split(
    ' ',
  );

/** Words that start sentences, headlines and clauses and are no part of a name there. */
export const STARTERS =
  `the a an this that these those he she it they we you i his her its their our my your him them us me who whom whose which what when where why how whether there here then thus so yet but and or nor if unless until while although though because since as at by for from in into of off on onto out over per to toward towards up upon via with within without under underneath after before during despite against among amid between beyond behind below beneath beside besides inside nearby amidst alongside aboard atop throughout opposite versus whereas whenever wherever whoever whatever regarding concerning following including excluding except above across along around near like unlike not no none never nothing nobody some any all both each every either neither many much more most few several one two three four five six seven eight nine ten another other others such same only just even also still again already always often sometimes once twice maybe perhaps however therefore moreover furthermore meanwhile instead indeed finally eventually recently currently today tonight tomorrow yesterday later earlier now soon yes please thank thanks sorry well oh hey hi hello okay ok
is are was were be been being am do does did done have has had having will would shall should can could may might must let lets let's i'm i've i'll i'd it's he's she's they're we're you're that's there's here's what's who's don't didn't doesn't isn't wasn't aren't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't
according authorities officials police deputies officers investigators detectives prosecutors witnesses neighbors neighbours residents relatives family friends reports sources records documents people man men woman women boy girl boys girls child children teen teens suspect suspects victim victims gunman gunmen shooter shooting mother father brother sister son daughter wife husband parents anyone everyone someone nobody everybody somebody something everything anything nothing two-year last next first second third local additional further further-more breaking update updated editor's related read watch see photo photos video image file click share follow advertisement story continues copyright courtesy contact email e-mail call anyone getting asked continue sign embed hide skip subscribe newsletter newsletters caption gallery slideshow loading latest trending reserved`.split(
    /\s+/,
  );

/** Small words that headlines in title case leave small. */
export const SMALL_IN_TITLES =
  'a an the and but or nor for of in on at by to as vs v from with into over is are his her its after off up per via than that if'.split(
    ' ',
  );

/** Words that link the parts of a body's name in lower case. */
export const BODY_JOINERS = 'of for and the on to de des du del in'.split(' ');

/** Generic words of names by their short forms: short → full. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ave: 'avenue',
  av: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  ln: 'lane',
  hwy: 'highway',
  pkwy: 'parkway',
  pl: 'place',
  ct: 'court',
  ter: 'terrace',
  cir: 'circle',
  sq: 'square',
  tpke: 'turnpike',
  expy: 'expressway',
  fwy: 'freeway',
  bldg: 'building',
  apt: 'apartment',
  apts: 'apartments',
  dept: 'department',
  univ: 'university',
  assn: 'association',
  assoc: 'association',
  intl: 'international',
  "int'l": 'international',
  natl: 'national',
  "nat'l": 'national',
  govt: 'government',
  "gov't": 'government',
  ctr: 'center',
  hosp: 'hospital',
  bros: 'brothers',
  utd: 'united',
  acad: 'academy',
  elem: 'elementary',
  hq: 'headquarters',
  svcs: 'services',
  mfg: 'manufacturing',
  mgmt: 'management',
  tech: 'technology',
  twp: 'township',
  mt: 'mount',
  ft: 'fort',
  ste: 'sainte',
  co: 'company',
  corp: 'corporation',
  inc: 'incorporated',
  ltd: 'limited',
  'n.': 'north',
  's.': 'south',
  'e.': 'east',
  'w.': 'west',
  ne: 'northeast',
  nw: 'northwest',
  se: 'southeast',
  sw: 'southwest',
  '&': 'and',
  '+': 'and',
  jnr: 'jr',
  junior: 'jr',
  snr: 'sr',
  senior: 'sr',
};

/** Written short with a full stop, inside or at the end of a name. */
export const SHORTENED =
  'st ste mt ft jr jnr sr snr inc ltd co corp ave av rd blvd dr ln hwy pkwy pl ct ter cir sq bldg apt apts dept univ assn assoc bros n s e w no ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo mr mrs ms prof rev hon pres gov sen rep reps sens gen lt col maj capt cpt cmdr sgt cpl pvt pfc det insp supt const fr atty asst adm brig amb sec wm chas geo jos thos'.split(
    ' ',
  );

/** Buildings and grounds that are places rather than bodies. */
export const VISITED_HEADS =
  'stadium arena coliseum colosseum dome fieldhouse gymnasium gym ballpark racetrack speedway raceway track mall plaza hall house palace castle fort airport airfield station depot zoo aquarium memorial monument cemetery building tower towers apartments condominiums square yard garden gardens cabin campground headquarters complex villas village courts commons homes terrace landing pavilion courthouse jail prison penitentiary barracks base motel hotel inn lodge resort casino'.split(
    ' ',
  );

/** First words of places on a map: *Port Everglades*, *Lake Michigan*. */
export const PLACE_LEADS =
  'place plaza rue calle piazza port mount mt lake fort ft camp cape san santa los las el saint st sainte isle bay gulf rio villa'.split(
    ' ',
  );

/** Postal codes of US states, places after a comma. */
export const POSTAL_STATES =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr ab bc mb nb nl ns on qc sk nsw'.split(
    ' ',
  );

/** Marks of ships before their names. */
export const SHIPS = 'mv ms ss hms uss ins rms hmcs hmas usns mt'.split(' ');

/** What follows a holiday or a weekday and belongs to it. */
export const PARTS_OF_DAYS = 'day days eve morning afternoon evening night weekend week time season holiday holidays'.split(' ');

/** Places whose names open sentences as plain words. */
export const WORDLIKE_PLACES = 'mobile nice buffalo phoenix orange reading bath split turkey aurora'.split(' ');

/** Legal forms written out, folded, in Latin letters. The longer before the shorter. */
export const LEGAL_PHRASES =
  'open joint stock company|public joint stock company|closed joint stock company|private joint stock company|joint stock company|limited liability company|limited liability partnership|public limited company|private limited company|company limited|obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennost|otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|aktsionernoe obshchestvo|obshestvo s ogranichennoy otvetstvennostyu|aktsionernoye obshchestvo|gesellschaft mit beschrankter haftung|societate cu raspundere limitata|societatea cu raspundere limitata|sociedad anonima|societe anonyme|societa per azioni|spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|sp z o o|sp z oo|spolka z oo|spol s ro|naamloze vennootschap|besloten vennootschap|spol s r o|s r o|anonim sirketi|sdn bhd|kabushiki kaisha|co ltd|pte ltd|pvt ltd'.split(
    '|',
  );

/** Words that make another company of a company: never left out by the way. */
export const COMPANY_WORDS =
  'systems industries technologies technology holdings holding capital partners securities trust services service solutions financial finance international global energy enterprises ventures investments investment management properties media networks software laboratories pharmaceuticals electric electronics semiconductor robotics therapeutics biosciences railway railroad refining cement beverages brands realty properties ventures motors bank insurance oil gas'.split(
    ' ',
  );

/** Bodies so well known that papers name them by one word. */
export const BRANDS =
  `reuters microsoft google alphabet apple amazon facebook meta twitter instagram youtube whatsapp snapchat tiktok telegram spotify netflix hulu disney pixar walmart costco ikea tesco nestle unilever pepsi pepsico starbucks burger-king mcdonald's wendy's boeing airbus lockheed raytheon toyota honda nissan mazda hyundai kia volkswagen audi bmw daimler chrysler tesla ferrari samsung sony nokia huawei xiaomi intel nvidia qualcomm oracle cisco dell lenovo ibm siemens bayer basf pfizer moderna novartis roche astrazeneca merck exxon exxonmobil chevron shell gazprom rosneft aramco uber lyft airbnb ebay paypal mastercard visa citigroup citibank goldman barclays hsbc santander deloitte mckinsey interpol europol eurostat nato unicef unesco opec greenpeace amnesty oxfam hezbollah hamas taliban isis isil kremlin pentagon vatican knesset kuomintang bundestag bundesbank taser glock nasa ericsson philips softbank qantas lufthansa ryanair easyjet spacex linkedin reddit wikipedia yahoo natwest asda aldi lidl primark sainsbury's walgreens safeway kroger politico buzzfeed huffpost breitbart xinhua interfax kyodo yonhap syriza likud fatah podemos fidesz safaricom vodafone telefonica petrobras pemex infosys wipro alibaba tencent baidu bytedance foxconn renault peugeot citroen volvo saab ikea heineken carlsberg danone l'oreal michelin bombardier roscosmos gazprombank sberbank petronas roskosmos gofundme`.split(
    ' ',
  );

/** Names of papers after a place: *Boston Globe*. */
export const PAPERS =
  'globe star sun sentinel inquirer examiner dispatch register mirror mail express independent bulletin review standard ledger enquirer monitor advertiser courier echo argus banner advocate citizen democrat republican record patriot constitution'.split(
    ' ',
  );

/** What two names joined by a hyphen may be: *the Harris-Walz campaign*. */
export const JOINT_THINGS =
  'campaign ticket team administration bill act plan deal debate race match fight amendment law duel bout summit pact ballot slate'.split(
    ' ',
  );

/** Nouns for people of a nation or party, which stand before their names: *Frenchman Luc Petit*, *Democrat Ruth Ellery*. */
export const PEOPLE_NOUNS =
  'democrat republican tory briton brit scot scotsman englishman welshman irishman frenchman frenchwoman dutchman swede dane finn norwegian pole serb croat spaniard turk kurd'.split(
    ' ',
  );

/** Lower-case nouns before the name of a body. */
export const BODY_CUES =
  'firm company companies giant maker carmaker chipmaker automaker bank retailer newspaper daily magazine tabloid broadsheet website group airline carrier broadcaster agency corporation startup start-up chain operator manufacturer supplier lender insurer charity union studio label publisher contractor consultancy brand network channel club rebels militants militia gang'.split(
    ' ',
  );

/** Lower-case nouns before the name of a person. */
export const PERSON_CUES =
  'man woman boy girl teen teenager toddler baby infant wife husband brother sister son daughter mother father uncle aunt cousin nephew niece grandmother grandfather boyfriend girlfriend fiance fiancé fiancee partner friend neighbor neighbour victim suspect gunman shooter driver rider passenger student teacher attorney lawyer prosecutor spokesman spokeswoman spokesperson officer detective sergeant captain chief sheriff deputy mayor governor senator congressman congresswoman president chairman chairwoman director manager owner founder chef actor actress singer rapper musician author writer poet reporter journalist photographer columnist editor anchor host coach player quarterback striker goalkeeper defender midfielder forward pitcher coordinator analyst economist professor scientist researcher doctor nurse surgeon psychologist billionaire millionaire businessman businesswoman entrepreneur activist leader minister chancellor premier king queen prince princess pastor priest bishop imam rabbi candidate nominee challenger incumbent rival champion dictator comedian filmmaker producer designer artist painter architect engineer pilot astronaut soldier veteran sailor'.split(
    ' ',
  );

/** Last words of things that are neither persons, bodies nor places: laws, prizes, contests, works. */
export const THING_HEADS =
  'act treaty agreement amendment constitution accord accords protocol code report papers files award awards prize medal cup games olympics bowl series prix championship championships festival crisis story project pact declaration initiative index tour marathon derby playoffs trilogy saga day'.split(
    ' ',
  );

/** Last words of what people are charged with: everyday words in capitals, and no name (*Capital Murder*). */
export const CHARGES =
  'murder homicide manslaughter assault battery burglary robbery arson kidnapping larceny theft conspiracy trespass trespassing stalking harassment endangerment neglect misdemeanor felony felon firearm possession tampering mischief perjury fraud forgery extortion bribery vandalism shoplifting loitering'.split(
    ' ',
  );

/** Nouns for a person whose name is not told: *Boy, 7, Shot*. */
export const NAMELESS =
  'boy girl man woman baby toddler infant teen teenager child mother father mom dad son daughter brother sister husband wife student driver'.split(
    ' ',
  );

/** Words before *Court* that make it a court of law. */
export const COURT_WORDS =
  'supreme high district county superior circuit appeals appellate federal crown magistrates municipal state criminal family juvenile probate traffic bankruptcy constitutional city central civil common regional sheriff national international tax labour labor'.split(
    ' ',
  );

/** Starting words that are given names too, and may begin a name. */
export const NAMED_STARTERS = 'will may'.split(' ');

/** Titles that stand before words for land and buildings as often as before surnames: *King County*, *Bishop Hall*. */
export const PLACE_TITLES =
  'king queen prince princess duke bishop archbishop pope president governor saint general major commissioner mayor court senator'.split(
    ' ',
  );

/** Lower-case nouns after the name of a town: *a Milton woman*, *Cranston police*. */
export const AFTER_TOWN =
  'police man woman couple teen teenager boy girl toddler resident residents native natives neighborhood neighbourhood area suburb mayor firefighters councilman councilwoman mother father parents student students'.split(
    ' ',
  );

/** First words of bodies in other languages: *Banco Norte*, *Universidad Central*. */
export const FOREIGN_LEADS =
  'fc ac afc borussia atletico atlético dynamo dinamo spartak lokomotiv shakhtar hertha universiti universidad universidade université universita università universitat universität universiteit universitas banco banque banca bank partido parti partito ministerio ministério ministère ministero instituto institut istituto petróleos petroleo compañía companhia compagnie compagnia grupo groupe gruppo société sociedad sociedade società empresa hôpital ospedale escuela escola colegio colégio lycée école conseil consejo conselho asociación associação confederación federación federação sindicato radio rádio télévision'.split(
    ' ',
  );

/** Lower-case nouns after the name of a place: *North Phyong province*. */
export const PLACE_NOUNS =
  'province prefecture governorate oblast region district village town township river island islands peninsula valley canton municipality reservation'.split(
    ' ',
  );

/** Lower-case nouns after the name of a body: *Harbor hospital*. */
export const BODY_NOUNS =
  'hospital mosque synagogue magazine newspaper tabloid university college airline airlines gang militia cartel restaurant supermarket supermarkets'.split(
    ' ',
  );

/** Nouns and offices that are of a place: *residents of Wick*, *the Duke of Wick*. */
export const OF_PLACES =
  'city town village port capital outskirts suburb suburbs streets residents natives north south east west northeast northwest southeast southwest duke duchess earl countess marquess archbishop bishop mayor mp msp'.split(
    ' ',
  );

/** Verbs after which *to* leads to a place. */
export const MOTIONS =
  'moved moving move flew fly flying flown travelled traveled returned returning sailed drove marched shipped deported extradited emigrated relocated evacuated airlifted'.split(
    ' ',
  );

/** Regions that name teams: *Carolina Blazers*. */
export const TEAM_REGIONS = 'carolina dakota jersey england'.split(' ');

/** Agencies whose credit stands before a name or a caption with nothing between. */
export const AGENCIES = 'reuters ap afp getty epa upi pa efe'.split(' ');

/** Bodies of several words that read like persons or places, hyphens and ampersands left out. */
export const LONG_BODIES =
  `wells fargo|goldman sachs|morgan stanley|merrill lynch|bear stearns|jpmorgan chase|credit suisse|charles schwab|ernst young|johnson johnson|procter gamble|marks spencer|smith wesson|harley davidson|aston martin|land rover|rolls royce|alfa romeo|mercedes benz|general electric|burger king|taco bell|pizza hut|home depot|best buy|whole foods|trader joe's|louis vuitton|american express|capital one|sinn féin|plaid cymru|fianna fáil|fine gael|boko haram|abu sayyaf|islamic state|red cross|red crescent|planned parenthood|al jazeera|al arabiya|der spiegel|le monde|el país|la repubblica|vanity fair|rolling stone|daily mail|paris saint germain|real madrid|bayern munich|aston villa|crystal palace|west ham|manchester united|manchester city|scotland yard|médecins sans frontières|deutsche telekom|deutsche bahn|air france|air india|lloyds tsb|standard chartered|mahindra mahindra|larsen toubro|rio tinto|bhp billiton|de beers|anglo american|inter milan|ac milan|islamic jihad|royal dutch shell|pakatan harapan|notre dame|real sociedad|delta air lines|samsung electronics|khmer rouge|jemaah islamiyah|all blacks|lok sabha|rajya sabha|doctors without borders|getty images|associated press|agence france presse|der standard|die zeit|die welt|le figaro|corriere della sera|al ahram|al qaeda|al shabaab|al shabab|al nusra|rote armee|red bull|taco cabana|banana republic|abercrombie fitch|barnes noble|johnson matthey|price waterhouse|booz allen hamilton|lloyd george|tata motors|hero honda|jet airways|virgin atlantic|virgin galactic|cathay pacific|kenya airways|ethiopian airlines|coca cola|frito lay|kraft heinz|dow jones|standard poor's|fannie mae|freddie mac|sallie mae|ticketmaster entertainment|human rights watch|black lives matter|extinction rebellion|proud boys|oath keepers|ku klux klan|hells angels`.split(
    '|',
  );
