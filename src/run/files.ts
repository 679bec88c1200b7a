import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { isSystemError } from '../exports/exporter.js'
import { isArchiveName } from './archives/kind.js'
import { isShown, reportSuffixes } from './names.js'

/**
 * Why an argument gives no file: `missing`: no such path; `unmatched`: a pattern that fits none;
 * `empty`: a folder without files of a known extension; `special`: neither file nor folder;
 * `forbidden`: it cannot be listed.
 */
export type InputProblem = 'missing' | 'unmatched' | 'empty' | 'special' | 'forbidden'

/** The files to read, each once, in the order of the arguments, and the arguments that gave none. */
export interface Inputs {
  readonly files: readonly string[]
  readonly problems: readonly { readonly path: string; readonly problem: InputProblem }[]
}

/**
 * Finds the files that arguments name. A file is taken whatever its name; of a folder and its
 * subfolders the archives and those whose extension is known, in the order of the code points of
 * their paths; an argument that is no path may be a pattern (`2023/**\/*.pdf`), whose files are all taken.
 *
 * @param more Extensions, with their dots, that are taken from folders as well.
 */
export async function findInputs(
  paths: readonly string[],
  more: readonly string[] = [],
): Promise<Inputs> {
  const extensions = new Set([...reportSuffixes, ...more])
  const files = new Set<string>()
  const problems: { path: string; problem: InputProblem }[] = []
  for (const path of paths) {
    const found = await filesAt(path, extensions)
    if (typeof found === 'string') problems.push({ path, problem: found })
    else for (const file of found) files.add(file)
  }
  return { files: [...files], problems }
}

async function filesAt(
  path: string,
  extensions: ReadonlySet<string>,
): Promise<readonly string[] | InputProblem> {
  const kind = await kindOf(path)
  if (kind === 'file') return [normal(path)]
  if (kind === 'folder') return filesIn(path, extensions)
  if (kind !== 'missing') return kind
  const matched = await filesLike(path)
  if (matched === null) return kind
  return matched.length === 0 ? 'unmatched' : matched.sort(byCodePoints)
}

/** Files by a pattern, spelt as the pattern is: below the folders that it names plainly; null: it is none. */
async function filesLike(pattern: string): Promise<string[] | null> {
  // Few runs are given one.
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return null
  const parts = pattern.split('/')
  const plain = parts.findIndex((part) => /[*?{}()[\]!]/u.test(part))
  const folder = parts
    .slice(0, plain)
    .map((part) => `${part}/`)
    .join('')
  const files = await glob(parts.slice(plain).join('/'), {
    cwd: folder === '' ? '.' : folder,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  })
  return files.map((file) => normal(folder + file))
}

async function filesIn(
  folder: string,
  extensions: ReadonlySet<string>,
): Promise<readonly string[] | InputProblem> {
  try {
    const files = await walk(folder, extensions, new Set())
    return files.length === 0 ? 'empty' : files.sort(byCodePoints)
  } catch (error) {
    if (isSystemError(error)) return 'forbidden'
    throw error
  }
}

/** Files of a folder and its subfolders; `above` holds the folders we are in, against links in circles. */
async function walk(
  folder: string,
  extensions: ReadonlySet<string>,
  above: ReadonlySet<string>,
): Promise<string[]> {
  const real = await realpath(folder)
  if (above.has(real)) return []
  const within = new Set(above).add(real)
  const files: string[] = []
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (!isShown(name)) continue
    const kind = await kindOf(path)
    // Reading a pipe or a device may never end.
    if (kind === 'special') continue
    if (kind === 'folder') files.push(...(await walk(path, extensions, within)))
    else if (isArchiveName(name) || extensions.has(extname(name).toLowerCase()))
      files.push(normal(path))
  }
  return files
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing' | 'special'> {
  const found = await stat(path).catch(() => null)
  if (found === null) return 'missing'
  if (found.isFile()) return 'file'
  return found.isDirectory() ? 'folder' : 'special'
}

/** One spelling for one path: without `./` and doubled separators, with `/` on every system. */
function normal(path: string): string {
  return join(path).replaceAll(sep, '/')
}

/** The order of UTF-8 bytes is that of code points. */
function byCodePoints(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}
