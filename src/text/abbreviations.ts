/** Abbreviations that end in a full stop without ending a sentence. Written for this project. */

/** Stand before a name: a sentence never ends here. */
export const BEFORE_NAME =
  'mr mrs ms mx dr prof rev hon pres gov sen rep reps sens gen lt col maj capt cpt cmdr sgt cpl pvt pfc det insp supt st ste mt ft fr br sr sra srta messrs mme mlle atty asst assoc adm brig amb sec treas dist no nos fig vs v art sect vol pp ch approx ca cf'.split(
    ' ',
  );

/** Can end a sentence, when what follows starts like one. */
export const ANYWHERE =
  'jr snr inc corp co ltd plc llc bros ave blvd rd ln hwy pkwy sq apt bldg dept univ assn est etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo am pm hr hrs min mins lb lbs oz ft in yd mi km'.split(
    ' ',
  );

/** Words that, capitalised after an abbreviation, start a sentence. */
export const STARTERS =
  "the a an he she it they we you i this that these those there his her their its our my in on at by for from with as but and or if when while after before since although however meanwhile police officials authorities he's she's it's not no what who how why where one two three according".split(
    ' ',
  );
