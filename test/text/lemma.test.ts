import { describe, expect, test } from '@jest/globals';
import { lemmaOf, type PartOfSpeech } from '../../src/text/lemma.js';
import { scan } from '../../src/text/scan.js';
import { formOf, wordOf } from '../../src/text/words.js';

const wordWritten = (spelling: string): number => scan(spelling).word[0];

const lemma = (form: string, pos?: PartOfSpeech): string => formOf(lemmaOf(wordOf(form), pos));
const cases = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]);

describe('nouns', () => {
  test.each(
    cases(`
    members>member people>person persons>person folks>person men>man women>woman children>child policemen>policeman policewomen>policewoman
    gunmen>gunman firemen>fireman servicemen>serviceman fishermen>fisherman brethren>brother feet>foot teeth>tooth geese>goose mice>mouse
    knives>knife wives>wife lives>life thieves>thief wolves>wolf halves>half shelves>shelf loaves>loaf gloves>glove caves>cave olives>olive
    cities>city bodies>body countries>country parties>party injuries>injury movies>movie cookies>cookie ties>tie pies>pie
    boxes>box buses>bus churches>church crashes>crash classes>class losses>loss quizzes>quiz taxes>tax houses>house horses>horse
    heroes>hero volcanoes>volcano shoes>shoe photos>photo videos>video studios>studio potatoes>potato casinos>casino tornadoes>tornado
    crises>crisis analyses>analysis bases>base criteria>criterion phenomena>phenomenon stimuli>stimulus alumni>alumnus bacteria>bacterium
    passersby>passerby appliances>appliance engines>engine refugees>refugee employees>employee vessels>vessel deputies>deputy
    firefighters>firefighter shots>shot bullets>bullet fines>fine penalties>penalty rounds>round spots>spot spaces>space
    officers>officer arrests>arrest demonstrators>demonstrator casualties>casualty fatalities>fatality troops>troop viruses>virus
    campuses>campus statuses>status gases>gas businesses>business witnesses>witness actresses>actress attorneys>attorney days>day
  `),
  )('%s is %s', (form, expected) => expect(lemma(form, 'noun')).toBe(expected));

  test.each(
    'police news series species headquarters politics staff arms customs barracks boss glass virus crisis process campus gas bus yes congress texas isis isis fbi specimen omen dead injured wounded this his always child woman person sheep'.split(
      ' ',
    ),
  )('%s is its own', (form) => expect(lemma(form, 'noun')).toBe(form));
});

describe('verbs', () => {
  test.each(
    cases(`
    shot>shoot fled>flee slain>slay slew>slay hurt>hurt killed>kill killing>kill kills>kill died>die dying>die dies>die lied>lie lying>lie
    wounded>wound wounding>wound injured>injure injuring>injure struck>strike stricken>strike hit>hit hitting>hit stole>steal stolen>steal
    robbed>rob robbing>rob raped>rape raping>rape stabbed>stab kidnapped>kidnap beaten>beat bitten>bite burnt>burn burned>burn burst>burst
    arrested>arrest charged>charge charging>charge fined>fine firing>fire fired>fire sued>sue suing>sue pled>plead pleaded>plead
    convicted>convict sentenced>sentence acquitted>acquit freed>free freeing>free released>release held>hold seized>seize seizing>seize
    evacuated>evacuate evacuating>evacuate rescued>rescue rescuing>rescue sheltered>shelter trapped>trap found>find founded>found lost>lose
    sank>sink sunk>sink blew>blow blown>blow flew>fly flown>fly drove>drive driven>drive rode>ride ran>run running>run swam>swim fell>fall
    rose>rise risen>rise raised>raise grew>grow grown>grow shrank>shrink cut>cut cutting>cut spent>spend sent>send lent>lend built>build
    bought>buy brought>bring thought>think fought>fight caught>catch taught>teach sought>seek sold>sell told>tell paid>pay said>say
    laid>lay lay>lay lain>lie led>lead fed>feed met>meet left>leave kept>keep won>win began>begin begun>begin chose>choose chosen>choose
    spoke>speak broke>break broken>break froze>freeze wore>wear swore>swear tore>tear threw>throw thrown>throw knew>know drew>draw
    withdrew>withdraw withdrawn>withdraw overthrew>overthrow understood>understand underwent>undergo upheld>uphold became>become
    was>be were>be is>be been>be had>have has>have did>do done>do went>go gone>go made>make making>make took>take taken>take taking>take
    stopped>stop planned>plan planning>plan occurred>occur referred>refer visited>visit visiting>visit opened>open happening>happen
    travelled>travel traveling>travel cancelled>cancel canceled>cancel focused>focus panicked>panic trafficked>traffic quizzed>quiz
    agreed>agree agreeing>agree guaranteed>guarantee seeing>see fleeing>flee hoped>hope hopping>hop escaped>escape created>create
    treated>treat voted>vote noted>note posted>post hosted>host cited>cite located>locate completed>complete competing>compete
    buried>bury tried>try trying>try crashes>crash pushes>push goes>go issues>issue argued>argue continued>continue handled>handle
    settled>settle bombed>bomb exploded>explode damaged>damage changed>change managing>manage urged>urge judged>judge axed>axe used>use
    survived>survive surviving>survive arriving>arrive leaving>leave hired>hire hiring>hire retired>retire required>require shared>share
  `),
  )('%s is %s', (form, expected) => expect(lemma(form, 'verb')).toBe(expected));
});

describe('without a part of speech', () => {
  test.each(
    cases(
      'shots>shot shot>shoot fled>flee killed>kill arrests>arrest charges>charge charged>charge people>person women>woman votes>vote fires>fire fired>fire protests>protest seats>seat found>find made>make said>say goes>go police>police staff>staff injured>injure',
    ),
  )('%s is %s', (form, expected) => expect(lemma(form)).toBe(expected));
});

describe('unknown words', () => {
  test('follow the regular endings', () => {
    expect(lemma('blorgs', 'noun')).toBe('blorg');
    expect(lemma('blorches', 'noun')).toBe('blorch');
    expect(lemma('blorgling', 'verb')).toBe('blorgle');
    expect(lemma('snarkified', 'verb')).toBe('snarkify');
  });

  test('are left alone without an ending, and when too short to have one', () => {
    for (const form of ['patel', 'krol', 'as', 'is', 'gs', "o'brien", '14,500', ',', 'ing', 'red', 'king'])
      expect(lemma(form, 'noun')).toBe(form);
    for (const form of ['red', 'king', 'ing', 'ed', 'bed', 'sing', 'bring', '911']) expect(lemma(form, 'verb')).toBe(form);
  });
});

test('goes by the folded form, and a lemma is its own lemma', () => {
  expect(lemmaOf(wordWritten('WOMEN'), 'noun')).toBe(wordOf('woman'));
  for (const form of ['woman', 'child', 'knife', 'crisis', 'city', 'person']) expect(lemma(lemma(form, 'noun'), 'noun')).toBe(form);
  for (const form of ['flee', 'shoot', 'arrive', 'bury', 'stop']) expect(lemma(lemma(form, 'verb'), 'verb')).toBe(form);
});
