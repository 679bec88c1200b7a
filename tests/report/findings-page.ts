import { type FindingCode, subjects } from '../../src/report/catalogue.js'
import { hintFor, isFindingCode, makeFinding } from '../../src/report/finding.js'
import { examples } from './examples.js'

const titles: Record<keyof typeof subjects, string> = {
  failures: 'Files that cannot be read',
  notes: 'What was noticed about a file',
  pictures: 'What stands in pictures, and text that they contradict',
  leftOut: 'What a file holds beside its print',
  pdf: 'What a PDF prints beside the text of its pages',
  annexes: 'Tables in files of their own',
  completeness: 'What the form has and the report does not print',
  reading: 'What could not be read or placed',
  decoding: 'Numbers that ran together',
  doubt: 'What a picture leaves in doubt',
  office: 'Files that LibreOffice converted as well',
  identity: 'Who the report is of, for which year, by which form',
  place: 'Where the issuer is, by the codes of GB/T 2260',
  labels: 'Labels of rows',
  sums: 'Sums that do not hold',
  tables: 'Values that cannot be',
  text: 'The text against the tables, and against itself',
  layout: 'Sections and dates',
  corrections: 'Corrections that were not taken as they are',
  manifest: 'What a manifest says beside the print',
  panel: 'Joining reports into series',
  between: 'Two reports side by side',
}

const head = `# Findings

Every problem is a value of one of these codes; its message comes in Chinese and English. This page
is made from the catalogue in \`src/report/catalogue\`: \`ACCEPT=1 npm run jest -- tests/report\`
writes it anew, and the test fails where the two differ. The messages below are examples.

Severity: an \`error\` contradicts the form or loses the file, a \`warning\` should be looked at, an
\`info\` is good to know. Blame: the printed report (\`source\`), our \`reading\` of it, or \`unknown\`;
a failed sum over figures that were not surely read is blamed on the reading.
`

/** The page `docs/findings.md`, whole. */
export function findingsPage(): string {
  const parts = Object.entries(subjects).map(([subject, entries]) => {
    const codes = Object.keys(entries).filter(isFindingCode)
    // Object.entries widens the keys; they are those of `subjects`.
    return [`## ${titles[subject as keyof typeof subjects]}\n`, ...codes.map(entryOf)].join('\n')
  })
  return [head, ...parts].join('\n')
}

function entryOf(code: FindingCode): string {
  const { severity, blame, message } = makeFinding(code, examples[code])
  const hint = hintFor(code)
  const lines = [
    `### \`${code}\`\n`,
    `${severity}, ${blame}\n`,
    `- ${message.en}`,
    `- ${message.zh}`,
    ...(hint === null ? [] : [`- Hint: ${hint.en} / ${hint.zh}`]),
  ]
  return `${lines.join('\n')}\n`
}
