import type { CoverageMessages } from './coverage.js'

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const coverage: CoverageMessages = {
  help: {
    coverage: 'tell what an archive holds and lacks, and draw figures to be checked by hand',
    paths: 'output folders (their ledger, else their JSON), report JSON, or reports as published',
    output: 'folder for coverage.csv, coverage.json and sample.csv, or - for stdout (default: -)',
    format: 'table, csv, json (default: table; with a folder: csv,json)',
    issuers: 'who should publish: CSV with the column issuer, and from,to where years are known',
    sample: 'figures to draw, 0 to 10000 (default: 200)',
    seed: 'another seed draws other figures (default: 1)',
    checked:
      'a sample.csv whose column correct is filled in: tells the error rate; reads no report',
    notes: `
Examples:
  nianbao coverage output                        issuers, years and gaps of what sync wrote
  nianbao coverage output -o coverage --sample 300 --seed 7
  nianbao coverage output --issuers counties.csv --format csv > coverage.csv
  nianbao coverage --checked coverage/sample.csv

In sample.csv every figure that was read is as likely as any other. Hold each against its page and
put 1 or 0 (yes or no) in the column correct; whoever stops early has a smaller sample, still a fair one.
The interval is the exact one of Clopper and Pearson, 95 %.

Exit codes:
  0    finished
  1    finished, but a file failed or --fail-on was met
  2    misuse: a mistyped option, a path that is not there, nothing to read, a table that is wrong
  130  interrupted; what was read by then is told`,
  },
  problems: {
    unreadable: (place, reason) => `cannot read ${place}: ${reason}`,
    large: (place) => `over 64 MB: ${place}`,
    encoding: (place) => `neither UTF-8 nor GB18030: ${place}`,
    quote: (place) => `${place}: a quote is amiss`,
    header: (place, value) => `${place}: the header has no column ${value}`,
    issuer: (place) => `${place}: the issuer is missing`,
    year: (place, value) => `${place}: ${JSON.stringify(value)} is no year`,
    mark: (place, value) =>
      `${place}: the column correct is 1 or 0, yes or no, not ${JSON.stringify(value)}`,
  },
  labels: {
    issuers: 'Issuers',
    gaps: 'Gaps',
    absent: 'No report',
    unlisted: 'Not listed',
    figures: 'Figures',
    reports: 'Reports',
    failures: 'Failures',
    sample: 'Sample',
  },
  issuers: (issuers, reports, years) => `${issuers} with ${many(reports, 'report')}, ${years}`,
  unplaced: (count) => `${many(count, 'report')} without issuer or year`,
  noGaps: 'none',
  gaps: (issuer, years) => `${issuer}: ${years}`,
  more: (count) => `… and ${count} more`,
  status: {
    read: 'read',
    blank: 'blank',
    unreadable: 'unreadable',
    missing: 'missing',
    decoded: 'decoded',
    corrected: 'corrected',
  },
  form: (form) => `form ${form}`,
  share: (name, count, share) => `${name} ${count} (${share})`,
  count: (name, count) => `${name} ${count}`,
  sample: (drawn, population, bound) =>
    `${drawn} of ${population} figures; if all of them are right, at most ${bound} are wrong`,
  separator: ', ',
  rate: (wrong, checked, rate, interval) =>
    `${wrong} of ${checked} wrong: ${rate}; 95 % interval (Clopper–Pearson) ${interval}`,
  open: (count) => `${many(count, 'row')} ${count === 1 ? 'is' : 'are'} not filled in`,
  nothingChecked: 'no row is filled in',
}
