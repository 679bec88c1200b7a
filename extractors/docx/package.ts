import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import type { Archive } from '../zip/archive.js'
import { decodeXml } from './xml/decode.js'
import { childrenOf, type Element } from './xml/element.js'
import { readXml } from './xml/read.js'

/** A part of the package, parsed. */
export interface Part {
  readonly root: Element
  /** The encoding whose rules the part's bytes broke, if they did. */
  readonly damaged: string | undefined
}

/** Where Word and nearly everyone else put the body. */
const USUAL_MAIN_PART = 'word/document.xml'

/** Document, template, with macros or without: all have `word` in the type of their main part. */
const WORD_TYPE = /word.*\.main\+xml$/u

/**
 * The name of the part that holds the body, by the package's relations (ECMA-376 part 1, 11.3.10);
 * undefined where the ZIP is no Word document.
 * @throws ExtractError where the package's own parts cannot be read.
 */
export function mainPartOf(archive: Archive, limits: Limits): string | undefined {
  const related = relatedPart(archive, '', 'officeDocument', limits)
  if (related !== undefined && isWordPart(archive, related, limits)) return related
  return archive.names.find((name) => name.toLowerCase() === USUAL_MAIN_PART)
}

/**
 * The part that another names by a relation, `styles` say; undefined where there is none.
 * @param from name of the part that has the relation, empty for the package itself.
 * @param type last segment of the relation's type, the same in transitional and strict files.
 */
export function relatedPart(
  archive: Archive,
  from: string,
  type: string,
  limits: Limits,
): string | undefined {
  const slash = from.lastIndexOf('/') + 1
  const folder = from.slice(0, slash)
  const relations = readPart(archive, `${folder}_rels/${from.slice(slash)}.rels`, limits)
  const found =
    relations &&
    childrenOf(relations.root, 'rel:Relationship').find(
      ({ attributes }) =>
        attributes.Type?.endsWith(`/${type}`) === true && attributes.TargetMode !== 'External',
    )
  const target = found?.attributes.Target
  return target === undefined ? undefined : resolve(folder, target)
}

/** A part by name; undefined where there is none. @throws ExtractError where it cannot be read. */
export function readPart(archive: Archive, name: string, limits: Limits): Part | undefined {
  const bytes = archive.read(name)
  if (bytes === undefined) return undefined
  const { text, damaged } = decodeXml(bytes)
  try {
    return { root: readXml(text, limits.characters), damaged }
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error
    throw new ExtractError(error.code, `${name}: ${error.detail}`)
  }
}

function isWordPart(archive: Archive, name: string, limits: Limits): boolean {
  const types = readPart(archive, '[Content_Types].xml', limits)
  const override =
    types &&
    childrenOf(types.root, 'types:Override').find(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${name.toLowerCase()}`,
    )
  return WORD_TYPE.test(override?.attributes.ContentType ?? '')
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`
  // What is no path names no part.
  return URL.canParse(path, 'zip:///') ? new URL(path, 'zip:///').pathname.slice(1) : ''
}
