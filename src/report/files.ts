/** What each format is called in the folder of reports. */
export const REPORT_FILES = {
  terminal: 'report.txt',
  line: 'report.lines.txt',
  json: 'report.json',
  jsonl: 'report.jsonl',
  sarif: 'report.sarif',
  junit: 'report.junit.xml',
  github: 'report.github.txt',
  gitlab: 'report.gitlab.json',
  rdjson: 'report.rdjson',
  checkstyle: 'report.checkstyle.xml',
  markdown: 'report.md',
  html: 'report.html',
  csv: 'report.csv',
  claimreview: 'report.claimreview.jsonld',
} as const;
