import { parseKey } from '../../forms/index.js'
import type { Bilingual } from '../../report/catalogue.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import type { Conflict, Cut, Decoded, DecodedRun, Doubt, Ground } from './decode/index.js'
import type { FlatLine, FlatTable } from './locate.js'

/** Readings that a message quotes. */
const QUOTED = 5

const doubts: Readonly<Record<Doubt, Bilingual>> = {
  'several-cuts': { zh: '不止一种切分成立', en: 'more than one cut is possible' },
  'no-cut': { zh: '没有切分成立', en: 'no cut is possible' },
  'evidence-disagrees': {
    zh: '与正文所述数字不符',
    en: 'no cut agrees with the numbers stated in the text',
  },
  'cells-left-out': {
    zh: '该表有的单元格未印任何字符',
    en: 'its table prints nothing in some cells',
  },
  'sums-disagree': { zh: '勾稽关系相互矛盾', en: 'its sums contradict each other' },
  limit: { zh: '可能的切分过多', en: 'there are too many cuts' },
}

const fallbacks: Readonly<Record<Conflict['fallback'], Bilingual>> = {
  'fewer-sums': {
    zh: '只按其余勾稽关系读出所有切分一致的数字',
    en: 'only numbers that all cuts by the other sums share were decoded',
  },
  'sums-within-runs': {
    zh: '各行只按本行之和读出',
    en: 'each run was decoded by its own sums alone',
  },
  nothing: { zh: '均未读出', en: 'none was decoded' },
}

/** What decoding has to say: runs that stay open, runs settled without sums, sums that do not hold. */
export function decodingFindings(
  { runs, conflicts }: Decoded,
  tables: readonly FlatTable[],
  evidence: ReadonlyMap<string, number>,
): readonly Finding[] {
  const lines = new Map(
    tables.flatMap((table) => table.lines.map((line) => [line.id, { table, line }] as const)),
  )
  return [
    ...conflicts.map((conflict) => conflictFinding(conflict, runs)),
    ...runs.flatMap((run) => {
      const at = lines.get(run.id)
      return at === undefined ? [] : runFindings(run, at.line, at.table, evidence)
    }),
  ]
}

function runFindings(
  run: DecodedRun,
  line: FlatLine,
  table: FlatTable,
  evidence: ReadonlyMap<string, number>,
): Finding[] {
  const printed = { key: run.id, label: labelOf(line, table), text: line.run.text }
  const keys = run.cells.map(({ key }) => key)
  const reading = cutText(run.cells.map((cell) => ('value' in cell ? cell.value : null)))
  if (isGround(run.why)) {
    const stated = keys.flatMap((key) => evidence.get(key) ?? []).join(', ')
    if (run.why === 'evidence')
      return [makeFinding('run-by-text', { ...printed, reading, stated }, { figures: keys })]
    if (run.why === 'bounds')
      return [makeFinding('run-by-bounds', { ...printed, reading }, { figures: keys })]
    return []
  }
  const figures = run.cells.filter(({ status }) => status === 'open').map(({ key }) => key)
  const params = { ...printed, readings: readingsText(run), why: doubts[run.why] }
  return [makeFinding('run-open', params, { figures })]
}

const isGround = (why: DecodedRun['why']): why is Ground => !(why in doubts)

const labelOf = ({ cells, id }: FlatLine, { table: { table } }: FlatTable): string =>
  id === table.id ? `${table.id}「${table.title}」` : `${table.id}「${cells[0]?.row.label ?? id}」`

const cutText = (cut: Cut): string => cut.map((value) => value ?? '—').join(' ')

function readingsText({ readings, readingsComplete }: DecodedRun): string {
  const quoted = readings.slice(0, QUOTED).map(cutText)
  const all = readingsComplete && readings.length <= QUOTED
  return [...quoted, ...(all || quoted.length === 0 ? [] : ['…'])].join('; ')
}

/**
 * Where one sum of the form fails as a whole, no figure is likelier wrong than another: a warning.
 * Where one figure can be named, or fewer sums decide less surely, an error on all that was decoded.
 */
function conflictFinding(
  { runs, fallback, relaxations, broken }: Conflict,
  decoded: readonly DecodedRun[],
): Finding {
  const suspects = relaxations.flatMap(({ cells }) => cells)
  const inSums = broken.flatMap(({ sum }) => [...sum.left, ...sum.right])
  const asWhole = fallback === 'fewer-sums' && suspects.length === 0
  const inRuns = decoded
    .filter(({ id }) => runs.includes(id))
    .flatMap(({ cells }) => cells.map(({ key }) => key))
  const figures = [...suspects, ...inSums, ...inRuns]
  const params = {
    table: parseKey(figures[0] ?? '').table,
    sums: sumNames(relaxations, broken),
    fallback: fallbacks[fallback],
  }
  return makeFinding('run-sums-broken', params, {
    figures: [...new Set(suspects.length > 0 ? suspects : figures.slice(0, 1))],
    operands: [...new Set(asWhole ? inSums : figures)],
    ...(asWhole ? { severity: 'warning' } : {}),
  })
}

/** The sums that were seen to fail; else those that were given up. */
function sumNames(relaxations: Conflict['relaxations'], broken: Conflict['broken']): string {
  const given = relaxations.flatMap(({ sums }) => sums)
  const ids = broken.length > 0 ? broken.map(({ sum }) => sum.id) : given
  return [...new Set(ids)].join(', ')
}
