import type { LedgerMessages } from './ledger.js'

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const ledger: LedgerMessages = {
  help: {
    sync: 'keep an archive and its output in step: read what is new or changed, then export',
    syncSources:
      'folders (with their subfolders), .zip and .tar.gz archives, or files; name them the same way each time',
    syncOutput: 'folder for the output and its ledger (default: output)',
    syncFormat: 'csv, json, ndjson, several parted by commas (default: csv,json)',
    partition: 'year: files for each year, figures-2023.csv, reports/2023/ (default: none)',
    force: 'read again what was read before',
    noExport: 'read into the ledger only',
    watch: 'stay, and follow changes until interrupted',
    syncNotes: `
Examples:
  nianbao sync archive/ -o figures               the first time everything, then what is new
  nianbao sync archive/ 2024.zip -o figures --partition year
  nianbao sync archive/ -o figures --watch
  nianbao quarantine list figures                what is not tried again

One line of JSON with counts goes to stdout. On a terminal, stderr tells people; elsewhere it takes
lines of JSON. Files that are no longer there stay in the output. A run that was killed loses the
work of a few files; the next one goes on.

Exit codes:
  0    finished
  1    finished, but a file failed in this run or --fail-on was met
  2    misuse: a mistyped option, a path that is not there, a ledger of a later version
  3    another run has the output
  130  interrupted; what was read is kept, and exported by the next run`,
    quarantine: 'tell what is not tried again, or let it be tried again',
    quarantineList: 'list files that are not tried again',
    quarantineRetry: 'let the next run try files again',
    quarantineFolder: 'output folder with a ledger',
    quarantineWhat:
      'paths, folders, codes such as E_TIMEOUT, or hashes (8 digits will do); none: all',
    quarantineFormat: 'table, csv, json (default: table)',
    quarantineNotes: `
Examples:
  nianbao quarantine list figures
  nianbao quarantine list figures E_ENCRYPTED --format csv
  nianbao quarantine retry figures E_TIMEOUT archive/2019

A file is quarantined at once where its content is the reason, and at its second time where it
took too long or too much memory. A file whose content changes is read whatever was before.`,
    diffRuns: 'tell what changed between two versions of the extractor',
    diffFolder: 'output folder with a ledger',
    diffFrom: 'the earlier version (default: the one before --to)',
    diffTo: 'the later version (default: the latest)',
    diffFormat: 'table, csv, json (default: table)',
    diffNotes: `
Examples:
  nianbao diff-runs figures                      the two latest versions
  nianbao diff-runs figures --from 0.1.0 --to 0.2.0 --format csv > changes.csv`,
  },
  folderNeeded: 'a ledger needs a folder, not -',
  problems: {
    newer: (place, detail) =>
      `the ledger ${place} is of a later nianbao (schema ${detail}); update nianbao`,
    foreign: (place) => `${place} is no ledger of nianbao`,
    unwritable: (place, detail) => `cannot write ${place}: ${detail}`,
    busy: (place) => `another process holds the ledger ${place}`,
    unreadable: (place, detail) => `cannot use the ledger ${place}: ${detail}`,
    unreachable: (place, detail) => `cannot reach the database ${place}: ${detail}`,
  },
  noLedger: (folder) => `there is no ledger in ${folder}`,
  locked: (folder) => `another run has the output ${folder}; this one does nothing`,
  unlisted: (folder, reason) => `the folder ${folder} cannot be listed: ${reason}`,
  summary: (counts, seconds) =>
    `${many(counts.seen, 'file')} found, ${counts.unchanged} unchanged, ${counts.read} read, ` +
    `${counts.failed + counts.refused + counts.bugs} failed, ${counts.gone} gone, in ${seconds} s`,
  exported: (folder, names) => `Output ${folder} (${names})`,
  interrupted: 'interrupted: what was read is kept; the next run goes on',
  watching: (sources) => `watching ${sources}`,
  cannotWatch: (reason) => `cannot follow changes: ${reason}; a timer needs no watching`,
  quarantineCount: (count) => `${many(count, 'file')} quarantined`,
  retried: (count) => `${many(count, 'file')} will be tried again by the next run`,
  oneVersion: (version) => `the ledger holds one version only: ${version}`,
  noVersion: (version, known) => `the ledger holds no version ${version}, only: ${known}`,
  diffKinds: { figure: 'figure', finding: 'finding', report: 'report', file: 'file' },
  diffSummary: (documents, changed, changes) =>
    `${many(documents, 'file')} read by both versions, ${changed} differ, ${many(changes, 'change')}`,
}
