import type { Bilingual } from '../../../report/catalogue.js'
import { html, say, type Html } from './html.js'

/**
 * A head that the script sorts by. Where scripts do not run it is a plain head: the button does
 * nothing then and looks like text.
 */
export function sortHead(label: Bilingual, kind: 'text' | 'number', classes = ''): Html {
  return html`<th
    scope="col"
    data-kind="${kind}"
    class="${kind === 'number' ? 'num' : ''} ${classes}"
  >
    <button type="button" class="sort">
      ${say(label)}<span class="arrow" aria-hidden="true"></span>
    </button>
  </th>`
}

/** A table that a reader may sort by its heads: the issuers down its side, what is told of them across. */
export interface SortableTable {
  /** `sheet` for figures, `heat` for shades. */
  readonly kind: 'sheet' | 'heat'
  readonly id?: string
  readonly caption: Bilingual
  /** Behind the head of the issuers. */
  readonly heads: readonly Html[]
  readonly rows: readonly Html[]
}

/** Its rows scroll sideways where they are wider than the page. */
export function sortableTable({ kind, id, caption, heads, rows }: SortableTable): Html {
  return html`<div
    class="scroll"
    role="region"
    tabindex="0"
    aria-label="${caption.zh} ${caption.en}"
  >
    <table class="${kind} sortable" ${id === undefined ? '' : html`id="${id}"`}>
      <caption>
        ${say(caption)}
        <small class="quiet js">${say(HINT)}</small>
      </caption>
      <thead>
        <tr>
          ${sortHead({ zh: '机关', en: 'Issuer' }, 'text')} ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

const HINT: Bilingual = { zh: '点表头排序', en: 'sort by the heads' }
