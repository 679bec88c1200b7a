import { scopes } from '../../forms/quantities/setting.js'
import type { Scope } from '../../report/schema.js'

const names = ['region', 'level', 'own'] as const
const WORDS = new RegExp(names.map((name) => `(${scopes[name].join('|')})`).join('|'), 'gu')

/** Whose numbers a text gives, by the last word on it; `before` where it tells nothing. */
export function scopeOf(text: string, before: Scope | null): Scope | null {
  const last = [...text.matchAll(WORDS)].at(-1)
  if (last === undefined) return before
  return names[last.slice(1).findIndex((word: string | undefined) => word !== undefined)] ?? null
}
