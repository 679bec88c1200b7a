import { squeeze } from '../../document/text.js'
import type { ExpectedIssuer } from '../../panel/coverage/index.js'
import type { Aliases } from '../../recognise/issuer/aliases.js'
import { identifyIssuer } from '../../recognise/issuer/index.js'
import { issuerId } from '../../report/issuer-id.js'
import { readTable, type TableProblem, type TableRow } from './table.js'

/** A list of issuers that cannot be used; `issuer`: a row without one; `year`: no year. */
export type ExpectedProblem = Omit<TableProblem, 'problem'> & {
  readonly problem: TableProblem['problem'] | 'issuer' | 'year'
}

/**
 * Reads a list of those who should publish: CSV with the column `issuer` (a name), and, where they
 * are known, `from` and `to`, the first and the last year that they should publish for.
 */
export async function readExpected(
  path: string,
  aliases: Aliases,
): Promise<readonly ExpectedIssuer[] | ExpectedProblem> {
  const rows = await readTable(path, 'issuer', ['from', 'to'])
  if ('problem' in rows) return rows
  const issuers: ExpectedIssuer[] = []
  for (const row of rows) {
    const found = expectedIn(row, aliases)
    if ('problem' in found) return { path, line: row.line, ...found }
    issuers.push(found)
  }
  return issuers
}

type RowProblem = Pick<ExpectedProblem, 'problem' | 'value'>

function expectedIn(
  { cells }: TableRow<'issuer' | 'from' | 'to'>,
  aliases: Aliases,
): ExpectedIssuer | RowProblem {
  const name = squeeze(cells.issuer)
  if (name === '') return { problem: 'issuer', value: '' }
  const wrong = [cells.from, cells.to].find((year) => !YEAR.test(year))
  if (wrong !== undefined) return { problem: 'year', value: wrong }
  const [from, to] = [yearIn(cells.from), yearIn(cells.to)]
  const { issuer } = identifyIssuer(name, to, { aliases })
  return { issuerId: issuerId(issuer), name, from, to }
}

const YEAR = /^(?:(?:19|20)\d{2}年?)?$/u

function yearIn(cell: string): number | null {
  return cell === '' ? null : Number(cell.slice(0, 4))
}
