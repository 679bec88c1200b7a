import type { Quantity } from '../../forms/quantities.js'
import {
  allChannels,
  applicants,
  channels,
  partSubjects,
  partsBegin,
  scopes,
} from '../../forms/quantities/setting.js'
import type { Context, Wording } from './context.js'
import { wordsIn } from './phrases.js'

const WHOLE = wordsIn([...scopes.region, ...scopes.level])
const PART_SUBJECT = wordsIn(partSubjects)
const PARTS_BEGIN = wordsIn(partsBegin)
const SHARE = /^(?:（[^（）]{0,20}）)?，?(?:占|比例)/u
const CHANNEL = wordsIn(channels)
const ALL_CHANNELS = wordsIn(allChannels)
const SIDES = applicants.map(wordsIn)
/** Behind a number, how far its share in percent is looked for. */
const SHARE_REACH = 30

/** Whether a wording counts a share only: of some offices, applicants or channels, or in percent. */
export function isShare({ sentence }: Context, { clause, end }: Wording): boolean {
  const within = sentence.slice(clause, end)
  if (SHARE.test(sentence.slice(end, end + SHARE_REACH))) return true
  if (PART_SUBJECT.test(within) && !WHOLE.test(sentence.slice(0, end))) return true
  if (SIDES.filter((side) => side.test(within)).length === 1) return true
  return CHANNEL.test(within) && !ALL_CHANNELS.test(within)
}

/** A quantity that a sentence counted, and where. */
export interface Counted {
  readonly quantity: Quantity
  readonly at: number
}

/** 其中 within so many characters parts what the sentence before counted. */
const AT_THE_HEAD = 3

/** The quantities whose parts (其中) a place of a sentence stands among; null where it does not. */
export function partedBefore(
  { sentence, countedBefore }: Context,
  place: number,
  counted: readonly Counted[],
): readonly Quantity[] | null {
  const parts = PARTS_BEGIN.exec(sentence.slice(0, place))?.index
  if (parts === undefined) return null
  if (parts < AT_THE_HEAD) return countedBefore
  return counted.filter(({ at }) => at < parts).map(({ quantity }) => quantity)
}

/** Whether a quantity is counted in parts: itself, or one of its kin. */
export const isParted = (quantity: Quantity, parted: readonly Quantity[]): boolean =>
  parted.some((one) => one === quantity || (one.kin !== undefined && one.kin === quantity.kin))
