/** Words of offices, ranks and trades. Written for this project. */

/** Nouns that name a post, rank or trade. The class tells which exclude one another: nobody is sergeant and captain at once. */
export const HEADS: Readonly<Record<string, string>> = {
  rank: 'officer constable trooper patrolman detective investigator inspector superintendent sergeant corporal lieutenant captain major colonel general brigadier commander admiral private marshal sheriff deputy commissioner agent ranger',
  office:
    'president premier chancellor minister secretary senator representative congressman congresswoman governor mayor councillor councilman councilwoman councilor alderman assemblyman assemblywoman lawmaker legislator ambassador envoy king queen prince princess pope bishop archbishop cardinal commissioner lord speaker treasurer clerk nominee candidate mp mep msp taoiseach tanaiste duke duchess earl viscount ombudsman whip',
  law: 'judge justice magistrate attorney prosecutor lawyer solicitor barrister counsel coroner examiner defender',
  post: 'head chief director boss manager chairman chairwoman chair chairperson executive officer coordinator co-ordinator administrator supervisor spokesman spokeswoman spokesperson organizer organiser strategist adviser advisor analyst founder co-founder cofounder owner editor producer leader co-leader co-manager principal dean provost headteacher headmaster headmistress superintendent trustee ceo cfo coo cto aide secretary-general chief-of-staff vice-president president-elect mayor-elect',
  trade:
    'professor teacher lecturer doctor surgeon nurse physician paramedic firefighter scientist researcher engineer economist historian author writer journalist reporter correspondent columnist photographer actor actress singer musician rapper comedian filmmaker screenwriter artist designer coach quarterback striker goalkeeper midfielder defender player driver pilot astronaut pastor priest vicar chaplain rabbi imam reverend composer conductor curator novelist poet playwright sculptor broadcaster presenter banker accountant architect builder carpenter electrician plumber mechanic chemist physicist mathematician philosopher sociologist anthropologist archaeologist meteorologist epidemiologist midwife pharmacist dentist therapist librarian cyclist boxer sprinter swimmer golfer jockey footballer farmer businessman businesswoman entrepreneur billionaire activist campaigner psychologist psychiatrist veterinarian chef student forensic pathologist astronomer geologist biologist',
};

/** Short forms → what they stand for. */
export const EXPANDED: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  det: 'detective',
  lt: 'lieutenant',
  capt: 'captain',
  cpt: 'captain',
  cpl: 'corporal',
  maj: 'major',
  col: 'colonel',
  gen: 'general',
  cmdr: 'commander',
  adm: 'admiral',
  pvt: 'private',
  insp: 'inspector',
  supt: 'superintendent',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  pres: 'president',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  asst: 'assistant',
  atty: 'attorney',
  dep: 'deputy',
  pm: 'prime minister',
  vp: 'vice president',
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  da: 'district attorney',
  mp: 'member of parliament',
  tv: 'television',
  advisor: 'adviser',
  councilor: 'councillor',
  organiser: 'organizer',
  'co-ordinator': 'coordinator',
  cofounder: 'co-founder',
  cop: 'officer',
  policeman: 'police officer',
  policewoman: 'police officer',
};

/** Words that are part of a title before its head, and never the body that it is a post of (`police chief`, `district attorney`). */
export const TITLE_WORDS =
  'district attorney prime vice chief majority minority police fire state press executive general foreign home interior defence defense health education treasury finance justice environment energy transport transportation labor labour agriculture commerce campaign communications communication community political personal senior junior lead deputy assistant associate acting interim shadow managing marketing operating financial legal medical national security cabinet first second third honorary chief city county council borough town village field executive program project product public affairs information technology human resources news sports art music film head staff supreme court federal special prime house senate assembly parliamentary party opposition trade union retired private criminal civil lady major lieutenant brigadier rear wing master petty detective patrol sergeant school board team club band superior circuit appellate crown permanent garda tribal spiritual religious executive nurse registered forensic research professional former medical chief investigating officer homicide narcotics night desk bureau athletic'.split(
    ' ',
  );

/** What a title itself is *of* (`Secretary of State`, `Chief of Police`). */
export const TITLE_OF =
  'state staff police defense defence operations education health justice labor labour commerce agriculture transportation transport homeland national the communications communication design marketing sales research finance engineering product products policy news sport sports security technology legal strategy development planning programmes programs science sciences art arts music collections training quality procurement compliance sustainability information media digital programming content growth infrastructure innovation logistics production safety nursing medicine surgery admissions learning studies history athletics football investigations intelligence enforcement investments equities economics corporate public external human customer affairs relations resources services works'.split(
    ' ',
  );

/** Words that change which post it is. */
export const LEVELS =
  'deputy vice assistant associate acting interim co- junior senior under lead first second third shadow honorary caretaker provisional'.split(
    ' ',
  );
/** Words that tell when it is or was held. */
export const TIMES =
  'former ex ex- then- late outgoing incoming future retired current currently presently longtime long-time veteran then onetime one-time fired ousted deposed disgraced departing ex-acting sitting newly recently newly-appointed newly-elected'.split(
    ' ',
  );
/** Of {@link TIMES}, those that say that the post is held no more, or not yet. */
export const NOT_NOW = 'former ex ex- outgoing incoming future retired then- then onetime one-time fired ousted deposed late'.split(' ');

/** Heads that are words for one post. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['chief', 'head', 'director', 'boss', 'manager'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['lawyer', 'attorney', 'counsel', 'solicitor', 'barrister'],
  ['congressman', 'congresswoman', 'representative'],
  ['councilman', 'councilwoman', 'councillor'],
  ['secretary', 'minister'],
  ['premier', 'minister'],
  ['doctor', 'physician'],
  ['actor', 'actress'],
  ['lawmaker', 'legislator'],
  ['writer', 'author'],
  ['reporter', 'journalist', 'correspondent'],
  ['officer', 'constable', 'patrolman', 'trooper'],
  ['owner', 'proprietor'],
  ['candidate', 'nominee'],
  ['prosecutor', 'attorney'],
];

/** Link a head to what it is the head of. */
export const OF_LINKS = ['of', 'for', 'at', 'in', 'with', 'to'];

/** Words that end a role and a noun phrase with it. */
export const STOPPERS =
  'who whom whose which that was is are were be been has have had having said says saying told tells added adds and or but when where while after before because if as from on by not until since during so than then he she they it we i you his her their'.split(
    ' ',
  );

/** Words before which no modifier of a role stands. */
export const NO_MODIFIERS =
  'the a an and or but of for at in on by to with from as than that this these those who which when where while if not was is are were be been has have had do does did will would can could may might shall should he she they it we you i me him them us also then about against after before under over into between among including during through off out up down near around without within said says told asked adds added says joined met urged calls called like unlike via per both either neither nor yet so because until since though although just even only still now here there how why what whether'.split(
    ' ',
  );

/** Forms in `-ing` and `-ed` that modify a role. */
export const PARTICIPLES =
  'acting managing operating marketing housing engineering nursing teaching training planning banking building broadcasting boxing accounting advertising clothing lighting casting leading sitting outgoing incoming standing visiting investigating governing founding consulting fundraising recording swimming coaching retired elected appointed registered licensed certified accomplished renowned respected noted wanted celebrated armed united disgraced ousted fired deposed decorated associated'.split(
    ' ',
  );

/** Join a name to a role that follows. */
export const COPULAS = ['is', 'was'];

/** Verbs that say who heads a body, and the post that they stand for. */
export const LEADING_VERBS: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'leader',
  chairs: 'chair',
  directs: 'director',
  manages: 'manager',
  owns: 'owner',
  founded: 'founder',
  'co-founded': 'co-founder',
};
