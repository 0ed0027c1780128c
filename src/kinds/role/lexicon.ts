/** Words of offices, ranks and trades. Written for this project. */

/** Nouns that name a post, rank or trade. The class tells which exclude one another: nobody is sergeant and captain at once. */
export const HEADS: Readonly<Record<string, string>> = {
  rank: 'officer constable trooper patrolman detective investigator inspector superintendent sergeant corporal lieutenant captain major colonel general brigadier commander admiral private marshal sheriff deputy commissioner agent ranger',
  office:
    'president premier chancellor minister secretary senator representative congressman congresswoman governor mayor councillor councilman councilwoman councilor alderman assemblyman assemblywoman lawmaker legislator ambassador envoy king queen prince princess pope bishop archbishop cardinal commissioner lord speaker treasurer clerk nominee candidate mp mep msp',
  law: 'judge justice magistrate attorney prosecutor lawyer solicitor barrister counsel coroner examiner defender',
  post: 'head chief director boss manager chairman chairwoman chair chairperson executive officer coordinator co-ordinator administrator supervisor spokesman spokeswoman spokesperson organizer organiser strategist adviser advisor analyst founder co-founder cofounder owner editor producer leader co-leader co-manager principal dean provost superintendent trustee ceo cfo coo cto aide partner secretary-general',
  trade:
    'professor teacher lecturer doctor surgeon nurse physician paramedic firefighter scientist researcher engineer economist historian author writer journalist reporter correspondent columnist photographer actor actress singer musician rapper comedian filmmaker screenwriter artist designer coach quarterback striker goalkeeper midfielder defender player driver pilot astronaut pastor priest rabbi imam reverend farmer businessman businesswoman entrepreneur billionaire activist campaigner psychologist psychiatrist veterinarian chef student forensic pathologist astronomer geologist biologist',
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

/** Words that change which post it is, or when. */
export const LEVELS =
  'deputy vice assistant associate acting interim co- junior senior under lead first second third shadow honorary'.split(' ');
export const TIMES =
  'former ex ex- late then-  outgoing incoming future retired current longtime long-time veteran then onetime one-time'.split(/ +/);
/** Of {@link TIMES}, those that say that the post is held no more, or not yet. */
export const NOT_NOW = 'former ex ex- outgoing incoming future retired then- then onetime one-time'.split(' ');

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
