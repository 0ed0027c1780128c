/** Words around a value that say which part, time or share it is of. Written for this project. */

export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
export const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
/** Said next to a value: it comes on top of another one. */
export const ADDITIONAL = 'another additional additionally further other others more extra second-hand fresh new remaining rest else';
/** Said of a value: it is the whole. */
export const TOTAL =
  'total totals totaling totalling totaled totalled altogether overall combined cumulative cumulatively aggregate entire all';
export const TOTAL_PHRASES = 'in all; in total; a total of; the total; combined total; all told; all together; put together; overall';
/** The value holds for a moment, and may grow. */
export const SO_FAR_PHRASES =
  'so far; to date; as of; by then; by now; until now; at the time; at that time; until then; up to now; thus far; currently; already; still; by monday; by tuesday; by wednesday; by thursday; by friday; by saturday; by sunday; by late; by early; by noon; by midday; by midnight; by evening; by morning; by nightfall; earlier; initially; at first; now; the latest; risen to; rose to; climbed to; revised';
export const EACH_PHRASES =
  'each; per; every; apiece; a day; a week; a month; a year; an hour; a minute; a night; a head; a person; a piece; a share; a gallon; a litre; a barrel; daily; weekly; monthly; annually; yearly; annual; hourly';
export const PART_PHRASES =
  'of them; of whom; of which; of those; of these; of the; of its; of his; of her; of their; of our; including; among them; among those; some of; most of; half of';
/** Which one of a row. */
export const RANK =
  'first second third fourth fifth sixth seventh eighth ninth tenth last latest final previous former next earlier later past recent';
/** What a place follows. */
export const PLACE_PREPOSITIONS =
  'in at near outside inside around across throughout from over off above between through toward towards into';
export const AUXILIARIES =
  "be am is are was were been being have has had having do does did will would shall should can could may might must get gets got getting gotten isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't didn't don't doesn't can't couldn't shouldn't";
export const BE = "be am is are was were been being get gets got getting gotten isn't aren't wasn't weren't 's 're";
/** Start a clause of their own. */
export const SUBORDINATORS =
  'when while after before because although though since if unless until whereas where as whether but once despite amid following';
export const RELATIVES = 'who whom whose which that';
/** May stand between a verb and the value that is its object, or between a value and its verb. */
export const LIGHT =
  'a an the this these those his her its their our my your some any no at least most about around approximately roughly nearly almost over under more less fewer than up to only just exactly as many much an estimated some several both all not also then now still later reportedly allegedly fatally seriously critically badly already recently previously currently since ever never even so far initially immediately together apparently';
export const PREPOSITIONS =
  'of in on at by for from with into onto near inside outside during against between among around across through throughout under over toward towards within without about after before since until per via along behind beside beyond despite except upon';
