/** Words that hold the items of a list together, and what keeps capitals from being a list. Written for this project. */

/** Before the last item. */
export const LAST_LINK = ['and', 'or', '&', 'nor', 'plus'];
/** The same in several words (`Leeds and York as well as Hull`). */
export const LONG_LINKS = ['as well as', 'along with', 'together with', 'and / or', 'and also', 'or even'];
/** After `&`, these belong to a firm's name (`Royle & Sons`). */
export const FIRM_ENDS = ['sons', 'son', 'co', 'company', 'partners', 'brothers', 'bros', 'associates', 'daughters'];
/** Shortened titles and saints, whose full stop ends no item (`Dr. Cole`, `St. Louis`). */
export const SHORT_TITLES = 'dr mr mrs ms st mt ft prof rev gen col sgt lt capt sen rep gov hon'.split(' ');
/** Titles before several names that belong to them all. */
export const JOINT_TITLES =
  'senators representatives reps sens ministers judges justices messrs presidents councillors councilors officers deputies drs detectives doctors professors lords generals'.split(
    ' ',
  );
/** Names of one thing with `and` in them: the words on either side of it. */
export const PAIRS =
  'trinidad tobago/bosnia herzegovina/antigua barbuda/kitts nevis/tome principe/tomé príncipe/vincent grenadines/turks caicos/newfoundland labrador/jammu kashmir/tyne wear/brighton hove/kensington chelsea/hammersmith fulham/barking dagenham/dumfries galloway/perth kinross/argyll bute/marks spencer/procter gamble/johnson johnson/smith wesson/bed breakfast/andaman nicobar/wallis futuna/heard mcdonald/redcar cleveland/telford wrekin/armagh banbridge/newry mourne/derry strabane/fish wildlife/fire rescue/food drug/alcohol tobacco'.split(
    '/',
  );
/** Written small after a firm's name. */
export const LEGAL_ENDS = ['plc', 'gmbh', 'ltd', 'inc'];
/** Plurals that are written like the singular. */
export const INVARIANT = 'sheep deer fish cattle'.split(' ');
/** A count before what is counted is no item of a list of things (`two dogs, three women and one man` are counts). */
export const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve several dozens hundreds'.split(' ');
/** Open a sentence with the place or the time of what follows. */
export const PLACING = 'in at on near from to under behind outside inside off beside above below around across'.split(' ');
/** Inside an item (`Department of Labor`). */
export const INNER = 'of de del de la le du van von der den bin al the for on'.split(' ');
/** May stand before an item without being of it. */
export const ARTICLES = ['the', 'a', 'an'];
/** Capitalised words that begin a sentence and no item. */
export const STARTERS =
  'in on at by for from with as but and or if when while after before since although however the a an he she it they we you i this that these those there his her their our my its among including like both to of together moreover meanwhile also then now today yesterday tomorrow last next neither unlike between only within across near under over against inside outside around all some many few only ever even instead besides still yes no not what who how why where which so yet'.split(
    ' ',
  );
/** Days and months stand before a comma for another reason. */
export const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  );
/** Bodies with a list in their name (`Bureau of Alcohol, Tobacco and Firearms`). */
export const BODIES =
  'bureau department ministry office committee subcommittee secretary minister agency institute college school board commission council division center centre faculty association federation society union'.split(
    ' ',
  );
/** States after whose name a comma belongs to the town before (`Columbus, Ohio, and Detroit`). */
export const STATES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming'.split(
    ' ',
  );
/** Lower-case words that are no item of a list of common nouns. */
export const NO_ITEM =
  'the a an and or but of for at in on by to with from as than that this these those who which when where while if not was is are were be been has have had do does did will would can could may might shall should he she they it we you i me him them us his her their our its my also then about against after before under over into between among including during through off out up down near around without within said says told however too even only still now here there how why what whether so yet because until since though although just first second third later earlier again always often never ever both either neither all any some most many much more less few other such each every own same very well'.split(
    ' ',
  );
/** A post after a name is no member of a list (`Ann Cole, President and CEO`). */
export const POSTS =
  'president ceo cfo coo chairman chairwoman chair director founder treasurer secretary owner editor manager mayor governor'.split(' ');

/** Words before the name of a place that make another place of it. */
export const QUALIFYING =
  'north south east west northern southern eastern western upper lower new old great greater central saint st san santa fort port lake mount'.split(
    ' ',
  );
/** Places that have a namesake with such a word before it (states aside). */
export const OWN_PLACES =
  'mexico york jersey england hampshire zealand guinea london britain orleans delhi haven bedford castle plymouth ireland wales sudan korea timor ossetia yemen germany berlin sussex yorkshire midlands manchester paul louis francisco worth collins washington rainier'.split(
    ' ',
  );
