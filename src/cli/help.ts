/** What `factdiff --help` and `factdiff COMMAND --help` print. */
import { FORMATS } from '../report/index.js';
import { COMMANDS, type Command, type OptionName, TAKEN_BY } from './options.js';

interface About {
  /** The command as it is typed. */
  readonly usage: string;
  readonly summary: string;
  /** More than the one line, for the command's own help. */
  readonly more?: string;
  readonly examples?: readonly string[];
}

const ABOUT: { readonly [C in Command]: About } = {
  check: {
    usage: 'check [SOURCE…]',
    summary: 'check every source against the facts and against one another (the default)',
    more: `Sources are files, folders, globs, or - for standard input; without any, those that the facts file names.
The report for people goes to standard output, the others into the folder of reports: json and html, or
those that --format names.`,
    examples: ['factdiff', 'factdiff check drafts/ --fail-on warning', 'factdiff check --format sarif --stdout > factdiff.sarif'],
  },
  diff: {
    usage: 'diff SOURCE…',
    summary: 'only compare the sources with one another; needs no facts file',
    examples: ['factdiff diff "wire/**"', 'factdiff diff one.html two.html --stdout'],
  },
  review: {
    usage: 'review [SOURCE…]',
    summary: 'open the review page for editors on this machine',
    more: 'What is decided there is kept in .factdiff/decisions.jsonl.',
  },
  explain: {
    usage: 'explain FINDING [SOURCE…]',
    summary: 'show one finding whole: passages, readings, why it was judged so',
    more: 'FINDING is the id that the reports print, or its first digits, at least four.',
    examples: ['factdiff explain 3f9c'],
  },
  test: {
    usage: 'test [SOURCE…]',
    summary: 'run the examples written inside facts.yaml',
    more: `Tells besides which facts are past their review, contradict one another, say more than one value, have no
examples, or are mentioned by no source. Exit 1 when an example fails; the rest fails nothing.`,
  },
  replay: {
    usage: 'replay FACT SOURCE…',
    summary: 'what one fact would flag over an archive',
    examples: ['factdiff replay alp-fine archive/'],
  },
  init: {
    usage: 'init [SOURCE…]',
    summary: 'write a commented facts.yaml from the sources at hand',
    more: 'Without sources those in sources/ are read. A facts file that is there is not written over.',
  },
  baseline: {
    usage: 'baseline [SOURCE…]',
    summary: 'accept the findings of today, so that only new ones fail',
    more: `Written to .factdiff/baseline.jsonl, which belongs to the project. With sources, or with --only, what was
accepted of the others stays accepted.`,
  },
  fix: {
    usage: 'fix [SOURCE…]',
    summary: 'put safe corrections into the sources (--dry-run shows them)',
    more: `Safe are listed wrong forms and misspelt names outside quotations. What the baseline, a decision or a
suppression lets pass is left alone. Text on standard input (-) goes corrected to standard output.`,
    examples: ['factdiff fix --dry-run', 'factdiff fix drafts/ --only labour'],
  },
  extract: {
    usage: 'extract [SOURCE…]',
    summary: 'print what was found in each source, one JSON object a line',
    more: 'With --jsonl, lines {"id","text","date"?} on standard input are answered by {"id","mentions"} as they come.',
  },
  compare: {
    usage: 'compare A B',
    summary: 'say how two phrasings compare, and why',
    more: `With --jsonl, lines {"id","a","b","kind"?} on standard input are answered by
{"id","verdict","sameEntity","confidence","because"}.`,
    examples: ['factdiff compare "nearly 100 staff" "~100 staff"'],
  },
};

const LEFT: { readonly [O in OptionName]: readonly [typed: string, summary: string] } = {
  facts: ['-c, --facts FILE', 'facts file (default: the nearest facts.yaml upwards)'],
  format: ['-f, --format NAME', 'format of the report, see below; repeatable'],
  out: ['-o, --out DIR', 'where reports are written (default: reports)'],
  stdout: ['    --stdout', 'print one format, write nothing'],
  'fail-on': ['    --fail-on LEVEL', 'error, warning or never'],
  'max-warnings': ['    --max-warnings N', 'fail when there are more warnings'],
  only: ['    --only FACT', 'check only this fact; repeatable'],
  jobs: ['-j, --jobs N', 'threads (default: as many as there are processors, at most 8; small runs start none)'],
  cache: ['    --no-cache', 'find everything anew, and leave nothing in .factdiff/cache'],
  quiet: ['-q, --quiet', 'print only what fails; nothing where nothing does'],
  color: ['    --no-color', 'no colours; --color: colours though no terminal is there (NO_COLOR, FORCE_COLOR)'],
  stdin: ['    --stdin', 'take the text on standard input for the source, as `-` does'],
  'stdin-filename': ['    --stdin-filename NAME', 'what that text is called, and by its ending what it is (default: stdin.txt)'],
  jsonl: ['    --jsonl', 'texts on standard input, answers on standard output, an object a line'],
  'dry-run': ['    --dry-run', 'print the corrections as a diff and write nothing'],
  unsafe: ['    --unsafe', 'make the corrections too that may change the meaning, such as other figures'],
  watch: ['-w, --watch', 'check again when a file changes, and print what is new and what is gone'],
  'allow-network': ['    --allow-network', 'let sources be addresses of pages'],
  kind: ['    --kind KIND', 'what both are: name, term, quantity, money, date, quote, role or set'],
  port: ['    --port N', 'port of the page (default: a free one)'],
  'read-only': ['    --read-only', 'show the page without leave to decide or to edit'],
  open: ['    --no-open', 'print the address and open no browser'],
  help: ['-h, --help', 'this text'],
  version: ['-v, --version', 'the version'],
};

/** Options that do nothing for a command though it lets them pass. */
const IDLE: { readonly [O in OptionName]?: readonly Command[] } = {
  out: COMMANDS.filter((command) => command !== 'check' && command !== 'diff'),
  stdout: COMMANDS.filter((command) => command !== 'check' && command !== 'diff' && command !== 'init'),
  facts: ['diff', 'compare'],
  jobs: ['test', 'init', 'extract', 'compare'],
  cache: ['test', 'init', 'extract', 'compare'],
  quiet: ['explain', 'test', 'replay', 'init', 'baseline', 'fix', 'extract', 'compare'],
  color: ['review', 'test', 'init', 'baseline', 'fix', 'extract', 'compare'],
  'allow-network': ['compare'],
  version: COMMANDS,
};

const GATE = `Exit codes: 0 all checked, nothing at or above the failing level; 1 all checked, something at or above it;
2 not everything could be checked.
`;

/** The help of one command, or of them all. */
export const help = (command: Command | null): string => (command === null ? overview() : helpOf(command));

function overview(): string {
  const common: readonly OptionName[] = ['facts', 'format', 'out', 'stdout', 'fail-on', 'max-warnings', 'only', 'watch', 'jobs', 'cache'];
  const last: readonly OptionName[] = ['quiet', 'color', 'stdin', 'allow-network', 'help', 'version'];
  return `Usage: factdiff [COMMAND] [OPTION…] [SOURCE…]

Checks articles against a curated facts file and against one another.

Commands:
${COMMANDS.map((name) => `  ${ABOUT[name].usage.padEnd(28)}${ABOUT[name].summary}`).join('\n')}

Options of a check (\`factdiff COMMAND --help\` tells those of each command):
${[...common, ...last].map(lineOf).join('\n')}

Formats: ${FORMATS.map(({ name }) => name).join(', ')}.

${GATE}`;
}

function helpOf(command: Command): string {
  const { usage, summary, more, examples } = ABOUT[command];
  const options = (Object.keys(LEFT) as OptionName[]).filter(
    (option) => (TAKEN_BY[option]?.includes(command) ?? true) && !IDLE[option]?.includes(command),
  );
  return [
    `Usage: factdiff ${command === 'check' ? '[check] [SOURCE…]' : usage} [OPTION…]\n`,
    `${summary[0].toUpperCase()}${summary.slice(1)}.\n`,
    ...(more === undefined ? [] : [`${more}\n`]),
    `Options:\n${options.map(lineOf).join('\n')}\n`,
    ...(options.includes('format') ? [`${formats()}\n`] : []),
    ...(examples === undefined ? [] : [`Examples:\n${examples.map((example) => `  ${example}`).join('\n')}\n`]),
    ...(options.includes('fail-on') ? [GATE] : []),
  ].join('\n');
}

const lineOf = (option: OptionName): string => `  ${LEFT[option][0].padEnd(28)}${LEFT[option][1]}`;

/** What each format is for, and its file. */
const formats = (): string =>
  `Formats:\n${FORMATS.map(({ name, summary, file }) => `  ${name.padEnd(28)}${summary} (${file})`).join('\n')}`;
