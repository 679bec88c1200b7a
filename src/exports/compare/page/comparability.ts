/** What may be compared over a break of the form. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { SideCell } from '../../../report/comparison.js'
import { html, say, type Html } from './html.js'

type Word = NonNullable<SideCell['comparability']>

interface Mark {
  readonly sign: string
  readonly meaning: Bilingual
}

/** Where the item is the same, or one side has none, there is nothing to say: the status says it. */
const marks: Readonly<Partial<Record<Word, Mark>>> = {
  near: {
    sign: '≈',
    meaning: { zh: '格式更换，项目大致相同', en: 'the form changed, the item is nearly the same' },
  },
  broader: {
    sign: '⊃',
    meaning: { zh: '格式更换，后一项目更宽', en: 'the form changed, the later item covers more' },
  },
  narrower: {
    sign: '⊂',
    meaning: { zh: '格式更换，后一项目更窄', en: 'the form changed, the later item covers less' },
  },
  not_comparable: {
    sign: '≠',
    meaning: {
      zh: '格式更换，不能与上年比较',
      en: 'the form changed, not comparable with the year before',
    },
  },
}

export function comparabilityMark(word: SideCell['comparability']): Html | null {
  const mark = word === null ? undefined : marks[word]
  if (mark === undefined) return null
  return html`<small class="mark compare"
    ><span aria-hidden="true">${mark.sign}</span
    ><span class="hidden">${say(mark.meaning)}</span></small
  >`
}

/** What the signs mean, of those that occur. */
export function comparabilityLegend(words: ReadonlySet<SideCell['comparability']>): Html | null {
  // The entries are those of the literal, whose names are words of the crosswalk.
  const used = Object.entries(marks).filter(([word]) => words.has(word as Word))
  if (used.length === 0) return null
  return html`<dl class="legend">
    ${used.map(
      ([, { sign, meaning }]) =>
        html`<div>
          <dt>${sign}</dt>
          <dd>${say(meaning)}</dd>
        </div>`,
    )}
  </dl>`
}
