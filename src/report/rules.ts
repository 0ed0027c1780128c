/** What each rule means, for formats that carry help with their findings. */
import type { Rule } from '../model/report.js';

export interface RuleHelp {
  readonly title: string;
  readonly help: string;
}

export const RULES: Readonly<Record<Rule, RuleHelp>> = {
  contradicts: {
    title: 'A source contradicts a fact',
    help: 'The source gives a value that cannot be true together with the fact in facts.yaml. Correct the source, or the fact if the fact is wrong. If both are right, say what tells them apart: `about`, `scope`, `since`, `until` or `except`.',
  },
  disagrees: {
    title: 'Sources disagree',
    help: 'Two or more sources give different values for one thing. Find out which is right and correct the others; writing the value down as a fact settles it for every later article.',
  },
  obscured: {
    title: 'Characters are hidden or disguised',
    help: 'The passage holds characters that do not show, or letters of another script that look like Latin ones. Type the passage anew.',
  },
  'unused-suppression': {
    title: 'A suppression that suppresses nothing, or should not',
    help: 'The comment switches off a finding that is no longer there, gives no reason, names an unknown fact, or has expired. Remove it or mend it.',
  },
};

/** `contradicts/staff-going` for a fact, `disagrees/name` for a kind: stable, and one to each thing an editor may want to treat alike. */
export const ruleId = (finding: { readonly rule: Rule; readonly fact: string | null; readonly kind: string }): string =>
  `${finding.rule}/${finding.fact ?? finding.kind}`;
