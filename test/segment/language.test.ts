/** What is not English is told from what is, and is not compared. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { isForeign } from '../../src/segment/language.js';
import { scan } from '../../src/text/scan.js';

const SPANISH = `El puente de la estación estuvo cerrado durante tres horas después de que un camión chocara con una de las
columnas, según dijo la portavoz del ayuntamiento, Inés Ferrol Quintana. Los bomberos no encontraron a nadie en la cabina, y la policía busca
al conductor, que se fue del lugar a pie. Las obras para reparar la columna van a costar 40.000 euros, más de lo que se había previsto.`;

const FOREIGN: Record<string, string> = {
  Spanish: SPANISH,
  French: `Le pont de la gare est resté fermé pendant trois heures après qu'un camion a heurté une des colonnes, a dit la porte-parole de la
mairie. Les pompiers n'ont trouvé personne dans la cabine et la police cherche le conducteur, qui est parti à pied. Les travaux pour réparer la
colonne vont coûter 40 000 euros, plus que ce qui était prévu par les services de la ville.`,
  German: `Die Brücke am Bahnhof war drei Stunden lang gesperrt, nachdem ein Lastwagen gegen eine der Säulen gefahren war, sagte die
Sprecherin der Stadt. Die Feuerwehr fand niemanden in der Kabine, und die Polizei sucht den Fahrer, der zu Fuß vom Ort weggegangen ist. Die
Arbeiten werden 40.000 Euro kosten, mehr als von der Stadt für das Jahr eingeplant war.`,
  Polish: `Most przy dworcu był zamknięty przez trzy godziny po tym, jak ciężarówka uderzyła w jedną z kolumn, powiedziała rzeczniczka
miasta. Strażacy nie znaleźli nikogo w kabinie, a policja szuka kierowcy, który odszedł z miejsca na piechotę. Naprawa kolumny ma kosztować
160 tysięcy złotych, czyli więcej niż się spodziewano na początku roku, i może się przeciągnąć do maja.`,
  Dutch: `De brug bij het station was drie uur dicht nadat een vrachtwagen tegen een van de kolommen was gereden, zei de woordvoerder van de
stad. De brandweer vond niemand in de cabine en de politie zoekt de bestuurder, die te voet van de plek is weggelopen. Het herstel van de kolom
kost 40.000 euro, meer dan de stad in dit jaar had voorzien, en of er geld voor is weet men niet.`,
  Indonesian: `Jembatan di dekat stasiun itu ditutup selama tiga jam setelah sebuah truk menabrak salah satu tiang, kata juru bicara kota. Petugas
pemadam tidak menemukan siapa pun di dalam kabin, dan polisi mencari pengemudi yang pergi dari tempat itu dengan berjalan kaki. Perbaikan tiang
akan memakan biaya lebih dari yang direncanakan untuk tahun ini.`,
  'Hungarian with a quotation in English': `Az állomás melletti hidat három órára lezárták, miután egy teherautó nekiment az egyik oszlopnak,
mondta a város szóvivője. A tűzoltók nem találtak senkit a fülkében, és a rendőrség keresi a sofőrt, aki gyalog ment el. "It has
seen worse," said a plaque. Az oszlop javítása 40 millió forintba kerül, ami több annál, hogy a város ki tudja fizetni, és nem is biztos.`,
  'Polish with a quotation in English': `Most przy dworcu był zamknięty przez trzy godziny po tym, jak ciężarówka uderzyła w jedną z kolumn. To nie
jest pierwszy raz, a by to się nie powtórzyło, trzeba było by ją podnieść. "The bridge was built to be seen, and it was seen by all of us that
have to go by," napisał inżynier. Naprawa ma kosztować 160 tysięcy złotych i może się przeciągnąć do maja, jeśli nie dłużej.`,
  Russian: `Мост у вокзала был закрыт три часа после того, как грузовик ударился об одну из колонн, сказала представитель города.`,
  Japanese: `駅前の橋は、トラックが柱の一つに衝突したため、三時間にわたって通行止めになったと市の広報担当者が述べた。運転手は徒歩で立ち去った。`,
};

const ENGLISH: Record<string, string> = {
  'news with foreign names': `The Universidad de la Costa and the Banco del Pacífico signed the agreement in Santiago de los Caballeros, said María
de los Ángeles Quintero. La Nación and El País reported that Los Álamos and Las Palmas would join later. The text is to be read in the house of
the Association des Amis de la Mer, which was founded by Jean-Luc de la Tour.`,
  'a table of results': `Home Away Score\n${'Rovers Albion 2-1\nUnited Wanderers 0-0\nCity Athletic 3-2\nRangers Thistle 1-1\n'.repeat(6)}`,
  'release notes': `${'- Fix crash on start\n- Add option dry-run\n- Drop Node 12\n- Update parser\n'.repeat(6)}`,
  'a short line': 'Le Monde, Paris',
};

describe('isForeign', () => {
  test.each(Object.entries(FOREIGN))('tells %s', (_, text) => expect(isForeign(scan(text))).toBe(true));
  test.each(Object.entries(ENGLISH))('passes %s', (_, text) => expect(isForeign(scan(text))).toBe(false));
});

test('a foreign source is held against the facts, is not compared, and the report says so', async () => {
  const facts = readFacts('facts.yaml', 'version: 1\nfacts:\n  - id: inés\n    name: Inés Ferrol Quintana\n').file?.facts ?? [];
  const texts = { 'a.txt': SPANISH, 'b.txt': SPANISH.replace('Ferrol', 'Ferroll').replace('40.000', '50.000') };
  const sources = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => (await readText(name, Buffer.from(text))).sources[0]),
  );
  const report = check({ facts, sources });
  expect(report.sources.map(({ state, reason, story }) => [state, reason, story])).toEqual(
    ['a', 'b'].map(() => ['checked', 'not in English: held against the facts, not compared with other sources', null]),
  );
  expect(report.verdicts.map(({ verdict }) => verdict)).toEqual(['agrees', 'conflicts']);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['contradicts']);
  // Who puts them into one story wants them compared.
  const told = check({ facts, sources, storyOf: () => 'puente' });
  expect(told.sources.map(({ reason }) => reason)).toEqual([null, null]);
  expect(told.findings.map(({ rule }) => rule)).toContain('disagrees');
});
