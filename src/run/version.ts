import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's version: the nearest package.json above this file, in `src/` as in `dist/`. */
export const version = readVersion(dirname(fileURLToPath(import.meta.url)))

function readVersion(folder: string): string {
  const path = join(folder, 'package.json')
  if (existsSync(path)) return versionIn(JSON.parse(readFileSync(path, 'utf8')))
  if (dirname(folder) === folder) throw new Error('nianbao: no package.json above its own code')
  return readVersion(dirname(folder))
}

function versionIn(content: unknown): string {
  const { name, version } = Object(content) as Readonly<Record<string, unknown>>
  if (name === 'nianbao' && typeof version === 'string') return version
  throw new Error('nianbao: the package.json above its own code is of something else')
}
