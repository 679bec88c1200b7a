/** What a name of the user's stands for. */
export interface Alias {
  /** A code of GB/T 2260, six digits. */
  readonly code: string
  /** Null where the name is one of the place itself: then names of its organs begin with it. */
  readonly organ: string | null
}

/** Names of the user's, white space aside, with what they stand for. */
export type Aliases = ReadonlyMap<string, Alias>

/** Characters of an alias at most. */
export const LONGEST_ALIAS = 100

/** What a name stands for by the aliases: as a whole, else by the longest alias of a place before it. */
export function aliasFor(name: string, aliases: Aliases): Alias | null {
  const whole = aliases.get(name)
  if (whole !== undefined) return whole
  for (let end = Math.min(name.length, LONGEST_ALIAS); end > 1; end--) {
    const alias = aliases.get(name.slice(0, end))
    if (alias?.organ === null) return { code: alias.code, organ: name.slice(end) }
  }
  return null
}
