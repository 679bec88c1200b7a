import { styleText } from 'node:util'
import type { Screen, Surroundings } from './surroundings.js'
import { withoutCommands } from './width.js'

/**
 * Colours a text of one line, or leaves it as it is. What names of files and texts of reports in it
 * could command the terminal is replaced.
 */
export type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string

/** The colours of the screen. */
export function paintFor({ screen, environment }: Surroundings): Paint {
  return paintOn(screen, environment)
}

/** Colours are for terminals only, and not where NO_COLOR is set (no-color.org). */
export function paintOn(stream: Screen, environment: Surroundings['environment']): Paint {
  const plain = stream.isTTY !== true || (environment.NO_COLOR ?? '') !== ''
  return plain
    ? (_, text) => withoutCommands(text)
    : (style, text) => styleText(style, withoutCommands(text), { validateStream: false })
}
