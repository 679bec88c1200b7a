import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const packageSchema = z.object({ name: z.literal('nianbao'), version: z.string() })

/** The package's version: the nearest package.json above this file, in `src/` as in `dist/`. */
export const version = readVersion(dirname(fileURLToPath(import.meta.url)))

function readVersion(folder: string): string {
  const path = join(folder, 'package.json')
  if (existsSync(path)) return packageSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).version
  if (dirname(folder) === folder) throw new Error('nianbao: no package.json above its own code')
  return readVersion(dirname(folder))
}
