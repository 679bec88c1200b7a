/** Two sequences of labels laid side by side, in the order of both. */

/** A pair that has the same place in both; `sure` where the labels themselves agree. */
export interface Pair {
  readonly printed: number
  readonly form: number
  readonly sure: boolean
}

/**
 * Pairs printed labels with those of a form: those that agree, such that most do and the order of
 * both is kept, and those between two of them where as many are printed as the form has.
 *
 * @param agrees whether a printed label is that of the form
 * @param mayBe whether a badly read label may be that of the form, as far as it can be told
 */
export function sideBySide(
  printed: number,
  form: number,
  agrees: (printed: number, form: number) => boolean,
  mayBe: (printed: number, form: number) => boolean,
): readonly Pair[] {
  const anchors = longest(printed, form, agrees)
  const ends = [{ printed: -1, form: -1 }, ...anchors, { printed, form }]
  return ends.slice(1).flatMap((end, at): Pair[] => {
    const start = ends[at] ?? { printed: -1, form: -1 }
    const own = end.printed === printed ? [] : [{ ...end, sure: true }]
    return [...between(start, end, mayBe), ...own]
  })
}

type Anchor = Omit<Pair, 'sure'>

function between(
  start: Anchor,
  end: Anchor,
  mayBe: (printed: number, form: number) => boolean,
): Pair[] {
  const length = end.printed - start.printed - 1
  if (length !== end.form - start.form - 1) return []
  const pairs = Array.from({ length }, (_, at) => ({
    printed: start.printed + 1 + at,
    form: start.form + 1 + at,
    sure: false,
  }))
  return pairs.every((pair) => mayBe(pair.printed, pair.form)) ? pairs : []
}

/** The longest common subsequence. */
function longest(
  printed: number,
  form: number,
  agrees: (printed: number, form: number) => boolean,
): Anchor[] {
  const length = Array.from({ length: printed + 1 }, () => new Array<number>(form + 1).fill(0))
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0
  for (let i = printed - 1; i >= 0; i--)
    for (let j = form - 1; j >= 0; j--) {
      const row = length[i]
      if (row === undefined) continue
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), agrees(i, j) ? at(i + 1, j + 1) + 1 : 0)
    }
  const anchors: Anchor[] = []
  for (let i = 0, j = 0; i < printed && j < form;) {
    if (agrees(i, j) && at(i, j) === at(i + 1, j + 1) + 1) anchors.push({ printed: i++, form: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return anchors
}
