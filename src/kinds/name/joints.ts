/** The words at which names of bodies and places are joined. Data, written for this project. */

/** Bodies that are *for* something. */
export const FOR_HEADS =
  'center centre centers centres institute institution committee council campaign coalition association society foundation fund organization organisation agency department office school hospital academy alliance movement union network program programme citizens americans students doctors bureau commission league group federation forum initiative project partnership lawyers mothers parents people mayors veterans scientists college';

/** Bodies that sit *on* something. */
export const ON_HEADS = 'commission committee council conference convention summit panel subcommittee center centre institute treaty';

/** Owners whose name goes on after the apostrophe, whatever follows. */
export const POSSESSORS =
  'children women men boys girls veterans people king queen prince mother father lloyd sotheby christie moody lowe macy kohl wendy denny applebee levi sainsbury domino';

/** What may be named by an owner: *Gaffney's Fast Lube*. */
export const POSSESSED =
  'hospital center centre clinic church cathedral chapel school academy college stadium park field arena theatre theater bar grill restaurant pub tavern saloon lounge club nightclub cafe café diner bistro pizzeria pizza deli bakery brewery market supermarket store shop lube garage motors inn hotel motel lodge casino steakhouse barbecue bbq kitchen place point landing island county bay creek ferry mill farm ranch square house home landing beach gym salon pharmacy liquors liquor chicken donuts auto tire tires cleaners university pantry corner crossing furniture jewelers tattoo sandwiches burgers wings';

/** Lower-case words between hyphens inside a name: *Mazar-i-Sharif*, *Port-au-Prince*. */
export const INNER_HYPHENED =
  'i e au aux al el ul ur de du la le les en on upon sur by the in an o a da do dos di del der van von ibn bin und';
