/** Places that go by two names of several words. Facts; a line is one place, folded. Data, written for this project. */
import { fold } from '../../text/fold.js';

const PLACE_NAMES = `cote d'ivoire|ivory coast
cabo verde|cape verde
timor-leste|east timor
czech republic|czechia
north macedonia|macedonia
united states|usa|us|united states of america|america
united kingdom|uk|great britain|britain|united kingdom of great britain and northern ireland
united arab emirates|uae
drc|democratic republic of congo|democratic republic of the congo|dr congo|congo-kinshasa|zaire
republic of the congo|congo-brazzaville|republic of congo
south korea|republic of korea
north korea|dprk|democratic people's republic of korea
china|people's republic of china|prc
taiwan|republic of china
russia|russian federation
iran|islamic republic of iran
syria|syrian arab republic
vietnam|viet nam|socialist republic of vietnam
laos|lao people's democratic republic
brunei|brunei darussalam
bolivia|plurinational state of bolivia
venezuela|bolivarian republic of venezuela
ireland|republic of ireland
holy see|vatican city|vatican
the hague|den haag|'s-gravenhage
ho chi minh city|saigon
st petersburg|saint petersburg|leningrad
londonderry|derry
falkland islands|malvinas|falklands
west bengal|paschim banga`;
let places: Map<string, number> | undefined;
const KEPT = 1 << 13;
const known = new Map<string, number>();

/** The line of the list that has a name, from 1 on; 0 where none has. Memoised. */
export function placeOf(full: string): number {
  let line = known.get(full);
  if (line === undefined) {
    places ??= new Map(PLACE_NAMES.split('\n').flatMap((row, i) => row.split('|').map((form) => [form, i + 1] as const)));
    if (known.size >= KEPT) known.clear();
    known.set(full, (line = places.get(fold(full).replace(/\./g, '')) ?? 0));
  }
  return line;
}
