import { entry } from './entry.js'

/** A figure by its key, `table.row.column`, and by its name for people. */
export interface Named {
  readonly key: string
  readonly label: string
}

/** The parameters of a sum that does not hold. */
export interface Suspected {
  /** The figure that is likeliest wrong, where the message does not name it anyway. */
  readonly suspect: Named | null
}

function suspicion({ suspect }: Suspected): { zh: string; en: string } {
  if (suspect === null) return { zh: '', en: '' }
  return { zh: `；最可能有误的是 ${suspect.label}`, en: `; likeliest wrong is ${suspect.key}` }
}

const see = {
  zh: '请在原文核对；原文有误时数据照印不改',
  en: 'see the original; an error of the source is kept as printed',
}

/** Sums of the form that do not hold. */
export const sums = {
  'total-differs': entry<Named & Suspected & { printed: number; expected: number }>({
    severity: 'error',
    blame: 'source',
    message: ({ key, label, printed, expected, suspect }) => ({
      zh: `${label}印为 ${printed}，各项之和为 ${expected}${suspicion({ suspect }).zh}`,
      en: `${key} is printed as ${printed}, its parts add up to ${expected}${suspicion({ suspect }).en}`,
    }),
    hint: see,
  }),
  'flow-differs': entry<
    Suspected & { where: Named; left: Named; leftValue: number; right: Named; rightValue: number }
  >({
    severity: 'error',
    blame: 'source',
    message: ({ where, left, leftValue, right, rightValue, suspect }) => ({
      zh: `${where.label}：${left.label}为 ${leftValue}，${right.label}为 ${rightValue}${suspicion({ suspect }).zh}`,
      en: `${where.key}: ${left.key} is ${leftValue}, ${right.key} is ${rightValue}${suspicion({ suspect }).en}`,
    }),
    hint: see,
  }),
  'part-exceeds': entry<{ part: Named; partValue: number; whole: Named; wholeValue: number }>({
    severity: 'warning',
    blame: 'source',
    message: ({ part, partValue, whole, wholeValue }) => ({
      zh: `${part.label}印为 ${partValue}，多于${whole.label}的 ${wholeValue}`,
      en: `${part.key} is printed as ${partValue}, more than ${whole.key}, printed as ${wholeValue}`,
    }),
    hint: see,
  }),
}
