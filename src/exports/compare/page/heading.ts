import { html, type Html } from './html.js'

/** How deep a heading stands: 2 for the parts of the page. */
export type Level = 2 | 3 | 4 | 5

/** A heading of the level, so that none is skipped wherever a part stands. */
export function heading(level: Level, text: Html, id?: string): Html {
  const named = id === undefined ? null : html` id="${id}"`
  switch (level) {
    case 2:
      return html`<h2${named}>${text}</h2>`
    case 3:
      return html`<h3${named}>${text}</h3>`
    case 4:
      return html`<h4${named}>${text}</h4>`
    case 5:
      return html`<h5${named}>${text}</h5>`
  }
}

/** The level below each. */
const BELOW: Readonly<Record<Level, Level>> = { 2: 3, 3: 4, 4: 5, 5: 5 }

/** The level below. */
export function below(level: Level): Level {
  return BELOW[level]
}
