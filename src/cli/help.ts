/** What `factdiff --help` prints. */
import { FORMATS } from '../report/index.js';

const ABOUT: Readonly<Record<string, string>> = {
  check: 'check [SOURCE…]         check every source against the facts and against one another (the default)',
  diff: 'diff SOURCE…            only compare the sources with one another; needs no facts file',
  review: 'review                  open the review page for editors on this machine',
  explain: 'explain FINDING         show one finding whole: passages, readings, why it was judged so',
  test: 'test                    run the examples written inside facts.yaml',
  replay: 'replay FACT SOURCE…     what one fact would flag over an archive',
  init: 'init [SOURCE…]          write a commented facts.yaml from the sources at hand',
  baseline: 'baseline                accept the findings of today, so that only new ones fail',
  fix: 'fix                     put safe corrections into the sources (--dry-run shows them)',
  extract: 'extract [SOURCE…]       print what was found in each source, one JSON object a line',
  compare: 'compare A B             say how two phrasings compare, and why',
};

export function help(commands: readonly string[]): string {
  const formats = FORMATS.map((format) => format.name).join(', ');
  return `Usage: factdiff [COMMAND] [OPTION…] [SOURCE…]

Checks articles against a curated facts file and against one another.

Commands:
${commands.map((name) => `  ${ABOUT[name]}`).join('\n')}

Options:
  -c, --facts FILE        facts file (default: the nearest facts.yaml upwards)
  -f, --format NAME       repeatable; one of ${formats}
  -o, --out DIR           where reports are written (default: reports)
      --stdout            print one format, write nothing
      --fail-on LEVEL     error, warning or never
      --max-warnings N    fail when there are more warnings
      --only FACT         check only this fact; repeatable
  -j, --jobs N            threads (default: as many as there are processors, at most 8; small runs start none)
      --no-cache          find everything anew, and leave nothing in .factdiff/cache
  -q, --quiet             print nothing but errors
      --no-color          no colours
      --stdin             check the text on standard input (--stdin-filename NAME)
      --allow-network     let sources be addresses of pages
  -h, --help              this text
  -v, --version           the version

Exit codes: 0 all checked, nothing at or above the failing level; 1 all checked, something at or above it;
2 not everything could be checked.
`;
}
