import { checks, checkReport } from '../../src/checks/index.js'
import { betweenChecks } from '../../src/panel/between/index.js'
import { regionCheck } from '../../src/panel/compare/regions.js'
import { textChecks } from '../../src/panel/compare/text-checks.js'
import { catalogue, type Bilingual, type FindingCode } from '../../src/report/catalogue.js'
import { examples as parameters } from '../../src/report/examples.js'
import { makeFinding } from '../../src/report/finding.js'
import type { Finding } from '../../src/report/schema.js'
import { plantings } from '../panel/between/plantings.js'
import { plantedKinds } from '../property/planted/kinds.js'
import { formOf } from '../report/figures.js'
import { examples } from './examples.js'

const head = `# Checks

Every check asks one question of a report, of two years of one issuer, or, where a region is named,
of several issuers, and answers it \`pass\`, \`fail\` or \`cannot-tell\`: an operand is blank, missing or
unread. \`checks\` of a report counts the answers, all together and, under \`kinds\`, by the id of the
check: a report in which nothing is wrong is told from one of which little could be read. A check that a
report gives no occasion for has no answers.

A failure is a finding; [findings.md](findings.md) lists the codes with their messages and hints. An
\`error\` contradicts the form; what the text says is a \`warning\` at most. Blame and evidence are those
of the finding: the printed sentence, the figures, and the place of every operand.

This page is made from the checks themselves, and each example below is a test:
\`ACCEPT=1 npm run jest -- tests/checks\` writes it anew, and the test fails where the two differ.
`

interface Documented {
  readonly id: string
  readonly question: Bilingual
  readonly rule: Bilingual
  readonly codes: readonly FindingCode[]
}

function entryOf({ id, question, rule, codes }: Documented, example: Finding | undefined): string {
  const named = codes.map((code) => `\`${code}\` (${catalogue[code].severity})`)
  const lines = [
    `### \`${id}\`\n`,
    `${question.en} ${question.zh}\n`,
    `- ${rule.en}`,
    `- ${rule.zh}`,
    `- Findings: ${named.join(', ')}`,
    ...(example === undefined ? [] : [`- Example: ${example.message.en} / ${example.message.zh}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** What the check, or recognition before it, finds in its example. */
function found({ id, codes }: Documented): Finding | undefined {
  const body = examples[id]?.fails
  if (body === undefined) return undefined
  const findings = [...body.findings, ...checkReport(body, formOf(body.form)).findings]
  return findings.find(({ code }) => code === codes[0])
}

function foundBetween({ codes: [code] }: Documented): Finding | undefined {
  return code === undefined ? undefined : makeFinding(code, parameters[code])
}

/** Needs three years, so that its test stands alone. */
const seriesLost = {
  id: 'series-lost',
  en: 'a series stops after two years',
  zh: '连续两年的序列在第三年消失',
  codes: ['series-stops'],
} as const

const planted = [
  '## Planted defects\n',
  'Each is planted in reports in which nothing is wrong, and found again (`tests/property`).\n',
  '| kind | what is planted | 说明 | found as |',
  '| --- | --- | --- | --- |',
  ...[...plantedKinds, ...plantings, seriesLost].map(
    ({ id, en, zh, codes }) =>
      `| \`${id}\` | ${en} | ${zh} | ${[...new Set(codes)].map((code) => `\`${code}\``).join(', ')} |`,
  ),
]

/** The page `docs/checks.md`, whole. */
export function checksPage(): string {
  return [
    head,
    '## Within one report\n',
    ...checks.map((check) => entryOf(check, found(check))),
    '## Between the years of one issuer\n',
    ...[...betweenChecks, ...textChecks].map((check) => entryOf(check, foundBetween(check))),
    '## Between issuers\n',
    entryOf(regionCheck, foundBetween(regionCheck)),
    `${planted.join('\n')}\n`,
  ].join('\n')
}
