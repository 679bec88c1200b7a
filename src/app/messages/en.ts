import type { Messages } from './index.js'
import { coverage } from './coverage-en.js'
import { ledger } from './ledger-en.js'
import { machines } from './machines-en.js'
import { manifest } from './manifest-en.js'
import { kinds } from './kinds.js'

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const en: Messages = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
  help: {
    program:
      'Reads Chinese annual reports on government-information disclosure (政府信息公开工作年度报告)\ninto checked figures that can be traced to the page.',
    check: 'tell what does not add up, and what could not be read',
    checkOutput: 'folder for findings.csv and findings.json, or - for stdout (default: -)',
    checkFormat: 'table, csv, json (default: table; with a folder: csv,json)',
    checkFailOn: 'what makes the exit code 1: error, warning, never (default: error)',
    codes: 'list the codes of findings with an example of each, or one of them; reads nothing',
    verbose: 'every figure that is added up, what can be done, and the fingerprint for verdicts',
    panel: 'join reports into series over years',
    panelPaths:
      'reports as published, what extract wrote (JSON, lines of JSON, its output folder), folders or patterns',
    panelOutput: 'folder for the tables (default: output)',
    compare: 'put reports side by side: what changed, what does not add up, what was copied',
    compareOutput: 'folder for the page and the tables (default: output)',
    region: "hold this issuer's figures against the sum of all the others'",
    extract: 'read reports and write their figures, sections and findings',
    paths:
      'files, folders (searched with their subfolders for the kinds below) or patterns such as "2023/**/*.pdf"',
    output: 'folder for the output, or - for one JSON report a line on stdout (default: output)',
    format: 'csv, json, ndjson, several parted by commas (default: csv,json; with -o -: ndjson)',
    failOn: 'what makes the exit code 1: file, error, warning, never (default: file)',
    ocr: 'read print off pictures of pages: off, auto (pages without text), force (all); default auto',
    viaOffice:
      'read .doc, .wps and .rtf also as LibreOffice converts them; the better reading is taken',
    aliases: 'names of issuers to add: CSV in UTF-8 with the header name,code,organ',
    corrections:
      'corrected figures as JSON lines (default: corrections.jsonl in the folders of output and paths)',
    verdicts:
      'verdicts on findings as JSON lines (default: verdicts.jsonl in the folders of output and paths)',
    jobs: 'processes that read at once (default: the cores); 0: read in this one, unprotected',
    timeout: 'seconds that one file may take (default: 60)',
    maxMemory: 'megabytes of memory that a reading process may take (default: 1536)',
    quiet: 'no progress and no summary; failures are still named',
    language: 'language of help and messages: zh or en (default: from the locale)',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    programNotes: `
Examples:
  nianbao extract reports/
  nianbao check reports/
  nianbao compare 2023.pdf 2024.pdf
  nianbao panel reports/
  nianbao panel --help`,
    extractNotes: `
Examples:
  nianbao extract report.pdf                     tables and JSON in output/
  nianbao extract archive/ -o figures            a whole archive, subfolders too
  nianbao extract "archive/**/*2023*.pdf" --format csv
  nianbao extract report.docx -o - | jq .figures
  nianbao extract archive/ --fail-on error       for a job that must see wrong totals

Exit codes:
  0    finished
  1    finished, but a file failed or --fail-on was met
  2    misuse: a mistyped option, a path that is not there, nothing to read
  130  interrupted; what was read by then is written

In folders, archives and these are read:
${kinds}
Pictures are read where they are named. Hidden files, README files and node_modules are left out.
A path that is not there stops the run before anything is read. After that, no file stops the others.`,
    checkNotes: `
Examples:
  nianbao check archive/                         a table of findings for each report
  nianbao check output --verbose                 what extract wrote; with fingerprints
  nianbao check output --format csv > findings.csv
  nianbao check archive/ -o findings             findings.csv and findings.json in a folder
  nianbao check --codes total-differs            what a code means

A figure is corrected by a line of corrections.jsonl:
  {"sha256": "…", "key": "requests.new.total", "printed": "2l", "value": 21,
   "who": "Li", "when": "2026-03-01", "why": "a scan"}
A finding is accepted or dismissed by a line of verdicts.jsonl; a dismissed one does not count:
  {"fingerprint": "…", "verdict": "dismissed", "who": "Li", "when": "2026-03-01", "why": "…"}

Exit codes:
  0    finished
  1    finished, but an error was found, a file failed, or --fail-on was met
  2    misuse: a mistyped option, a path that is not there, nothing to read
  130  interrupted; what was read by then is told`,
    compareNotes: `
Examples:
  nianbao compare 2023.pdf 2024.pdf              two years of one issuer
  nianbao compare output -o side-by-side         from what extract wrote; nothing is read again
  nianbao compare county/*.docx --region 某某县人民政府

compare.html is a page that needs no network; open it in a browser, or print it. compare.json,
compare-figures.csv, compare-narrative.csv and compare-findings.csv hold the same as data.
Pictures of pages are drawn from the PDF files, if they are where they were when they were read.

Exit codes:
  0    finished
  1    finished, but a file failed or --fail-on was met
  2    misuse: a mistyped option, a path that is not there, fewer than two reports
  130  interrupted; what was read by then is compared`,
    panelNotes: `
Examples:
  nianbao panel archive/                         tables in output/
  nianbao panel output -o panel                  from what extract wrote; nothing is read again
  nianbao panel reports.ndjson 2024/*.pdf --aliases names.csv

The tables: series.csv (a row for each series of each report), series-wide.csv (a row for each
report), series-codebook.csv (what the series are, what may be compared), panel-findings.csv.
Two reports of one issuer and year both stand in them, with a finding; one report found twice is one.

Exit codes:
  0    finished
  1    finished, but a file failed or --fail-on was met
  2    misuse: a mistyped option, a path that is not there, nothing to read
  130  interrupted; what was read by then is written`,
  },
  misuse: {
    error: 'error: ',
    seeHelp: (help) => `See: ${help}`,
    didYouMean: (names) => `Did you mean ${names}?`,
    unknownOption: (option) => `unknown option ${option}`,
    unknownCommand: (command) => `unknown command ${command}`,
    missingArgument: (argument) => `missing argument: ${argument}`,
    missingValue: (option) => `option ${option} needs a value`,
    invalidValue: (option, value, allowed) =>
      `option ${option} cannot be ${JSON.stringify(value)}, only: ${allowed}`,
    numbersAllowed: (least, most) => `whole numbers from ${least} to ${most}`,
    tableOnStream: '-o - writes one JSON report a line; csv needs a folder',
    panelOnStream: 'a panel is several tables; it needs a folder, not -',
    comparisonOnStream: 'a comparison is several files; it needs a folder, not -',
    noRegion: (name) => `no report is of ${name}`,
    oneOnStream: 'only one format goes to stdout; several need a folder (-o)',
    noOffice: '--via-office needs LibreOffice: there is no soffice in the folders of PATH',
    tableInFolder: 'the table is for stdout; a folder takes csv and json',
    codesAllowed: 'a code that nianbao check --codes lists',
  },
  input: {
    missing: (path) => `there is no ${path}`,
    unmatched: (path) => `no file fits the pattern ${path}`,
    empty: (path) =>
      `no file of a kind that is read in the folder ${path}; nianbao extract --help lists them`,
    special: (path) => `${path} is neither a file nor a folder`,
    forbidden: (path) => `the folder ${path} cannot be listed`,
  },
  aliases: {
    line: (path, line) => `${path}, line ${line}`,
    unreadable: (place, reason) => `cannot read the aliases ${place}: ${reason}`,
    large: (place) => `the aliases are over 4 MB: ${place}`,
    encoding: (place) => `the aliases are not in UTF-8: ${place}`,
    quote: (place) => `${place}: a quote or line end is amiss`,
    header: (place, value) =>
      `${place}: the header is ${JSON.stringify(value)}, not name,code,organ`,
    name: (place, value) =>
      `${place}: a name has 2 to 100 characters, not ${JSON.stringify(value)}`,
    code: (place, value) => `${place}: ${JSON.stringify(value)} is no code of GB/T 2260`,
    twice: (place, value) => `${place}: ${JSON.stringify(value)} has another meaning already`,
  },
  decisions: {
    unreadable: (place, reason) => `cannot read ${place}: ${reason}`,
    large: (place) => `over 64 MB: ${place}`,
    encoding: (place) => `not in UTF-8: ${place}`,
    json: (place, value) => `${place}: this is no JSON object: ${value}`,
    unknown: (place, value) => `${place}: ${JSON.stringify(value)} has no meaning here`,
    wrong: (place, value) => `${place}: ${JSON.stringify(value)} is missing or cannot be so`,
  },
  nothingToRead: 'there is nothing to read',
  failure: (code, path, message, hint) =>
    `${code} ${path}: ${message}${hint === '' ? '' : `; ${hint}`}`,
  bug: (path, error) =>
    `internal error ${path}: ${error}; this is a bug of nianbao, please report it (DEBUG=1 prints where)`,
  cannotWrite: (path, reason) => `cannot write ${path}: ${reason}`,
  reasons: {
    ENOENT: 'it is not there',
    EISDIR: 'it is a folder',
    ENOSPC: 'no space is left',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    EEXIST: 'a file stands where the folder should be',
    ENOTDIR: 'a file stands where a folder should be',
  },
  interrupted: (read, all) => `interrupted: the output holds ${read} of ${many(all, 'file')}`,
  check: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    quoted: (text) => `"${text}"`,
    nothing: 'blank',
    figure: (key, quoted, place) => `${key} ${quoted}${place === '' ? '' : `, ${place}`}`,
    notPrinted: (key) => `${key} is not printed`,
    page: (page) => `page ${page}`,
    path: (path) => path,
    hint: (hint) => `Hint: ${hint}`,
    verdict: {
      accepted: (who, when, why) => `[accepted by ${who}, ${when}: ${why}]`,
      dismissed: (who, when, why) => `[dismissed by ${who}, ${when}: ${why}]`,
    },
    withoutFinding: (fingerprint, who, when) =>
      `verdict of ${who}, ${when}, without its finding: ${fingerprint}`,
    more: (count) => `and ${count} more`,
    between: '; ',
  },
  ledger,
  machines,
  manifest,
  coverage,
  summary: {
    files: (read, failed, seconds) =>
      `${many(read, 'file')} read, ${failed} failed, in ${seconds} s`,
    reports: 'Reports',
    noReports: 'none',
    form: (form, count, years) => `${many(count, 'report')} on the form of ${form} (${years})`,
    figures: 'Figures',
    statuses: {
      read: (count) => `${count} read`,
      blank: (count) => `${count} blank`,
      unreadable: (count) => `${count} unreadable`,
      missing: (count) => `${count} missing`,
      decoded: (count) => `${count} decoded`,
      corrected: (count) => `${count} corrected`,
    },
    checks: 'Checks',
    answers: ({ pass, fail, cannotTell }) =>
      `${pass} passed, ${fail} failed, ${cannotTell} cannot be told`,
    findings: 'Findings',
    severities: {
      error: (count) => many(count, 'error'),
      warning: (count) => many(count, 'warning'),
      info: (count) => many(count, 'note'),
    },
    moreErrors: (count) => `and ${many(count, 'more error')}`,
    corrections: 'Corrected',
    corrected: (count) => many(count, 'figure'),
    refused: (count) => `${many(count, 'correction')} not taken as they are`,
    verdicts: 'Verdicts',
    accepted: (count) => `${count} accepted`,
    dismissed: (count) => `${count} dismissed`,
    withoutFinding: (count) => `${count} without a finding now`,
    elsewhere: (count) => `${count} of files not read now`,
    panel: 'Series',
    series: (issuers, reports, years) =>
      `${many(issuers, 'issuer')}, ${many(reports, 'report')}, ${years}`,
    leftOut: 'Left out',
    strangers: (count) => `${many(count, 'JSON file')} without a report`,
    output: 'Output',
    separator: ', ',
  },
}
