/** Percentages of the narrative against the numbers that they are said to be shares of. */
import { makeFinding } from '../../report/finding.js'
import { add } from '../../report/sums.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'
import { excerpt, sentencesOf, type Sentence } from './sentences.js'

/** A counted number of a sentence. */
interface Count {
  readonly value: number
  readonly unit: string
  readonly at: number
}

interface Share {
  readonly part: Count
  /** As printed, `51.85%`. */
  readonly text: string
  readonly percent: number
  /** What one unit in its last place is. */
  readonly step: number
}

const COUNT = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,12})(万)?(件|条|项|篇|次|人次|起|宗|个|份)/gu
/** Right behind a count: 申请14件，占51.85%; 14件（占总数的51.85%）. Of which whole it is may be said. */
const SHARE =
  /^(?:次|申请)?[，,（(]?(?:占比|占|比例)(?:为|达)?(?:[（(]?(?:申请|答复|受理|收到|办理|办结)?(?:总数|总量|总件数|全部|全部申请|申请总量|总申请量|总申请数|全年申请)?(?:的比例)?[）)]?(?:的|为|达)?)?(\d{1,3})(?:\.(\d{1,4}))?[%％]/u

/** Every share of a count in percent; cannot tell where the sentence does not give the whole before it. */
export function checkShares({ body }: Subject): readonly Answered[] {
  return sentencesOf(body.sections).flatMap((sentence) => {
    const counts = countsIn(sentence.text)
    const shares = counts.flatMap((count) => shareOf(count, sentence.text) ?? [])
    return shares.map((share) => judge(share, shares, counts, sentence))
  })
}

function countsIn(text: string): readonly Count[] {
  return [...text.matchAll(COUNT)].map((match) => ({
    value: Number((match[1] ?? '').replace(/,/gu, '')) * (match[2] === undefined ? 1 : 10_000),
    unit: match[3] ?? '',
    at: match.index + match[0].length,
  }))
}

function shareOf(part: Count, text: string): Share | null {
  const match = SHARE.exec(text.slice(part.at))
  if (match === null) return null
  const [, whole = '', decimals = ''] = match
  const number = decimals === '' ? whole : `${whole}.${decimals}`
  return { part, text: `${number}%`, percent: Number(number), step: 10 ** -decimals.length }
}

/** A share that fits any number before it, or all the parts together, is one of that. */
function judge(
  share: Share,
  shares: readonly Share[],
  counts: readonly Count[],
  sentence: Sentence,
): Answered {
  const { part } = share
  const all = add(shares.map((each) => each.part.value))
  const own = counts.filter((count) => isWhole(count, part))
  const wholes = [...own, ...countsIn(sentence.before)].map(({ value }) => value)
  if ([...wholes, all].some((whole) => fits(share, whole))) return passed
  const named = own.findLast(({ at }) => at < part.at && !isPart(at, shares))
  return named === undefined ? cannotTell : failed(findingOf(share, named.value, sentence))
}

const isWhole = (count: Count, part: Count): boolean =>
  count !== part && count.unit === part.unit && count.value >= part.value

const isPart = (at: number, shares: readonly Share[]): boolean =>
  shares.some(({ part }) => part.at === at)

/** Whether a share is that of a whole, rounded or cut off at its last place. */
function fits({ part, percent, step }: Share, whole: number): boolean {
  return whole > 0 && Math.abs((100 * part.value) / whole - percent) < step
}

function findingOf(
  { part, text, step }: Share,
  whole: number,
  { text: sentence, section }: Sentence,
) {
  const share = (100 * part.value) / whole
  const expected = `${share.toFixed(Math.max(0, Math.round(-Math.log10(step))))}%`
  return makeFinding(
    'share-differs',
    { sentence: excerpt(sentence, text), share: text, part: part.value, whole, expected },
    { places: [section.place] },
  )
}
