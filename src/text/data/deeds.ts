/**
 * Deeds: what newspapers say was done, in the words they say it with. Written for this project.
 *
 * - `verbs`: lemmas, met in every form; `fire-` only as *fired* and *firing*, for a base form that is another noun.
 * - `nouns`: lemmas, met in singular and plural.
 * - `words`: forms as they are.
 * - `phrases`: `lose~` any form of a verb, `life^` singular or plural, `a/b` either, `…` up to five words between, `#` a number.
 *   A phrase goes before the single words in it.
 */
export interface DeedWords {
  /** Deeds that this one is a kind of. */
  readonly kindOf?: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly words?: string;
  /** Its verbs are no synonyms: they only belong to one kind of happening. */
  readonly loose?: true;
  /** Separated by `;`. */
  readonly phrases?: string;
}

/** Life and limb, crime and court. */
const HARM: Record<string, DeedWords> = {
  DIE: {
    verbs: 'die perish succumb drown suffocate asphyxiate',
    nouns: 'death fatality demise drowning',
    words: 'dead deceased lifeless deadly fatal fatally deadliest lethal toll dying bodies corpse corpses',
    phrases:
      'lose~ … life^; cost~ … life^; claim~ … life^; pass~ away; death toll … rise~/climb~/reach~/hit~/stand~; toll … rise~/climb~/reach~/stand~; put~ … toll; death toll; pronounced dead; find~ … dead; found dead; presumed dead; left dead; leave~ … dead; fatally injured; fatally wounded; mortally wounded; body^ … found; body^ … recovered; recovered … body^; found … body^',
  },
  KILL: {
    kindOf: 'DIE',
    verbs: 'kill slay murder assassinate massacre slaughter behead decapitate lynch strangle poison',
    nouns: 'killing slaying murder homicide assassination massacre manslaughter slaughter bloodbath beheading carnage',
    phrases:
      'take~ … life^; taking … life^; gun~ down; gunned down; mow~ down; beat~ to death; beaten to death; stab~ … to death; kill~ off; wipe~ out; shot dead; execution style',
  },
  SUICIDE: {
    kindOf: 'DIE',
    nouns: 'suicide',
    phrases:
      'kill~ himself/herself/themselves/itself; commit~ suicide; take~ his/her/their own life^; shot himself/herself; shoot~ himself/herself; self inflicted; self - inflicted; turn~ the gun on himself/herself; hang~ himself/herself',
  },
  EXECUTE: {
    kindOf: 'KILL',
    verbs: 'execute',
    nouns: 'execution',
    phrases: 'put~ to death; death row; death penalty; capital punishment',
  },
  SURVIVE: {
    verbs: 'survive',
    nouns: 'survivor survival',
    phrases: 'escape~ unhurt; escape~ unharmed; escape~ injury; made it out alive; found alive; come~ out alive; cheat~ death',
    words: 'unharmed unhurt alive',
  },
  INJURE: {
    verbs: 'injure wound hurt maim cripple disable scald paralyze paralyse',
    nouns: 'injury wound casualty laceration fracture',
    words: 'injured wounded hurt paralyzed paralysed wounding',
    phrases:
      'leave~ … wounded/injured/hurt/paralyzed/paralysed; suffer~ … injury^; suffer~ … wound^; sustain~ … injury^; sustain~ … wound^; suffer~ … burn^; gunshot wound^; non life threatening; life threatening; seriously ill',
  },
  HOSPITALISE: {
    kindOf: 'INJURE',
    verbs: 'hospitalise hospitalize airlift',
    nouns: 'hospitalisation hospitalization hospital',
    phrases:
      'taken … to … hospital; air lift~; leave~ … hospitalized/hospitalised; taken to … hospital; took … to … hospital; rushed to; transported to; flown to … hospital; taken to … center; critical condition; serious condition; stable condition; fair condition; good condition; guarded condition; grave condition; critical but stable; intensive care; treated at; treated for; being treated; in surgery; undergo~ surgery; require~ … treatment; medical treatment; on life support; condition was; listed in',
  },
  RECOVER: {
    nouns: 'recovery',
    verbs: 'recuperate',
    phrases: 'expected to recover; recover~ from; expected to survive; expected to live; full recovery; to recover; in rehabilitation',
  },
  TREAT: { verbs: 'treat', nouns: 'treatment surgery' },
  SHOOT: {
    verbs: 'shoot',
    nouns: 'shooting gunfire gunshot shootout crossfire gunfight gunbattle firefight gunplay ambush',
    words: 'shot shots gunfire',
    phrases:
      'open~ fire; opening fire; opened fire; fire~ … shot^; firing … shot^; shot^ … fired; fire~ … round^; fired … bullet^; fired at; fired on; fired upon; fired into; fired in; fired back; fired a; fired off; fired his; fired her; fired their; firing at; firing on; firing into; firing a; shots rang out; hail of bullets; exchange~ fire; exchange~ gunfire; return~ fire; hit by gunfire; hit by … bullet^; struck by … bullet^; drive by; drive - by; a gun went off; gun … went off; discharge~ … weapon/firearm/gun; round^ … fired; bullet^ … fired',
  },
  HIT: {
    loose: true,
    verbs: 'hit strike graze pierce',
    words: 'struck',
    nouns: 'bullet',
    phrases:
      'shot # times; hit # times; struck # times; shoot/hit/strike/graze~ … in … head/neck/face/chest/back/leg^/arm^/foot/feet/hand^/stomach/abdomen/shoulder^/torso/thigh^/groin/buttocks/hip^/knee^/ankle^/jaw/side/wrist; shot once; shot twice; shot several times; shot multiple times',
  },
  STAB: { loose: true, verbs: 'stab knife slash', nouns: 'stabbing slashing', phrases: 'knife attack; cut … throat' },
  BEAT: {
    loose: true,
    verbs: 'batter punch kick slap choke bludgeon pummel shove',
    nouns: 'beating punch',
    words: 'beaten beating bitten',
    phrases: 'beat~ up; beat … with',
  },
  ATTACK: {
    loose: true,
    verbs: 'attack assault ambush storm raid maul target',
    nouns: 'attack assault ambush raid offensive onslaught',
    phrases: 'carried out … attack^; claim~ responsibility',
  },
  BOMB: {
    kindOf: 'ATTACK',
    verbs: 'bomb bombard pound-',
    nouns: 'bombing airstrike bombardment bomb',
    phrases:
      'air strike^; air raid^; air - strike^; drop~ … bomb^; car bomb^; suicide bomb^; rocket^ … hit; missile strike^; drone strike^; shell~ … school',
  },
  SHELL: { kindOf: 'ATTACK', nouns: 'shelling', words: 'shelled' },
  EXPLODE: {
    verbs: 'explode detonate',
    nouns: 'explosion blast detonation',
    phrases: 'blow~ up; blew up; went off; go~ off; set off … bomb^; blew himself/herself/themselves up',
  },
  RAPE: { kindOf: 'ABUSE', verbs: 'rape', nouns: 'rape', phrases: 'sexually assault~; sexual assault^; sexual battery' },
  ABUSE: {
    loose: true,
    verbs: 'abuse molest grope harass fondle torture mistreat',
    nouns: 'abuse molestation harassment torture misconduct cruelty',
    phrases: 'sexual misconduct; sexual harassment; inappropriate touching',
  },
  KIDNAP: {
    verbs: 'kidnap abduct hijack',
    nouns: 'kidnapping abduction hostage hijacking captivity ransom',
    phrases: 'take~ hostage; taken hostage; held hostage; held captive; hold~ … hostage',
  },
  ROB: {
    loose: true,
    kindOf: 'STEAL',
    verbs: 'rob burgle burglarize loot mug plunder',
    nouns: 'robbery heist burglary looting raid mugging',
    phrases: 'break~ into; broke into; hold~ up; held up … store; break - in^; smash and grab; armed robbery',
  },
  STEAL: {
    verbs: 'steal snatch swipe pilfer embezzle pocket- empty- nab',
    nouns: 'theft larceny embezzlement loot haul',
    phrases: 'escape~ with; flee~ with; make~ away with; clean~ out; make~ off with; made off with; got away with; get~ away with',
    words: 'stolen',
  },
  DEFRAUD: { verbs: 'defraud swindle scam cheat dupe con bilk launder', nouns: 'fraud scam swindle scheme' },
  VANDALISE: { verbs: 'vandalise vandalize deface', nouns: 'vandalism' },
  ARREST: {
    verbs: 'arrest detain apprehend nab ',
    nouns: 'arrest detention apprehension detainee',
    phrases:
      'take~ … into custody; taken into custody; in custody; round~ up; turn~ himself in; turned himself in; turned herself in; turn~ … in to; in handcuffs; under arrest; place~ under arrest; surrender~ to; police custody',
    words: 'custody',
  },
  CAPTURE: { loose: true, verbs: 'capture catch- corner-', nouns: 'capture', phrases: 'take~ prisoner; taken prisoner' },
  CHARGE: {
    verbs: 'charge indict arraign prosecute book-',
    nouns: 'charge indictment arraignment prosecution count felony misdemeanor misdemeanour',
    phrases:
      'face~ … charge^; face~ … count^; file~ … charge^; press~ charges; count^ of; booked into; booked on; booked for; in connection with',
  },
  ACCUSE: { verbs: 'accuse allege blame', nouns: 'accusation allegation claim', phrases: 'accused of; suspected of' },
  PLEAD: {
    verbs: 'plead',
    nouns: 'plea',
    phrases: 'plead~ guilty; plead~ not guilty; plea deal^; plea bargain^; guilty plea^; admit~ to',
  },
  CONVICT: {
    verbs: 'convict',
    nouns: 'conviction verdict',
    phrases: 'find~ … guilty; found guilty; guilty of; guilty verdict^; guilty on; convicted felon^',
  },
  ACQUIT: {
    verbs: 'acquit exonerate absolve',
    nouns: 'acquittal',
    phrases:
      'found not guilty; not guilty of; not guilty; cleared of; drop~ … charge^; charges … dropped; dismiss~ … charge^; charges … dismissed; case … dismissed; mistrial',
  },
  SENTENCE: {
    verbs: 'sentence jail imprison incarcerate',
    nouns: 'sentence imprisonment incarceration jail prison parole probation',
    words: 'jailed',
    phrases:
      'in prison; in jail; behind bars; jail term^; prison term^; life sentence^; life without parole; serve~ … year^/month^/day^/sentence^/term^; serving … year^; face~ … year^; get~ … year^ in; years to life; life in prison; years in; years to; house arrest; community service',
  },
  FINE: {
    verbs: 'fine penalise penalize',
    nouns: 'penalty',
    words: 'fine fines',
    phrases: 'civil penalty^; pay~ … fine^; pay~ … penalty^',
  },
  SUE: {
    verbs: 'sue',
    nouns: 'lawsuit litigation suit',
    phrases:
      'file~ … lawsuit; file~ … suit; file~ … complaint; class action; punitive damages; compensatory damages; seek~ … damages; award~ … damages',
  },
  SETTLE: { verbs: 'settle', nouns: 'settlement', phrases: 'reach~ … settlement; out of court' },
  BAIL: {
    nouns: 'bail bond',
    phrases: 'post~ … bond; post~ … bail; held on; set bail; bail … set; bond … set; on bail; without bond; in lieu of',
  },
  TRY: {
    nouns: 'trial hearing retrial jury',
    phrases: 'stand~ trial; go~ on trial; on trial; court appearance; appear~ in court; in court; court date',
  },
  TESTIFY: { verbs: 'testify', nouns: 'testimony deposition affidavit', phrases: 'take~ the stand' },
  APPEAL: { verbs: 'appeal', nouns: 'appeal' },
  SEIZE: { verbs: 'seize confiscate impound', nouns: 'seizure' },
  PARDON: { verbs: 'pardon commute-', nouns: 'pardon clemency amnesty' },
  DEPORT: { verbs: 'deport extradite', nouns: 'deportation extradition', phrases: 'send~ back; sent back' },
  SMUGGLE: { verbs: 'smuggle traffic-', phrases: 'to traffic', nouns: 'smuggling trafficking' },
  THREATEN: { verbs: 'threaten menace warn', nouns: 'threat warning' },
  INVESTIGATE: {
    loose: true,
    verbs: 'investigate probe inspect examine',
    nouns: 'investigation probe inquiry enquiry inspection examination',
    phrases: 'look~ into; looking into',
  },
  QUESTION: { loose: true, verbs: 'question interrogate interview quiz- grill-', nouns: 'questioning interrogation interview' },
  SEARCH: {
    loose: true,
    verbs: 'search hunt comb seek scour',
    nouns: 'search manhunt hunt',
    phrases: 'look~ for; looking for; on the loose; on the run; wanted for; wanted on; at large',
  },
  ESCAPE: {
    verbs: 'escape flee',
    nouns: 'escape escapee getaway',
    phrases:
      'run~ away; ran away; ran off; drove off; drove away; sped away; sped off; get~ away; got away; took off; fled the scene; left the scene; break~ out of',
  },
};

/** Crowds, disasters and help. */
const EVENTS: Record<string, DeedWords> = {
  PROTEST: {
    verbs: 'protest demonstrate rally march picket',
    nouns: 'protest demonstration rally march protester protestor demonstrator marcher picket',
    phrases: 'take~ to the streets; took to the streets; sit - in^',
  },
  RIOT: { verbs: 'riot', nouns: 'riot rioting unrest rioter looting disturbance violence' },
  WALKOUT: {
    nouns: 'walkout stoppage',
    phrases: 'go~ on strike; went on strike; on strike; walk~ out; walk~ off the job; industrial action; hunger strike^',
  },
  CLASH: {
    verbs: 'clash battle fight skirmish brawl',
    nouns: 'clash battle fight skirmish brawl melee combat fighting altercation argument scuffle',
  },
  GATHER: {
    loose: true,
    verbs: 'worship gather assemble attend crowd flock congregate convene',
    nouns: 'gathering crowd attendance turnout vigil audience',
    phrases:
      'turn~ out; turned out; show~ up; in attendance; line~ the streets; pack~ into; packed into; come~ together; took part; take~ part; taking part; sell~ out; filled the',
  },
  MOURN: { verbs: 'mourn bury grieve', nouns: 'funeral burial mourner' },
  EVACUATE: {
    verbs: 'evacuate',
    nouns: 'evacuation evacuee',
    phrases:
      'forced from … homes; forced … from their homes; flee~ … homes; fled … homes; forced to flee; forced to leave; ordered to leave; ordered out; move~ out of; moved to safety; led to safety; cleared out; forced out',
  },
  DISPLACE: {
    verbs: 'displace uproot evict',
    nouns: 'displacement eviction',
    words: 'homeless',
    phrases: 'lost their homes; made homeless; left homeless',
  },
  SHELTER: {
    verbs: 'shelter house- accommodate',
    nouns: 'refuge shelter',
    phrases:
      'take~ refuge; taken refuge; took refuge; taking refuge; seek~ refuge; sought refuge; seek~ shelter; sought shelter; take~ shelter; taken shelter; taking shelter; put~ up in; staying in; stay~ in; huddled in; took cover; take~ cover; had fled to; hid in; taken in',
  },
  RESCUE: {
    verbs: 'rescue save',
    nouns: 'rescue',
    phrases: 'pull~ from; pulled from; pulled … from; plucked from; dug out; pulled out of; brought to safety; freed from',
  },
  TRAP: { verbs: 'trap strand stick-', words: 'trapped stranded stuck', phrases: 'cut off by; buried under; buried alive' },
  VANISH: {
    verbs: 'vanish disappear',
    nouns: 'disappearance',
    words: 'missing unaccounted',
    phrases: 'go~ missing; went missing; gone missing; unaccounted for; still missing; reported missing',
  },
  FIND: { verbs: 'find discover detect recover locate uncover unearth spot- retrieve', nouns: 'discovery', phrases: 'turn~ up' },
  RELEASE: { verbs: 'release free- liberate', nouns: 'liberation', phrases: 'set~ free; set free; let~ go; let go' },
  INFECT: {
    verbs: 'infect sicken',
    nouns: 'infection outbreak epidemic pandemic',
    phrases:
      'test~ positive; case^ of; confirmed case^; new case^; reported case^; probable case^; suspected case^; tested positive; fall~ ill; fell ill; fallen ill; come~ down with; diagnosed with',
  },
  DIAGNOSE: { loose: true, verbs: 'diagnose', phrases: 'suffer~ from', nouns: 'diagnosis' },
  VACCINATE: { verbs: 'vaccinate immunise immunize inoculate', nouns: 'vaccination jab immunisation immunization' },
  DAMAGE: {
    loose: true,
    verbs: 'damage destroy wreck ruin raze flatten gut demolish level- smash shatter',
    nouns: 'damage destruction demolition rubble',
  },
  BURN: {
    verbs: 'burn blaze ignite torch scorch engulf char',
    nouns: 'fire blaze inferno wildfire flame arson',
    phrases: 'set~ fire; set on fire; on fire; catch~ fire; caught fire; go~ up in flames; in flames; set~ alight; broke out; break~ out',
    words: 'ablaze',
  },
  EXTINGUISH: {
    verbs: 'extinguish douse',
    phrases:
      'put~ out … fire/blaze/flames; put out; bring~ … under control; brought … under control; under control; fight~ … fire/blaze/flames; fighting … fire/blaze; battle~ … blaze/fire/flames; tackle~ … blaze/fire; fire … contained; blaze … contained; percent contained; % contained; contain~ … fire/blaze; pour~ … water',
  },
  CRASH: {
    loose: true,
    verbs: 'crash collide derail plow plough overturn capsize careen',
    nouns: 'crash collision wreck derailment accident pileup smash',
    phrases:
      'slam~ into; slammed into; smash~ into; ram~ into; run~ over; ran over; ran into; run~ down; hit and run; hit - and - run; come~ off the; struck by a; hit by a; lose~ control; lost control; went down; plunge~ into; pull~ out in front',
  },
  SINK: { verbs: 'sink', nouns: 'sinking', phrases: 'go~ down' },
  QUAKE: {
    nouns: 'earthquake quake tremor aftershock temblor tsunami eruption',
    words: 'magnitude epicentre epicenter',
    phrases: 'magnitude #; richter scale',
  },
  STORM: {
    loose: true,
    nouns:
      'storm hurricane cyclone typhoon tornado blizzard snowstorm thunderstorm twister flood flooding landslide mudslide avalanche drought heatwave monsoon',
    verbs: 'flood inundate batter lash',
    phrases: 'make~ landfall; made landfall; heat wave^',
  },
  PRECIPITATE: { nouns: 'snow snowfall rain rainfall hail precipitation', verbs: 'snow rain', phrases: 'inch^ of; feet of snow' },
  OUTAGE: {
    nouns: 'outage blackout disruption',
    phrases:
      'without power; without electricity; lose~ power; lost power; power cut^; left in the dark; power outage^; power … restored; cut off',
    verbs: 'disrupt',
  },
  RESTORE: { verbs: 'restore repair fix rebuild', nouns: 'restoration repair' },
  CALL: {
    verbs: 'phone- dial',
    nouns: 'call',
    phrases:
      'call~ 911/999/police; call~ the police/cops; call~ … for help; 911 call^; 999 call^; emergency call^; got a call; received a call; receive~ … call^; phone call^; alarm was/were raised; raise~ the alarm; raised the alarm; alarm went off; alarm sounded; rang 999/911/police',
  },
  RESPOND: {
    loose: true,
    verbs: 'respond dispatch',
    nouns: 'response',
    phrases:
      'called to; call~ out to; called in; was/were called at/about/around/shortly/just; sent to; rushed to the scene; at the scene; arrive~ at the scene; arrived on scene; on the scene; on scene',
  },
  SEND: {
    loose: true,
    verbs: 'send deploy mail- station- ship- mobilise mobilize',
    nouns: 'deployment',
    phrases: 'send~ in; boots on the ground',
  },
};

/** Votes, money and work. */
const PUBLIC: Record<string, DeedWords> = {
  VOTE: {
    verbs: 'vote',
    nouns: 'vote ballot voter tally voting',
    phrases: 'cast~ … ballot^; cast~ … vote^; go~ to the polls; went to the polls',
  },
  ELECT: {
    verbs: 'elect reelect',
    nouns: 'election reelection primary caucus runoff',
    phrases: 're - elect~; re - election; win~ … seat^; won … seat^; win~ … term; seat^',
  },
  CAMPAIGN: {
    loose: true,
    verbs: 'campaign canvass',
    nouns: 'campaign canvassing',
    phrases: 'run~ for; running for; running against; ran for; ran against; seek~ election; seek~ re; on the trail',
  },
  APPROVE: {
    verbs: 'approve pass- enact legalise legalize adopt- endorse ratify authorise authorize clear-',
    nouns: 'approval passage endorsement ratification',
    phrases: 'sign~ into law; signed into law; sign off on; voted in favor; voted for; vote~ for; in favour of; in favor of',
  },
  REJECT: {
    loose: true,
    verbs: 'reject veto oppose overrule override overturn deny refuse decline- block-',
    nouns: 'rejection veto opposition denial refusal',
    phrases:
      'turn~ down; to block; could block; would block; will block; vote~ down; voted down; vote~ against; voted against; block~ … bill; strike~ down; struck down; throw~ out; thrown out; opposed to',
  },
  SUPPORT: {
    loose: true,
    verbs: 'support back- favor favour agree',
    nouns: 'support backing',
    phrases: 'sign~ on; co - sponsor',
  },
  INTRODUCE: { verbs: 'introduce sponsor- unveil', phrases: 'bring~ up; bring~ forward; put~ forward' },
  DEBATE: { loose: true, verbs: 'debate discuss negotiate', nouns: 'debate negotiation discussion', phrases: 'talks' },
  POLL: {
    loose: true,
    verbs: 'poll- survey-',
    nouns: 'poll survey',
    phrases: 'approval rating^; margin of error; of respondents; of americans; of voters; of adults; job approval; in the polls',
  },
  LEAD: { verbs: 'lead trail- edge- outpace', nouns: 'lead', phrases: 'front runner; front - runner' },
  BAN: { verbs: 'ban prohibit outlaw bar- restrict forbid', nouns: 'ban prohibition restriction' },
  SANCTION: { verbs: 'sanction- embargo', nouns: 'sanction embargo tariff blockade', phrases: 'impose~ sanctions; travel ban^' },
  SIGN: { verbs: 'sign- ink', nouns: 'signature signing', phrases: 'sign~ … petition; petition' },
  ORDER: {
    loose: true,
    verbs: 'order- command- instruct mandate require',
    nouns: 'mandate subpoena',
    phrases: 'subpoena~; executive order^',
  },
  RULE: { verbs: 'rule-', nouns: 'ruling', phrases: 'rule~ that; supreme court' },
  MEET: {
    verbs: 'meet',
    nouns: 'meeting summit',
    phrases: 'hold~ talks; held talks; sat down with; sit~ down with; press conference; news conference; town hall',
  },
  VISIT: { verbs: 'visit tour', nouns: 'visit trip tour' },
  SPEAK: {
    verbs: 'speak address- tell lecture',
    nouns: 'speech remark',
    phrases: 'told #; speak~ to; talk~ to; talk~ with; speak~ with; spoke to; spoke at; speaking to; speaking at; deliver~ … speech',
  },
  PUBLISH: {
    loose: true,
    verbs: 'publish leak post- tweet print- air- televise broadcast',
    nouns: 'publication leak posting tweet',
    phrases: 'make~ public; made public; put~ out … statement; wrote in; posted on; report~ that',
  },
  HACK: {
    verbs: 'breach compromise- expose hack',
    nouns: 'breach hack intrusion cyberattack hacking',
    phrases: 'cyber attack^; cyber - attack^; data breach^',
  },
  BUY: {
    verbs: 'buy purchase acquire',
    nouns: 'purchase acquisition takeover buyout',
    phrases: 'take~ over; took over; snap~ up; take~ a stake; bought out; buy~ out; merge~ with; all - cash',
  },
  MERGE: { verbs: 'merge', nouns: 'merger', phrases: 'deal worth; deal valued; the deal' },
  SELL: {
    verbs: 'sell auction-',
    nouns: 'sale auction',
    phrases: 'sold at; sold for; put~ up for sale; go~ under the hammer; fetch~',
  },
  OFFER: {
    loose: true,
    verbs: 'offer bid propose demand-',
    nouns: 'offer bid proposal demand',
    phrases: 'make~ an offer; made an offer; bid for; put~ forward',
  },
  PAY: {
    verbs: 'pay reimburse compensate repay refund',
    nouns: 'payment payout compensation reimbursement refund payroll salary wage',
    phrases: 'shell~ out; fork~ out; cough~ up; pay~ off; paid off',
  },
  SPEND: { verbs: 'spend', nouns: 'spending expenditure expense', phrases: 'splash~ out' },
  COST: {
    verbs: 'cost price-',
    nouns: 'cost price fee',
    phrases: 'price tag^; going for; priced at; price of; cost^ of; at a cost',
  },
  WORTH: {
    verbs: 'value- appraise',
    nouns: 'value valuation worth',
    words: 'worth valued',
    phrases: 'net worth; market value; valued at; worth of; estimated at; market cap^; be worth',
  },
  EARN: {
    loose: true,
    verbs: 'earn gross- net-',
    nouns: 'earnings profit revenue income proceeds salary',
    phrases:
      'rake~ in; pull~ in; bring~ in; brought in; take~ in; took in; box office; make~ money; made money; turn~ a profit; ticket sales',
  },
  RAISE: {
    verbs: 'fundraise raise- collect',
    nouns: 'fundraiser fundraising',
    phrases: 'raise~ money; raised money; raise~ … for; fund - raising',
  },
  DONATE: {
    verbs: 'donate contribute pledge gift- bequeath',
    nouns: 'donation contribution donor pledge gift',
    phrases: 'give~ # to; give~ # … to; gave # to; gave … to charity; give~ … to charity',
  },
  FUND: {
    loose: true,
    verbs: 'fund finance invest allocate earmark appropriate- subsidise subsidize bankroll',
    nouns: 'funding fund investment financing subsidy grant aid budget appropriation',
    phrases: 'set aside; set~ aside; put~ up; pump~ into',
  },
  LEND: { loose: true, verbs: 'lend borrow loan owe', nouns: 'loan debt borrowing mortgage', phrases: 'bail~ out' },
  CUT: {
    loose: true,
    verbs: 'cut slash reduce trim halve curb',
    nouns: 'cut reduction cutback',
    phrases: 'scale~ back; scale~ down; cut~ back; roll~ back',
  },
  RISE: {
    loose: true,
    verbs: 'rise increase grow climb jump soar surge gain expand double- triple- boost raise swell',
    nouns: 'rise increase growth surge jump gain hike spike',
    phrases: 'up # percent/%/points/points; up from; up by; go~ up; went up; gone up; shot up; pick~ up',
  },
  FALL: {
    loose: true,
    verbs: 'fall drop decline decrease shrink plunge depreciate slump tumble slide dip plummet slip- ease-',
    nouns: 'decline drop decrease slump plunge dip fall slide',
    phrases: 'down # percent/%/points; down from; down by; go~ down; went down; gone down; came down',
  },
  TOTAL: {
    loose: true,
    verbs: 'total- number- exceed surpass reach amount- average',
    phrases: 'totals; add~ up to; amount~ to; the number of',
  },
  LAYOFF: {
    verbs: 'fire- sack dismiss axe furlough oust',
    nouns: 'layoff redundancy dismissal firing sacking ouster',
    words: 'redundant',
    phrases:
      'lay~ off; laid off; laying off; cut~ … job^; cutting … job^; slash~ … job^; shed~ … job^; eliminate~ … job^; eliminate~ … position^; job cut^; job loss^; jobs … cut; jobs … lost; lose~ … job^; let~ go; made redundant; staff cut^; positions … eliminated',
  },
  HIRE: {
    verbs: 'hire recruit employ',
    nouns: 'hiring recruitment employment job',
    phrases: 'take~ on; create~ … job^; add~ … job^; jobs … created; work~ for; sign~ up',
  },
  APPOINT: {
    verbs: 'appoint nominate confirm- promote install',
    nouns: 'appointment nomination confirmation promotion',
    phrases: 'was named; been named; named … as; sworn in; take~ office; took office; swear~ in',
  },
  RESIGN: {
    verbs: 'resign quit retire',
    nouns: 'resignation retirement',
    phrases: 'step~ down; stepped down; stepping down; stand~ down; leave~ office; left office; bow~ out; drop~ out; dropped out',
  },
  SUSPEND: {
    verbs: 'suspend expel',
    nouns: 'suspension expulsion',
    phrases: 'kick~ out; kicked off; kicked out; administrative leave; on leave; removed from',
  },
  WORK: { loose: true, verbs: 'work serve volunteer-', nouns: 'work' },
  BUILD: { verbs: 'build construct erect', nouns: 'construction', phrases: 'put~ up; under construction' },
  MAKE: { loose: true, verbs: 'produce manufacture create assemble generate', nouns: 'production output manufacturing' },
  SURRENDER: { verbs: 'surrender capitulate', nouns: 'surrender', phrases: 'give~ up; gave up; give~ himself up; turn~ himself in' },
  GUARD: { loose: true, verbs: 'patrol guard protect police-', nouns: 'patrol protection' },
  REPLACE: { verbs: 'replace substitute', nouns: 'replacement' },
  FOUND: { words: 'founded founding', verbs: 'establish incorporate form-' },
  OPEN: { verbs: 'open- launch- inaugurate', nouns: 'opening inauguration', phrases: 'to open; will open; set~ up; open~ its doors' },
  CLOSE: {
    verbs: 'close- shut cancel',
    nouns: 'closure closing shutdown cancellation lockdown',
    phrases: 'to close; will close; close~ its doors; shut~ down; close~ down; call~ off; called off; locked down',
  },
  RECALL: { verbs: 'recall-', nouns: 'recall' },
  EXTEND: { verbs: 'extend prolong renew', nouns: 'extension renewal' },
  DELAY: { verbs: 'delay postpone defer', nouns: 'delay postponement', phrases: 'put~ off; push~ back; pushed back' },
};

/** Movement, sport and the rest of the day. */
const DAILY: Record<string, DeedWords> = {
  WIN: {
    verbs: 'win defeat clinch beat conquer',
    nouns: 'win victory triumph title',
    phrases: 'win~ over; knock~ out; knocked out; came from behind; take~ gold; record of',
  },
  LOSE: { verbs: 'lose', nouns: 'loss', phrases: 'losing streak; lost to' },
  DRAW: { phrases: 'draw~ with; drew with; ended in a draw; tied at; tied with; a tie' },
  SCORE: {
    loose: true,
    verbs: 'score tally notch',
    nouns: 'goal touchdown score point rebound yard strikeout homer inning wicket td',
    phrases:
      'hit~ … home run^/homer^; home run^; three - pointer^; free throw^; caught #; rush~ for; rushed for; throw~ for; threw for; pass~ for; put~ away; field goal^',
  },
  PLAY: {
    verbs: 'play start-',
    nouns: 'game match season fixture bout',
    phrases: 'title defence^; title defense^; take~ on',
  },
  KNOCKOUT: { kindOf: 'WIN', nouns: 'knockout ko stoppage knockdown', phrases: 'technical knockout' },
  SIDELINE: { verbs: 'sideline bench miss', phrases: 'miss~ … game^; sit~ out; out for; injured reserve' },
  BREAK: {
    phrases:
      'break~ … record^/mark; broke … record^; set~ … record^; shatter~ … record^; smash~ … record^; eclipse~ … record^; new record; previous record; record - breaking',
  },
  LAUNCH: {
    verbs: 'launch blast-',
    nouns: 'launch liftoff takeoff',
    phrases:
      'lift~ off; blast~ off; blasted off; take~ off; took off; taken off; fire~ … missile^; fired … missile^; fired … rocket^; fire~ … rocket^; test~ … missile^; into orbit',
  },
  FLY: { verbs: 'fly orbit soar-', nouns: 'flight' },
  LAND: {
    verbs: 'land-',
    nouns: 'landing',
    phrases: 'to land; will land; would land; could land; land safely; touch~ down; touched down; emergency landing; splash~ down',
  },
  DIVERT: { verbs: 'divert redirect reroute' },
  TRAVEL: {
    loose: true,
    verbs: 'travel drive- walk ride- sail head- journey commute-',
    nouns: 'journey voyage travel',
    phrases: 'make~ … way; en route; on … way; set out; go~ to; went to; going to the',
  },
  MOVE: { verbs: 'move relocate transfer', nouns: 'move relocation' },
  ARRIVE: {
    loose: true,
    verbs: 'arrive return enter',
    nouns: 'arrival return entry',
    phrases: 'show~ up; come~ to; came to; get~ to; got to; came back; get~ back; pull~ up; pulled up',
  },
  LEAVE: {
    loose: true,
    verbs: 'depart leave exit',
    nouns: 'departure exit',
    phrases: 'walk~ away; pull~ out of; withdraw~; withdraw~ from; set off for',
  },
  CARRY: {
    loose: true,
    verbs: 'carry transport- ferry- bear-',
    phrases: 'on board; on - board; riding in; travel~ in; loaded with',
    words: 'aboard onboard',
  },
  HELP: { loose: true, verbs: 'help- assist aid-', nouns: 'assistance' },
  AFFECT: { verbs: 'affect impact', nouns: 'impact' },
  CONNECT: { loose: true, verbs: 'link connect join attach', nouns: 'link connection' },
  RANK: { verbs: 'rank', nouns: 'ranking' },
  FILE: { verbs: 'file- request apply', nouns: 'application filing request petition' },
  IDENTIFY: { verbs: 'identify', nouns: 'identification' },
  GIVE: {
    loose: true,
    verbs: 'provide supply submit deliver distribute',
    nouns: 'delivery',
    phrases: 'turn~ over; turned over; hand~ over; handed over; hand~ out; give~ … to',
  },
  FOLLOW: { loose: true, verbs: 'chase pursue', nouns: 'chase pursuit', phrases: 'follow~ him/her/them' },
  STOP: { loose: true, verbs: 'halt end- finish' },
  START: { verbs: 'start begin commence resume', nouns: 'start beginning' },
  HAPPEN: {
    verbs: 'happen occur unfold',
    nouns: 'incident occurrence',
    phrases: 'take~ place; took place; taking place; happened at; reported at; reported around; reported about; broke out',
  },
  REPORT: { verbs: 'notify alert', phrases: 'said … reported' },
  CONTAIN: { loose: true, verbs: 'contain comprise', phrases: 'consist~ of; made up of; composed of' },
  HAVE: { loose: true, verbs: 'own possess', phrases: 'there are; there were; there is; there was; there have been; has been; home to' },
  LIVE: { verbs: 'live- reside', nouns: 'population residence household', phrases: 'lives in; live~ in; population of' },
  BORN: {
    nouns: 'birth birthday',
    words: 'born',
    phrases: 'give~ birth; gave birth; given birth; came into the world; come~ into the world',
  },
  MARRY: { loose: true, verbs: 'marry wed divorce date-', nouns: 'marriage wedding divorce' },
  FAMILY: {
    loose: true,
    phrases:
      'mother of; father of; parent^ of; grandmother of; grandfather of; survived by; have~ … children/sons/daughters/kids/siblings; his/her/their … children/sons/daughters/kids/siblings',
  },
  MEASURE: {
    loose: true,
    verbs: 'weigh measure-',
    nouns: 'weight diameter caliber calibre temperature',
    phrases:
      'feet/foot/metres/meters/miles/kilometres/kilometers/inches/yards/km tall/long/wide/deep/high/apart; stand~ # feet/foot/inches/metres/meters; standing # feet/foot/inches; weigh~ in; top speed',
    words: 'tall',
  },
  SPEED: { phrases: 'mph; miles per hour; kilometers per hour; kilometres per hour; km h', verbs: 'speed' },
  DRUG: { loose: true, verbs: 'drink overdose', nouns: 'alcohol overdose drug marijuana cocaine heroin' },
  WATCH: { loose: true, verbs: 'watch view- stream-', nouns: 'viewer viewership view', phrases: 'tune~ in; tuned in' },
  USE: { loose: true, verbs: 'use download access', nouns: 'user download use' },
  ENROL: {
    loose: true,
    verbs: 'enrol enroll register subscribe graduate study',
    nouns: 'enrolment enrollment registration graduation',
  },
  TEACH: { loose: true, verbs: 'teach train educate', nouns: 'training' },
  WAIT: { verbs: 'wait queue', nouns: 'queue wait', phrases: 'line~ up; in line' },
  LAST: {
    loose: true,
    verbs: 'last- span-',
    phrases:
      'last~ for; take~ … week^/day^/month^/hour^/year^/minute^; for # year^; for # month^; for # day^; for # hour^; for # minute^; for # week^; took #',
  },
  ISSUE: { loose: true, verbs: 'issue- grant- award- award', nouns: 'award permit license licence warrant citation ticket' },
  RECEIVE: { loose: true, verbs: 'receive obtain' },
  PLANT: { loose: true, verbs: 'plant-', nouns: 'crop harvest', phrases: 'plant~ # trees' },
  COMPLAIN: {
    loose: true,
    verbs: 'complain criticise criticize condemn apologise apologize denounce',
    nouns: 'complaint criticism apology outcry',
  },
  ANNOUNCE: { verbs: 'announce declare unveil-', nouns: 'announcement declaration' },
  PLAN: { verbs: 'plan schedule intend', nouns: 'plan schedule' },
  DRAGNET: { phrases: 'road block^; traffic stop^; pulled over; pull~ over' },
  SEE: { loose: true, verbs: 'see witness hear notice', nouns: 'witness' },
};

export const DEEDS: Readonly<Record<string, DeedWords>> = { ...HARM, ...EVENTS, ...PUBLIC, ...DAILY };

/** Phrases whose words look like a deed and are none. */
export const NO_DEED = `
fire department^
fire dept
fire chief^
fire station^
fire engine^
fire truck^
fire crew^
fire marshal^
fire official^
fire service^
fire brigade^
fire rescue
fire & rescue
fire and rescue
fire hydrant^
fire house
fire officer^
fire commissioner^
fire capt
fire captain^
fire lieutenant^
fire district^
fire authority
fire protection
fire escape^
fire apparatus
fire appliance^
fire unit^
fire hall
attorney general
high school
shot put
call of duty
white house
of course
in fact
so called
so - called
in charge
take~ charge
free agent^
free trade
in a row
shooting guard^
shot clock
shooting star^
firing range
shooting range^
gun range
gun show^
gun shop^
gun store^
gun owner^
gun control
gun law^
gun rights
gun violence
general election fund
house of representatives
house of commons
point guard^
match day
news report^
police report^
long island
long beach
long term
long - term
long time
in the long run
as long as
how long
no longer
before long
call~ for
so far
located on/in/at/near/along/outside/between/about
house call^
doing fine
be~ fine
just fine
fine art^
fine with
fine print
a fine day/line/job/example/piece/wine/time/man/woman/young/place/way
fine dining
feel~ fine
fine tune~
fine - tune~
fine - tuned
i'm fine
fine if
that's fine
a reported
running back^
in exchange for
at its height
way to go
friendly fire
under fire
cease fire
run - in^
slaughter house
warrants … executed
search warrant^ … executed
high court
high level
high - level
high ranking
high profile
high - profile
high speed
deep state
wide range
big break
lead investigator
lead singer
lead role
book club
notebook
right hand
left hand
left leg
left arm
left side
left wing
left - wing
left foot
left shoulder
left ankle
left knee
left wrist
left thigh
left hip
left eye
left ear
left chest
to the left
on the left
the left
far left
at least
at last
last name
last year
last month
last week
last night
last summer
last season
crime scene
crime stopper^
crime stoppers
crimestoppers
at the end
by the end
in the end
as well as
such as
as many as
in addition
health care
free press
press release^
news release^
media release^
photo credit
all rights reserved
may refer
years old
year old
year - old
months old
month - old
days later
years later
years ago
the following day
in order to
grand jury
supreme leader
public records
court records
court documents
police records
hit list
hit song^
hit show
hit single^
strike force
task force
air force
life time
death certificate^
death threat^
death star
murder weapon^
fall apart
in the fall
this fall
last fall
the fall of
spring break
up to
used to
be able
have to
had to
has to
try~ to
need~ to
want~ to
seem~ to
continue~ to
begin~ to
go~ on to
in the case of
in case
in this case
in that case
in any case
in the first place
point of view
at this point
at that point
at some point
at one point
at the point
to the point
starting point
turning point
talking point^
tipping point
free of charge
`;

/** Deeds that undo or exclude one another. */
export const OPPOSITE_DEEDS: readonly (readonly [string, string])[] = [
  ['WIN', 'LOSE'],
  ['RISE', 'FALL'],
  ['RISE', 'CUT'],
  ['BUY', 'SELL'],
  ['ARREST', 'RELEASE'],
  ['CAPTURE', 'RELEASE'],
  ['CAPTURE', 'ESCAPE'],
  ['ARREST', 'ESCAPE'],
  ['CONVICT', 'ACQUIT'],
  ['APPROVE', 'REJECT'],
  ['SUPPORT', 'REJECT'],
  ['OPEN', 'CLOSE'],
  ['HIRE', 'LAYOFF'],
  ['APPOINT', 'RESIGN'],
  ['APPOINT', 'LAYOFF'],
  ['ARRIVE', 'LEAVE'],
  ['FIND', 'VANISH'],
  ['DIE', 'SURVIVE'],
  ['KILL', 'SURVIVE'],
  ['LAUNCH', 'LAND'],
  ['BUILD', 'DAMAGE'],
  ['START', 'STOP'],
  ['BURN', 'EXTINGUISH'],
  ['OUTAGE', 'RESTORE'],
  ['EARN', 'SPEND'],
];

/** Deeds that follow from a deed: whoever is sentenced was convicted. */
export const ENTAILED_DEEDS: readonly (readonly [string, string])[] = [
  ['SENTENCE', 'CONVICT'],
  ['CONVICT', 'CHARGE'],
  ['ACQUIT', 'CHARGE'],
  ['PLEAD', 'CHARGE'],
  ['FINE', 'PAY'],
  ['SUICIDE', 'DIE'],
  ['BUY', 'PAY'],
  ['SPEND', 'PAY'],
  ['ELECT', 'VOTE'],
  ['HIT', 'SHOOT'],
  ['STAB', 'INJURE'],
  ['BEAT', 'INJURE'],
  ['SETTLE', 'PAY'],
  ['DONATE', 'PAY'],
];
