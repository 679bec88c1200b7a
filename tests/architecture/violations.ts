import { posix } from 'node:path'
import ts from 'typescript'
import type { Allowed } from './picture.js'

/** A source file: its path from the root of the repository, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every import of a file that the picture does not allow, in words. */
export function violationsIn(
  { path, text }: SourceFile,
  picture: Readonly<Record<string, Allowed>>,
): string[] {
  const home = folderOf(path, picture)
  const allowed = home === undefined ? undefined : picture[home]
  if (home === undefined || allowed === undefined) return [`${path} is in no folder of the picture`]
  return importsOf(text)
    .filter((specifier) => !isAllowed(specifier, path, home, allowed, picture))
    .map((specifier) => `${path} imports ${specifier}`)
}

/** Specifiers of static, dynamic and type imports, and of exports from. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

function isAllowed(
  specifier: string,
  path: string,
  home: string,
  { folders, packages }: Allowed,
  picture: Readonly<Record<string, Allowed>>,
): boolean {
  if (!specifier.startsWith('.')) return packages.some((name) => belongsTo(specifier, name))
  const target = folderOf(posix.join(posix.dirname(path), specifier), picture)
  return target !== undefined && (target === home || folders.includes(target))
}

/** `zod/v4` belongs to `zod`, `node:fs` to `node:`. */
function belongsTo(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`)
}

function folderOf(path: string, picture: Readonly<Record<string, Allowed>>): string | undefined {
  return Object.keys(picture).find((folder) => path === folder || path.startsWith(`${folder}/`))
}
