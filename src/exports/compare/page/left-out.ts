/** The sentences that do not count as copied because every report has them. */
import type { Pair } from '../../../report/comparison.js'
import type { Context } from './context.js'
import { html, printed, say, type Html } from './html.js'

export function leftOutPart({ sections }: Pair, { comparison }: Context): Html | null {
  const sentences = sections.flatMap((section) => section.sentences)
  const kinds = comparison.boilerplate
    .map((kind) => ({
      ...kind,
      texts: [
        ...new Set(
          sentences.flatMap(({ boilerplate, after }) =>
            boilerplate === kind.id && after !== null ? [after] : [],
          ),
        ),
      ],
    }))
    .filter(({ texts }) => texts.length > 0)
  if (kinds.length === 0) return null
  const count = kinds.reduce((sum, { texts }) => sum + texts.length, 0)
  return html`<details class="left-out">
    <summary>
      ${say({ zh: `没有计入的套语 ${count} 句`, en: `${count} set phrases were left out` })}
    </summary>
    <dl>
      ${kinds.map(
        ({ label, texts }) =>
          html`<dt>${say(label)}</dt>
            ${texts.map((text) => html`<dd>${printed(text)}</dd>`)}`,
      )}
    </dl>
  </details>`
}
