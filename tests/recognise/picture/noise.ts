/** How optical character recognition errs, by chance. */
import type { Random } from '../../../samples/generator/model/random.js'
import type { Eye, Seen } from './picture.js'

/** Rates of what goes wrong, from 0 to 1. */
export interface Noise {
  /** Cells of figures that are read wrong. */
  readonly misread: number
  /** Cells read right that the reader is not sure of. */
  readonly unsure: number
  /** Doubtful cells whose other reading is the right one, or a wrong one where the first is right. */
  readonly second: number
  /** Characters of words that are wrong, lost or too many. */
  readonly letters: number
}

const LIKE: Readonly<Record<string, string>> = {
  ...{ '0': '8', '1': '7', '2': '7', '3': '8', '4': '1', '5': '6', '6': '8', '7': '1' },
  ...{ '8': '3', '9': '0' },
}

/** Reads figures and words with noise; what it reads wrong it is not sure of. */
export function noisyEye({ misread, unsure, second, letters }: Noise, random: Random): Eye {
  const doubt = (): number => 0.3 + 0.49 * random.next()
  return {
    figure: (printed) => {
      const wrong = mistaken(printed, random)
      const other = random.chance(second)
      if (wrong !== printed && random.chance(misread))
        return { text: wrong, confidence: doubt(), candidates: other ? [printed] : [] }
      if (random.chance(unsure))
        return { text: printed, confidence: doubt(), candidates: other ? [wrong] : [] }
      return { text: printed, confidence: 0.97, candidates: [] }
    },
    words: (printed) => wordsSeen(printed, letters, random),
  }
}

/** Another text that looks like it: a digit taken for another, lost, or read twice. */
function mistaken(text: string, random: Random): string {
  const [first, ...others] = [...text.matchAll(/\d/gu)].map(({ index }) => index)
  if (first === undefined) return random.pick(['', '1', '7'])
  const at = random.pick([first, ...others])
  const digit = text[at] ?? ''
  const change = random.pick(['like', 'like', 'like', 'lost', 'twice'] as const)
  const replaced = { like: LIKE[digit] ?? '', lost: '', twice: digit + digit }[change]
  return text.slice(0, at) + replaced + text.slice(at + 1)
}

const STROKES = [
  '口',
  '一',
  '二',
  '人',
  '大',
  '日',
  '目',
  '木',
  '十',
  '入',
  '丶',
  'l',
  '1',
  '0',
] as const

function wordsSeen(printed: string, rate: number, random: Random): Seen {
  const text = Array.from(printed, (character) => {
    if (!random.chance(rate)) return character
    const change = random.pick(['wrong', 'wrong', 'lost', 'more'] as const)
    if (change === 'lost') return ''
    return change === 'wrong' ? random.pick(STROKES) : character + random.pick(STROKES)
  }).join('')
  return { text, confidence: 1 - rate, candidates: [] }
}
