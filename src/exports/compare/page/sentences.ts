/** One sentence of two reports: what went is struck out, what came is underlined. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { Sentence, SentencePart } from '../../../report/comparison.js'
import { html, printed, say, type Html } from './html.js'
import { sectionNames } from './section-names.js'

const kinds: Readonly<Record<Sentence['kind'], Bilingual>> = {
  same: { zh: '同', en: 'same' },
  changed: { zh: '改', en: 'changed' },
  added: { zh: '增', en: 'added' },
  removed: { zh: '删', en: 'removed' },
}

/** A row with the earlier sentence, the mark, and the later one. */
export function sentenceRow(sentence: Sentence, years: readonly [string, string]): Html {
  const { kind, before, after, boilerplate, copied } = sentence
  const classes = [kind, boilerplate !== null && 'boilerplate', copied && 'copied']
  return html`<li class="${classes.filter((each) => each !== false).join(' ')}">
    ${
      before !== null &&
      html`<p class="before" data-year="${years[0]}">${side(sentence, before, 'removed')}</p>`
    }
    <p class="sign">${say(kinds[kind])}${marksOf(sentence)}</p>
    ${
      after !== null &&
      html`<p class="after" data-year="${years[1]}">${side(sentence, after, 'added')}</p>`
    }
  </li>`
}

function marksOf({ copied, boilerplate, movedFrom }: Sentence): Html {
  return html`${boilerplate !== null && html`<small>${say({ zh: '套语', en: 'set phrase' })}</small>`}${
    boilerplate === null && copied && html`<small>${say({ zh: '重复', en: 'copied' })}</small>`
  }${movedFrom !== null && html`<small>${say({ zh: '原在', en: 'from' })} ${say(sectionNames[movedFrom])}</small>`}`
}

/** The sentence on its side: with the parts that only this side has, or whole. */
function side({ kind, parts }: Sentence, text: string, own: 'removed' | 'added'): Html {
  if (kind === 'same') return printed(text)
  if (kind === own) return change(own, text)
  const shown = parts.filter((part) => part.kind === 'same' || part.kind === own)
  return shown.length === 0 ? printed(text) : html`<bdi lang="zh-Hans">${shown.map(partOf)}</bdi>`
}

function partOf({ kind, text }: SentencePart): Html {
  return kind === 'same' ? html`${text}` : change(kind, text)
}

function change(kind: 'removed' | 'added', text: string): Html {
  return kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
}
