/** The date of publication against the day that the Regulation sets. */
import { makeFinding } from '../../report/finding.js'
import type { Issuer } from '../../report/schema.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'

interface Deadline {
  /** The first year of reports it holds for. */
  readonly from: number
  /** Month and day of the next year. */
  readonly department: string
  readonly government: string
}

/** 政府信息公开条例 of 2008, article 31; of 2019, articles 49 and 50. Newest first. */
const DEADLINES: readonly Deadline[] = [
  { from: 2019, department: '01-31', government: '03-31' },
  { from: 2008, department: '03-31', government: '03-31' },
]

/** The date of publication where one is printed; it cannot be told where it is not clear who published. */
export function checkPublished({ body }: Subject): readonly Answered[] {
  const { published, year, issuer } = body
  if (published === null) return []
  const deadline = DEADLINES.find(({ from }) => year !== null && year >= from)
  if (year === null || issuer === null || deadline === undefined) return [cannotTell]
  const kind = kindOf(issuer)
  const dueOf = (of: 'department' | 'government') => `${year + 1}-${deadline[of]}`
  const isOpen = kind === null && published > dueOf('department')
  if (isOpen && published <= dueOf('government')) return [cannotTell]
  const due = dueOf(kind ?? 'government')
  return [published > due ? failed(makeFinding('published-late', { published, due })) : passed]
}

/** How the names of departments end; 管理委员会 of a development zone is none. */
const DEPARTMENT = /(?:局|厅|委|部|署|院|办公室|办公厅|(?<!管理)委员会)$/u

/** A government, a department of one, or it cannot be told. */
function kindOf({ name, place, organ }: Issuer): 'government' | 'department' | null {
  if (name.endsWith('人民政府') || (organ === null && place !== null)) return 'government'
  return DEPARTMENT.test(name) && !/管委(?:会)?办/u.test(name) ? 'department' : null
}
