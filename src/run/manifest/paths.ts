import { dirname, join, relative, resolve, sep } from 'node:path'

/**
 * The spellings by which a manifest may name a file, each in the form that `spelt` gives: as results
 * name it, from the manifest's folder, and in full. For a member of an archive, the archive's own
 * come after its own: who fetched the archive knows where its members are from.
 */
export function spellings(path: string, manifest: string): readonly string[] {
  const [file, member] = partsOf(path)
  const full = resolve(file)
  const files = [file, relative(dirname(resolve(manifest)), full), full].map(plain)
  const members = member === null ? [] : files.map((each) => `${each}!/${member}`)
  return [...new Set([...members, ...files])]
}

/** One spelling for a path as a manifest writes it, whichever system wrote it. */
export function spelt(path: string): string {
  const [file, member] = partsOf(path)
  return member === null ? plain(file) : `${plain(file)}!/${member}`
}

const MEMBER = /^(.*?\.(?:zip|tar|tgz|tar\.gz))!\/(.*)$/iu

/** A file, and the member behind `!/` where it is an archive; programs write `\`, and Macs letters in parts. */
function partsOf(path: string): readonly [file: string, member: string | null] {
  const text = path.replaceAll('\\', '/').normalize('NFC')
  const [, archive, member] = MEMBER.exec(text) ?? []
  return archive === undefined ? [text, null] : [archive, member ?? null]
}

function plain(file: string): string {
  return join(file).replaceAll(sep, '/')
}
