/** Words and spellings that matter when quotations are compared. Written for this project. */

/** Words that carry little of a sentence's meaning: agreement on them says little. */
export const LIGHT =
  "a an the and or but nor so as at by for from in into of off on onto out over per than that this these those to under until up upon via with within without about above after against along among around before behind below between down during he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs i me my mine myself you your yours who whom whose which what when where why how if because while though although is am are was were be been being do does did done doing have has had having will would can could shall should may might must 's 'd not no yes there here then now just very also too any some all more most much many such other another each every both either neither only own same few get got go going well say said know think like really one thing things people way make want".split(
    ' ',
  );

/** Form → words it stands for. A contraction and its long form are the same words, written differently. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": "ain't",
  "n't": 'not',
  "i'm": 'i am',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'em": 'them',
  "let's": 'let us',
  "y'all": 'you all',
  "ma'am": 'madam',
  "o'clock": "o'clock",
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  "'til": 'until',
  "'cause": 'because',
  "'cos": 'because',
};

/** Ending → words it adds to what it is written on. */
export const CLITICS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": "'d",
};

/** What an ambiguous ending may stand for. */
export const CLITIC_READINGS: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us'],
  "'d": ['would', 'had', 'did'],
};

/** First halves that text put together from tokens cuts off (`ca n't`, `wo n't`). */
export const CUT_BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

export const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
export const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** Signs read as words. */
export const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '&': 'and',
  '+': 'plus',
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
};

/** Fractions as one sign or as digits, in words. */
export const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'half',
  '1/2': 'half',
  '¼': 'quarter',
  '1/4': 'quarter',
  '¾': '3 quarters',
  '3/4': '3 quarters',
};

/** Words that turn a sentence round. */
export const NEGATIONS =
  "not no never none nothing nobody nowhere neither nor without n't ain't cannot hardly barely scarcely fail fails failed failing refuse refuses refused deny denies denied".split(
    ' ',
  );

/** Spoken fillers that one reporter writes down and another does not. */
export const FILLERS = 'uh um uhm umm er erm ah hmm'.split(' ');

/** Auxiliaries of which one stands for the other in another tense or mood. */
export const MODALS = ['will would', 'can could', 'may might', 'shall should'];

/** Short or variant forms → the plain one, where no dialect's spelling is concerned. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  'o.k.': 'ok',
  okay: 'ok',
  til: 'until',
  till: 'until',
  mummy: 'mommy',
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  det: 'detective',
  dr: 'doctor',
  prof: 'professor',
  yr: 'year',
  yrs: 'years',
  hr: 'hour',
  hrs: 'hours',
  min: 'minute',
  mins: 'minutes',
  vs: 'versus',
  v: 'versus',
  jr: 'junior',
  sr: 'senior',
  jan: 'january',
  feb: 'february',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
  tues: 'tuesday',
  thurs: 'thursday',
  govt: 'government',
  dept: 'department',
  ft: 'feet',
  lb: 'pound',
  lbs: 'pounds',
};

/** Verbs and nouns of saying, in the forms that reporters use. */
export const SAYING =
  'said says say saying told tells tell telling added adds adding wrote writes writing tweeted tweets tweeting asked asks asking replied replies replying stated states stating explained explains explaining noted notes noting insisted insists insisting continued continues continuing argued argues arguing warned warns warning claimed claims claiming declared declares declaring announced announces announcing recalled recalls recalling concluded concludes concluding admitted admits admitting acknowledged acknowledges acknowledging responded responds responding commented comments commenting remarked remarks remarking joked jokes joking shouted shouts shouting yelled yells yelling screamed screams screaming cried whispered testified testifies testifying posted posts posting read reads quipped suggested suggests suggesting observed observes maintained maintains reported reports chanted chanting urged urges urging encouraged encourages encouraging called calls described describes describing vowed vows promised promises pleaded texted messaged revealed reveals confirmed confirms denied denies reiterated reiterates stressed stresses emphasised emphasized emphasises emphasizes lamented laments boasted boasts contended contends countered counters cautioned cautions disclosed interjected began went vented gushed shared shares predicted predicts assured assures conceded concedes complained complains repeated repeats wondered wonders exclaimed exclaims sighed agreed agrees mused muses bragged brags protested protests apologised apologized apologises apologizes muttered murmured laughed retorted retorts snapped opined opines asserted asserts affirmed affirms alleged alleges proclaimed proclaims reasoned reasons reflected reflects remembered remembers ventured implored implores begged begs demanded demands pledged pledges advised advises blogged emailed chimed thundered scoffed scoffs countered volunteered elaborated elaborates quoted predicting assuring conceding complaining repeating wondering exclaiming agreeing protesting apologising apologizing muttering alleging asserting vowing promising pleading maintaining reporting quoting'.split(
    ' ',
  );

/** Of {@link SAYING}, those that stand after a subject and a quotation (`…, X said`). */
export const SAYING_AFTER =
  'said says told tells added adds wrote writes tweeted asked asks replied replies stated states explained explains noted notes insisted insists continued continues argued argues warned warns claimed claims declared declares announced recalled recalls concluded concludes admitted admits acknowledged responded responds commented remarked joked shouted yelled screamed cried whispered testified posted quipped suggested observed reported chanted urged vowed promised pleaded texted revealed confirmed denied reiterated stressed emphasised emphasized lamented boasted contended countered cautioned disclosed interjected began gushed shared read reads maintained maintains predicted predicts assured assures conceded concedes complained complains repeated repeats wondered wonders exclaimed exclaims sighed agreed agrees mused muses bragged brags protested protests apologised apologized apologises apologizes muttered murmured laughed retorted retorts snapped opined opines asserted asserts affirmed affirms alleged alleges proclaimed proclaims reasoned reasons reflected reflects remembered remembers ventured implored implores begged begs demanded demands pledged pledges advised advises blogged emailed chimed thundered scoffed scoffs countered volunteered elaborated elaborates'.split(
    ' ',
  );

/** Words that end a subject or a clause. */
export const SUBJECT_ENDS =
  'who which that when while after before as but because if in on at during from via through by about of with for told and saying adding according'.split(
    ' ',
  );

/** Pronouns of persons, all cases. */
export const PERSONS =
  'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves'.split(
    ' ',
  );

/** Words that take the last person named: pronouns of the speaker. */
export const PRONOUNS = ['he', 'she'];

/** Words before a verb of saying that are not its subject. */
export const ADVERBS = 'as then so also later once still again now first thus there'.split(' ');
