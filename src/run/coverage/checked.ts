import { CORRECT } from '../../exports/coverage/index.js'
import { readTable, type TableProblem } from './table.js'

/** What a person found of a sample. */
export interface CheckedSample {
  readonly right: number
  readonly wrong: number
  /** Rows that are not filled in. */
  readonly open: number
}

/** A sample that cannot be used; `mark`: neither right nor wrong. */
export type CheckedProblem = Omit<TableProblem, 'problem'> & {
  readonly problem: TableProblem['problem'] | 'mark'
}

const RIGHT = /^(?:1|y|yes|t|true|ok|是|对|真|正确|√|✓|✔)$/iu
const WRONG = /^(?:0|n|no|f|false|否|不|错|假|错误|×|✗|✘|x)$/iu

/** Reads a sample back whose column `correct` a person filled in. */
export async function readChecked(path: string): Promise<CheckedSample | CheckedProblem> {
  const rows = await readTable(path, CORRECT, [])
  if ('problem' in rows) return rows
  const count = { right: 0, wrong: 0, open: 0 }
  for (const { line, cells } of rows) {
    const mark = cells[CORRECT]
    if (mark === '') count.open += 1
    else if (RIGHT.test(mark)) count.right += 1
    else if (WRONG.test(mark)) count.wrong += 1
    else return { path, problem: 'mark', line, value: mark }
  }
  return count
}
