/** Names of files as paths below a base. */

/** The parts of a name; null where it leads out of the base, or names nothing. */
export function partsBelow(file: string): readonly string[] | null {
  const parts = file.split(/[/\\]/u).filter((part) => part !== '' && part !== '.')
  return parts.includes('..') || parts.length === 0 ? null : parts
}

/**
 * The parts as a path of an address, as S3 signs it: everything but letters, digits and `-._~` as
 * bytes of UTF-8.
 */
export function addressOf(parts: readonly string[]): string {
  return parts.map(encoded).join('/')
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
