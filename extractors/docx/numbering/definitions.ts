import type { Styles } from '../styles.js'
import { childrenOf, find, integerAt, switchAt, valueAt, type Element } from '../xml/element.js'

/** One level of a list (`w:lvl`; ECMA-376 part 1, 17.9.6). */
export interface Level {
  readonly start: number
  readonly format: string
  /** `%1` to `%9` stand for the numbers of the levels: `（%2）`. */
  readonly text: string
  /** What follows the number, as text. */
  readonly gap: string
  /** Restarts after a level below this one (from 1); 0 never. */
  readonly restart: number
  /** Numbers of all levels in digits, whatever their own format. */
  readonly legal: boolean
  readonly hidden: boolean
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined
}

/** What a `w:numId` stands for. */
export interface List {
  /** Lists of the same definition count on where the other stopped. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew when this list is first met, and at which number. */
  readonly overrides: ReadonlyMap<number, number>
}

/** Lists by `w:numId`. */
export type Lists = ReadonlyMap<string, List>

/** Longer than any number's text that Word's dialogue takes. */
const MAX_TEXT = 100

/** The `w:numId` by which a paragraph leaves its style's list (17.9.18). */
const NO_LIST = '0'

/** @param root `w:numbering`; undefined where the package has no such part. */
export function readLists(root: Element | undefined, styles: Styles): Lists {
  const numbers = (root === undefined ? [] : childrenOf(root, 'w:num')).filter(
    (found) => found.attributes['w:numId'] !== NO_LIST,
  )
  const definitions = new Map(
    (root === undefined ? [] : childrenOf(root, 'w:abstractNum')).map((found) => [
      found.attributes['w:abstractNumId'],
      definitionOf(found),
    ]),
  )
  const byNumber = new Map(
    numbers.map((found) => [
      found.attributes['w:numId'],
      definitions.get(valueAt(found, 'w:abstractNumId')),
    ]),
  )
  return new Map(
    numbers.map((found) => {
      const own = definitions.get(valueAt(found, 'w:abstractNumId'))
      const linked = own?.link === undefined ? own : byNumber.get(styles.listNumbering(own.link))
      return [found.attributes['w:numId'] ?? '', listOf(found, linked)]
    }),
  )
}

interface Definition {
  readonly id: string
  readonly levels: ReadonlyMap<number, Level>
  /** The list style that defines the levels in its place. */
  readonly link: string | undefined
}

function definitionOf(found: Element): Definition {
  return {
    id: found.attributes['w:abstractNumId'] ?? '',
    levels: levelsOf(childrenOf(found, 'w:lvl')),
    link: valueAt(found, 'w:numStyleLink'),
  }
}

function listOf(number: Element, definition: Definition | undefined): List {
  const overrides = childrenOf(number, 'w:lvlOverride')
  const replaced = levelsOf(overrides.flatMap((found) => childrenOf(found, 'w:lvl')))
  const shared = definition?.levels ?? new Map<number, Level>()
  return {
    definition: definition?.id ?? '',
    levels: replaced.size === 0 ? shared : new Map([...shared, ...replaced]),
    overrides: new Map(
      overrides.flatMap((found) => {
        const start = integerAt(found, 'w:startOverride')
        return start === undefined ? [] : [[indexOf(found), start] as const]
      }),
    ),
  }
}

/** Nine levels, from 0; Word knows no others. */
function levelsOf(found: readonly Element[]): ReadonlyMap<number, Level> {
  const valid = found.filter((level) => /^[0-8]$/u.test(level.attributes['w:ilvl'] ?? ''))
  return new Map(valid.map((level) => [indexOf(level), levelOf(level)]))
}

function levelOf(level: Element): Level {
  return {
    start: integerAt(level, 'w:start') ?? 0,
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: (valueAt(level, 'w:lvlText') ?? '').slice(0, MAX_TEXT),
    gap: valueAt(level, 'w:suff') === 'nothing' ? '' : ' ',
    restart: integerAt(level, 'w:lvlRestart') ?? indexOf(level),
    legal: switchAt(level, 'w:isLgl') ?? false,
    hidden: switchAt(find(level, 'w:rPr'), 'w:vanish') ?? false,
    style: valueAt(level, 'w:pStyle'),
  }
}

function indexOf(level: Element): number {
  return Number(level.attributes['w:ilvl'] ?? NaN)
}
