/** Strikes out cuts that no choice of the other runs can make up for, looking at one sum at a time. */
import { tidy } from './numbers.js'
import { rangesOf, type Choice, type Option, type Range } from './shares.js'

/** The choices without such cuts; null where a run is left without any, or a sum cannot hold. */
export function narrow(
  choices: readonly Choice[],
  constants: readonly number[],
): readonly Choice[] | null {
  const left = [...choices]
  const ranges = left.map((choice) => rangesOf(choice, constants.length))
  for (let changed = true; changed;) {
    changed = false
    const totals = totalsOf(ranges, constants)
    if (totals.some(({ least, most }) => least > 0 || most < 0)) return null
    for (const [index, choice] of left.entries()) {
      const options = remaining(choice, ranges[index] ?? [], totals)
      if (options.length === choice.options.length) continue
      left[index] = { options }
      ranges[index] = rangesOf({ options }, constants.length)
      changed = true
    }
    if (left.some(({ options }) => options.length === 0)) return null
  }
  return left
}

/** Least and greatest difference of the sides of each sum over all choices. */
export function totalsOf(
  ranges: readonly (readonly Range[])[],
  constants: readonly number[],
): Range[] {
  return constants.map((constant, sum) => {
    let [least, most] = [constant, constant]
    for (const own of ranges) {
      least += own[sum]?.least ?? 0
      most += own[sum]?.most ?? 0
    }
    return { least: tidy(least), most: tidy(most) }
  })
}

function remaining(
  { options }: Choice,
  own: readonly Range[],
  totals: readonly Range[],
): readonly Option[] {
  if (options.length === 1) return options
  return options.filter(({ shares }) =>
    shares.every((share, sum) => {
      const total = totals[sum]
      const range = own[sum]
      if (total === undefined || range === undefined) return true
      const least = tidy(total.least - range.least + share)
      const most = tidy(total.most - range.most + share)
      return least <= 0 && most >= 0
    }),
  )
}
