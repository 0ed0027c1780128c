/** The words at which names of bodies and places are joined. Data, written for this project. */

/** Bodies that are *for* something. */
export const FOR_HEADS =
  'center centre centers centres institute institution committee council campaign coalition association society foundation fund organization organisation agency department office school hospital academy alliance movement union network program programme citizens americans students doctors bureau commission league group federation forum initiative project partnership lawyers mothers parents people mayors veterans scientists college';

/** … and what is *of* something, though no such word ends a name. */
export const OF_HEADS =
  'chiefs order knights daughters sons sisters statue voice duchy principality archdiocese battle treaty siege declaration friends citizens guild';

/** Bodies that sit *on* something. */
export const ON_HEADS = 'commission committee council conference convention summit panel subcommittee center centre institute treaty';

/** Bodies that are *to* do something. */
export const TO_HEADS = 'committee coalition campaign council movement alliance center centre citizens partnership network';

/** Owners whose name goes on after the apostrophe, whatever follows. */
export const POSSESSORS =
  'children women men boys girls veterans people king queen prince mother father lloyd sotheby christie moody lowe macy kohl wendy denny applebee levi sainsbury domino';

/** Firms called by their founder's name and what is his, whatever follows: *Macy's*. */
export const OWNED = 'sotheby macy sainsbury applebee arby bloomingdale hardee zaxby kellogg walgreen culver';

/** … and those whose founder's name others bear as well. */
export const OFTEN_OWNED = 'mcdonald lloyd christie moody lowe kohl wendy denny domino levi dillard';

/** Places joined by *and*: first word → last. */
export const PAIRED_PLACES =
  'bosnia:herzegovina trinidad:tobago antigua:barbuda turks:caicos kitts:nevis tyne:wear newfoundland:labrador tome:principe brighton:hove dumfries:galloway perth:kinross kensington:chelsea hammersmith:fulham barking:dagenham argyll:bute armagh:down andaman:nicobar jammu:kashmir wallis:futuna serbia:montenegro miquelon:pierre';

/** What a firm has and a person rarely does: *a McDonald's worker*. */
export const OF_FIRMS =
  'restaurant restaurants store stores location locations outlet outlets branch branches franchise franchisee worker workers employee employees manager customer customers chain drive-thru drive drive-through parking shares executives spokesman spokeswoman headquarters auction index catalogue';

/** What may be named by an owner: *Gaffney's Fast Lube*. */
export const POSSESSED =
  'hospital center centre clinic church cathedral chapel school academy college stadium park field arena theatre theater bar grill restaurant pub tavern saloon lounge club nightclub cafe café diner bistro pizzeria pizza deli bakery brewery market supermarket store shop lube garage motors inn hotel motel lodge casino steakhouse barbecue bbq kitchen place point landing island county bay creek mill farm ranch square house home landing beach gym salon pharmacy liquors liquor chicken donuts auto tire tires cleaners university pantry corner crossing furniture jewelers tattoo sandwiches burgers wings vineyard peak ferry cove hollow';

/** Lower-case words between hyphens inside a name: *Mazar-i-Sharif*, *Port-au-Prince*. */
export const INNER_HYPHENED =
  'super i e au aux al el ul ur de du la le les en on upon sur by the in an o a da do dos di del der van von ibn bin und';

/** Second syllables of Korean and Chinese given names, written small after a hyphen: *Kim Jong-un*. */
export const SYLLABLES =
  'un eun chan gwon kwon in hee ho hyun hyon il sik shik nam jin mi young yong yeong yeon su soo bin hun hoon chol chul hwa kyu gyu min seok suk sook sung song seong woo wu won jong ok ju joo gi ki ah ri ran ja hui kyung kyong geun keun beom bum tae pyo rae ryong ryol hak hyok hyeok guk kuk gil kil dong do bok bong chun kun rim sun son sop sup wan wook uk jae yol yeol hyeon taek sang man ha hye ye hyang nae rok sim jun joon jo jung mo myung myong nyun pil sam shin yun yoon chin kai shek tse tung yat sen lai ping fei ming wen ling hua feng ching hsien chi yi chu teh seo so sub seob yeop yup yub ah hwan hwang ro rin ryun ryu hwi mok mun moon rang ram sil seul sol sul tak deok duk gon gun gyeong jeong joong kwang gwang kyong lim myeong noh nyong oh pyeong seop seung sin soon young yul yool chae cheol chon dae deuk eon eul hae hak han heon heung hong hoo hye jeon jeok kap nari rye rok shil wol shu liang jen jui ying thaek thae kwan pong yon paek pae phil phyo ryok';

/** Particles that begin a surname used alone: *bin Laden*, *de Blasio*. */
export const LEADING_PARTICLES = 'bin ibn de van von du della di dos da el abu ter ten';

/** Words after which such a particle is a noun or foreign: *the van*, *his bin*. */
export const DETERMINERS = 'the a an his her their my our your its this these those each every white black blue red gray grey silver green';

/** Offices that own a body: *Harlan County Sheriff's Office*. */
export const OWNING_OFFICES =
  'sheriff coroner prosecutor attorney commissioner governor mayor president bishop auditor assessor constable marshal examiner clerk administrator ombudsman defender comptroller controller'.split(
    ' ',
  );
