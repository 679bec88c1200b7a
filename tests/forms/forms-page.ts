import { childrenOf, forms, valueColumns } from '../../src/forms/index.js'
import type {
  ColumnLiteral,
  Form,
  FormTable,
  IdentityLiteral,
  RowLiteral,
} from '../../src/forms/form.js'

const head = `# The forms

What every form prints: its tables, rows and columns with the names that the output has, the official
wording, the unit, and where the wording comes from. This page is made from the data in \`src/forms\`:
\`ACCEPT=1 npm run jest -- tests/forms\` writes it anew.

格式的表、行、列及其在输出中的名称。“凭记忆”的行未经原文证实。

**memory** marks a wording that was written down from memory and is not yet confirmed by a notice or
a published report: figures of such rows are found by likeness of words, and their names may still
change. Everything else was read in a notice or a report.
`

/** The page `docs/forms.md`, whole. */
export function formsPage(): string {
  return [head, ...forms.map(formPart)].join('\n')
}

function formPart(form: Form): string {
  const { from, to } = form.years
  const years = to === null ? `since ${String(from)}` : `${String(from)} to ${String(to)}`
  const lines = [`## Form ${form.id}: ${years} (${form.notice})\n`]
  if (!form.prescribes.tables)
    lines.push('No notice prescribed it: every sheet prints a choice of these rows.\n')
  return [...lines, ...form.tables.map(tablePart)].join('\n')
}

function tablePart(table: FormTable): string {
  const rows = table.rows.map((row) => rowLine(row, table))
  return [
    `### \`${table.id}\` ${table.title}\n`,
    `Columns: ${valueColumns(table).map(columnText).join(' · ')}\n`,
    '| row | wording | unit | source |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...table.identities.map(sumLine),
    '',
  ].join('\n')
}

function rowLine(row: RowLiteral, table: FormTable): string {
  const unit = row.kind === 'group' ? '' : (row.unit ?? table.unit)
  const source = row.evidence === 'memory' ? '**memory**' : 'quoted'
  const name = row.kind === 'group' && childrenOf(table, row.id).length > 0 ? '' : `\`${row.id}\``
  return `| ${name} | ${row.label} | ${unit} | ${source} |`
}

const columnText = ({ id, label }: ColumnLiteral): string => `\`${id}\` ${label}`

function sumLine({ left, right, relation, basis, over }: IdentityLiteral): string {
  const sign = relation === 'equals' ? '=' : '≤'
  const sides = [left, right].map((names) => names.join(' + ')).join(` ${sign} `)
  return `- ${over}: ${sides} (${basis})`
}
