import pino from 'pino'
import type { Surroundings } from './surroundings.js'

/** What one entry of a log says to machines, beside its level, time and event. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

export type Level = 'info' | 'warn' | 'error'

/** Tells what happens: to people on a terminal, to machines elsewhere. */
export interface Log {
  /** @param text What people are told; nothing where it is empty. Machines get it as `message`. */
  say(level: Level, event: string, facts: Facts, text: string): void
}

/**
 * The log on the screen: a line for people where it is a terminal, else a line of JSON.
 *
 * @param quiet Whether what is mere information is left out.
 */
export function logOn({ screen }: Pick<Surroundings, 'screen'>, quiet: boolean): Log {
  if (screen.isTTY === true)
    return {
      say: (level, _event, _facts, text) => {
        if (text !== '' && !(quiet && level === 'info')) screen.write(`${text}\n`)
      },
    }
  const lines = pino(
    {
      base: null,
      level: quiet ? 'warn' : 'info',
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    screen,
  )
  return {
    say: (level, event, facts, text) => {
      lines[level](text === '' ? facts : { ...facts, message: text }, event)
    },
  }
}
