/**
 * The regular endings of English nouns and verbs, undone by rule. What the rules get wrong stands in `data/lemmas.ts`,
 * which is made with these very rules: change them, and that table has to be made again (.ci/data/lemmas.mjs).
 */

/** The singular by rule: `cities` → `city`, `boxes` → `box`, `policemen` → `policeman`. A form without a plural ending is returned as it is. */
export function singularByRule(form: string): string {
  if (form.length > 4 && form.endsWith('men')) return `${form.slice(0, -3)}man`;
  return form.length < 4 ? form : withoutS(form);
}

/** The base form by rule: `carries`, `carried`, `carrying` → `carry`; `stopped` → `stop`; `rescued` → `rescue`. */
export function baseByRule(form: string): string {
  if (form.length < 4) return form;
  if (form.endsWith('ied')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (form.endsWith('eed')) return form;
  if (form.endsWith('ed')) return unbend(form.slice(0, -2)) ?? form;
  if (form.endsWith('ing')) return unbend(form.slice(0, -3)) ?? form;
  return withoutS(form);
}

function withoutS(form: string): string {
  if (!form.endsWith('s') || /(?:ss|us|is|'s)$/.test(form)) return form;
  if (form.endsWith('ies')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:x|ch|sh|ss|zz|o)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** What `-ed` or `-ing` was put on; null when too little is left to be a verb (`red`, `king`). */
function unbend(stem: string): string | null {
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return null;
  if (/(?:bb|dd|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return losesE(stem) ? `${stem}e` : stem;
}

function losesE(stem: string): boolean {
  if (/[aeiou]$/.test(stem)) return /[ui]$/.test(stem);
  if (/(?:[cvz]|[^s]s|[^n]g|[bcdfgkpstz]l|[^aeiou]r)$/.test(stem)) return !/(?:ous|ss|zz|us)$/.test(stem);
  if (/(?:dg|[ae]ng|rg|lg)$/.test(stem)) return true;
  if (
    /(?:[^aeo]at|[^aeo]ir|[^aeo]ur|[^aeo]ar|[^aeo]ut|[^aeo]ad|[^aeo]id|[^aeo]in|[^aeo]iz|[^aeo]ibe?|[^ao]os)$/.test(stem) &&
    stem.length > 4
  )
    return true;
  // A short word that ends in one vowel and one consonant would have doubled it: `hoped` cannot come from *hop*.
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(stem);
}
