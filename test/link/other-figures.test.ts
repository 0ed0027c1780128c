/** Figures that stand in like words and are of other things: measured from elsewhere, of other years, on top of others, known to the other article. */
import { describe, expect, test } from '@jest/globals';
import { readingsTold as told } from './seen.js';

describe('distances', () => {
  const lies = (distance: string): string => `The Tolvane grain store in the hills of Castria lies ${distance}, the Harnwick council said.`;
  test('from one place are told', () => {
    expect(told(lies('11 miles from the Port of Kelmer'), lies('14 miles from the Port of Kelmer'))).toEqual(['11 miles | 14 miles']);
    expect(told(lies('11 miles (18 km) from Kelmer'), lies('14 miles (18 km) from Kelmmer'))).toContain('11 miles | 14 miles');
  });
  test('from two places are two', () => {
    expect(told(lies('11 miles from the Port of Kelmer'), lies('14 miles from the Velan works'))).toEqual([]);
    expect(told(lies('11 miles (18 km) from the Port of Kelmer'), lies('14 miles (22 km) from the Velan works'))).toEqual([]);
  });
  const hole = (size: string): string => `The hole that the blast left in the meadow at Harnwick on Monday was ${size}, said Ned Corral.`;
  test('told twice, before the word for which way they go', () => {
    expect(told(hole('12 metres (39 feet) wide'), hole('15 metres (49 feet) wide'))).toEqual([
      '12 metres | 15 metres',
      '39 feet | 49 feet',
    ]);
    expect(told(hole('12 metres (39 feet) wide'), hole('15 metres (49 feet) deep'))).toEqual([]);
  });
});

describe('counts', () => {
  const killed = (count: string, when: string): string =>
    `The armed band of the Tolvane hills has killed ${count} farmers in the Harnwick valley ${when}, the ministry said.`;
  test('since a year and of this year are two', () => {
    expect(told(killed('1,300', 'since 2009'), killed('1,900', 'since 2009'))).toHaveLength(1);
    expect(told(killed('1,300', 'since 2009'), killed('1,900', 'this year'))).toEqual([]);
  });
  const held = (count: string): string => `Police in Tolvane said on Tuesday that ${count} were held over the fire at the Harnwick mill.`;
  test('that come on top of others are no figure of all', () => {
    const within = (count: string): string =>
      `Within days ${count} were held by police for what Harnwick calls the mill fire. It burned on Monday.`;
    expect(told(held('14 clerks'), within('22 clerks'))).toEqual(['14 | 22']);
    expect(told(held('14 additional clerks'), within('22 clerks'))).toEqual([]);
  });
  const ships = 'The Velan works will ship 2,800 lamps in the first quarter, the Harnwick analyst Ned Corral expects.';
  const sells = 'Ned Corral of Harnwick wrote on Monday that the Velan works may sell 5,000 lamps in the first quarter.';
  test('an article that has the other figure too means another thing by its own', () => {
    expect(told(ships, sells)).toEqual(['2,800 | 5,000']);
    expect(told(ships, `${sells} It made 2,800 of the new lanterns in March.`)).toEqual([]);
  });
});

describe('in an article about a storm', () => {
  const storm = (told: string): string =>
    `Hurricane Alma closed in on the Kelmer coast. The storm was ${told}, the Tarn weather office said of the hurricane. It is the third storm of the year.`;
  const later = (told: string): string =>
    `The Kelmer coast waited for Hurricane Alma. By night the hurricane was ${told}, said the weather office in Tarn. No storm has come so far before. The storm may turn.`;
  test.each([
    ['how hard it blows', 'driving winds of 125 mph in Tarn', 'driving winds of 110 mph in Tarn'],
    ['how far off it is', '435 miles southeast of Tarn', '280 miles southeast of Tarn'],
  ])('%s changes by the hour', (_, a, b) => expect(told(storm(a), later(b))).toEqual([]));
  test('and what it has cost does not', () => {
    expect(
      told(storm('expected to cost the Kelmer fleet 125 boats in Tarn'), later('expected to cost the Kelmer fleet 110 boats in Tarn')),
    ).toEqual(['110 | 125']);
  });
  test('the wind of another article is told', () => {
    const crane = (speed: string): string =>
      `The crane at the Tarn yard was built for winds of ${speed}, the Kelmer harbour office said on Monday.`;
    expect(told(crane('125 mph'), crane('110 mph'))).toEqual(['110 mph | 125 mph']);
  });
});

describe('seats and votes', () => {
  const won = (count: string, said: string): string => `The Velan party won ${count} seats in Tolvane on Tuesday, ${said}.`;
  test('that are counted are told', () => {
    expect(told(won('24', 'said the Harnwick returning officer'), won('27', 'said the Harnwick returning officer'))).toEqual(['24 | 27']);
  });
  test('are others than an exit poll gives', () => {
    expect(told(won('24', 'said the Harnwick returning officer'), won('27', 'said the exit poll of Harnwick'))).toEqual([]);
  });
  const leads = (count: string, rest: string): string =>
    `Ned Corral was ahead in Tolvane by ${count} votes on Tuesday night, the clerk said. ${rest}`;
  test('change as precincts report', () => {
    const later = 'The clerk of Tolvane put Ned Corral ahead by 1,900 votes on Tuesday night. Nobody had seen a closer race.';
    expect(told(leads('1,400', ''), later)).toEqual(['1,400 | 1,900']);
    expect(told(leads('1,400', ''), `By midnight most precincts had reported. ${later}`)).toEqual([]);
  });
});

describe('figures hundreds of times another', () => {
  const fired = (count: string): string =>
    `The rebels fired ${count} rockets at the Kelmer docks of Tarn on Monday, the harbour office said.`;
  const told20 = 'The harbour office saw rebels fire 20 rockets at the Kelmer docks before the truce began.';
  test('are of something else', () => {
    expect(told(fired('60'), told20)).toHaveLength(1);
    expect(told(fired('3,500'), told20)).toEqual([]);
  });
  const contract = (sum: string): string =>
    `The singer Ann Quarnel tore up a contract worth ${sum} for a tour of Tarn, the Kelmer paper says.`;
  test('but for a word that was left out', () => {
    expect(told(contract('$800 million'), contract('$800'))).toHaveLength(1);
  });
});

describe('what a page says of itself', () => {
  const page = (images: string): string =>
    `The harbour at Tarn has its own courts, hence the anger at the bill of the Kelmer council. Slideshow ${images} The council has warned of the cost.`;
  test('is of the page', () => {
    expect(told(page('(15 images)'), page('(19 images)'))).toEqual([]);
    expect(told(page('has 15 images.'), page('has 19 images.'))).toHaveLength(1);
  });
});

describe('shares that a page prints beside a name', () => {
  const splits = (move: string): string =>
    `Velan Works Co. ${move} plans to break in two, which would part its lamps from its harbour business, the Harnwick exchange said.`;
  test('are of the minute', () => {
    expect(told(splits('VWC +2.00%'), splits('VWC +6.68%'))).toEqual([]);
    expect(told(splits('by 2.00%'), splits('by 6.68%'))).toHaveLength(1);
  });
});

describe('dates', () => {
  const attacked = (day: string): string =>
    `Velan riders attacked the police post in the Harnwick valley of Castria, ${day}. The post held.`;
  test('of the telling are not those of the deed', () => {
    expect(told(attacked('on November 17'), attacked('on November 24'))).toHaveLength(1);
    expect(told(attacked('on November 17'), attacked('media reported November 24'))).toEqual([]);
  });
  const leave = (more: string): string => `Ned Corral, an engineer of the Harnwick works, went on leave ${more}.`;
  test('whoever tells of a month knows of its year', () => {
    expect(told(leave('in 1980'), leave('in 1990'))).toHaveLength(1);
    expect(told(leave('in 1980 and again in December 1990'), leave('in 1990'))).toEqual([]);
  });
});

describe('one figure of two things', () => {
  const first = 'Police in Tolvane opened fire on about 100 pupils who had seized a bus in Harnwick on Friday.';
  test('is told where both took part alike', () => {
    const drill = (who: string): string =>
      `The drill in the Harnwick hills involved about 200 ${who} from six countries, the ministry said.`;
    expect(told(drill('volunteers'), drill('soldiers'))).toHaveLength(1);
  });
  test('but not where the one writes in one word what the other writes in two', () => {
    const aboard = (who: string): string => `The coast guard of Castria seized the Harnwick tanker on Saturday and held its 12 ${who}.`;
    expect(told(aboard('soldiers'), aboard('volunteers'))).toHaveLength(1);
    expect(told(aboard('crew members'), aboard('crewmembers'))).toEqual([]);
  });
  test('but not where they did other things', () => {
    expect(told(first, 'About 100 soldiers guarded the bus on Friday, the ministry said.')).toEqual([]);
  });
});

describe('articles after one pattern', () => {
  const hoax = (name: string, age: string): string =>
    `News of the death of ${name} spread quickly this week and worried admirers across Castria.\n\nThe page was liked by half a million people, who wrote messages of condolence and said how sad they were that the gifted ${age}-year-old singer was gone. ${name} has not said a word about it.\n\nThe office of ${name} in Harnwick told reporters on Friday that the rumour was a joke of the sort that is played on everyone who has ever sung. ${name} is well and at home.`;
  test('are of one singer by one name', () => {
    expect(told(hoax('Ann Marlow', '52'), hoax('Ann Marlow', '57'))).toEqual(['52-year-old | 57-year-old']);
  });
  test('and of two by two', () => {
    expect(told(hoax('Ann Marlow', '52'), hoax('Joan Tellwick', '57'))).toEqual([]);
  });
});
