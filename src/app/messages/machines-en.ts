import type { MachineMessages } from './machines.js'

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const machines: MachineMessages = {
  help: {
    store: 'where the ledger is: sqlite, a file in the folder, or postgres (default: sqlite)',
    enqueueOnly: 'with --store postgres: queue the work and leave it to workers',
    lease:
      'with --store postgres: seconds after which the work of a lost worker is given to others (default: 60)',
    worker: 'read what others queued with sync --store postgres',
    files:
      'what the names of files are below here: a folder, https://…, or s3://bucket/… (default: as sync named them)',
    untilEmpty: 'end when nothing is left to read',
    workerNotes: `
Examples:
  nianbao worker                                 reads until it is interrupted
  nianbao worker --files /mnt/archive --jobs 8 --until-empty
  nianbao worker --files s3://reports/2024

The database is that of DATABASE_URL, else that of PGHOST, PGPORT, PGDATABASE, PGUSER; a password
belongs into the password file (~/.pgpass, PGPASSFILE), never on the command line. For s3://,
AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT_URL are looked at.
Workers have to be of the version, and read by the --aliases, of the sync that queued the work.

Exit codes:
  0    finished; the ledger knows what failed
  1    a bug, or the database was away for too long
  2    misuse: a mistyped option, or a database that cannot be used
  130  interrupted; what was begun is read by another worker`,
    status: 'tell what a ledger holds and how fast it grows',
    statusFolder: 'output folder with a ledger; none with --store postgres',
    statusFormat: 'table, json (default: table)',
    statusNotes: `
Examples:
  nianbao status figures
  nianbao status --store postgres --format json`,
  },
  files: {
    secret: (where) =>
      `--files shows in the list of processes: put no user, password or query into ${where}`,
    malformed: (where) => `this is no address: ${where}`,
    bucket: (where) => `no bucket is named in ${where}`,
    credentials: (where) =>
      `${where} needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment`,
  },
  folderOrDatabase: 'name either a folder or --store postgres',
  waiting: (version) => `waiting for work for version ${version}`,
  away: (place) => `the database ${place} is away; trying again`,
  back: 'the database is back',
  changed: (path) => `${path} is no longer what sync saw; the next sync queues it anew`,
  unopened: (path, detail) => `${path} cannot be had here: ${detail}; it is tried again`,
  givenUp: (jobs) =>
    `${many(jobs, 'file')} given up by every worker and missing in the output; the next sync queues them again`,
  interrupted: 'interrupted: what was begun is left to other workers',
  worked: (done, failed, seconds) =>
    `${many(done, 'file')} read, ${failed} failed, in ${seconds} s`,
  status: {
    version: 'Version',
    documents: 'Documents',
    counted: ({ documents, present, gone, refused }) =>
      `${documents} at ${many(present, 'path')}, ${gone} gone, ${refused} not opened`,
    states: 'Read',
    stated: ({ done, failed, quarantined }, waiting) =>
      `${done} done, ${failed} failed, ${quarantined} quarantined, ${waiting} waiting`,
    jobs: 'Queue',
    queue: ({ created, retry, active, failed }) =>
      `${created} waiting, ${retry} to be tried again, ${active} being read, ${failed} given up`,
    rate: 'Rate',
    perMinute: (files) => `${files} a minute over the last five minutes`,
    failures: 'Failures',
  },
}
