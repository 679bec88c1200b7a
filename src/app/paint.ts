import { styleText } from 'node:util'
import type { Surroundings } from './surroundings.js'

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string

/** Colours are for terminals only, and not where NO_COLOR is set (no-color.org). */
export function paintFor({ screen, environment }: Surroundings): Paint {
  const plain = screen.isTTY !== true || (environment.NO_COLOR ?? '') !== ''
  return plain ? (_, text) => text : (style, text) => styleText(style, text)
}
