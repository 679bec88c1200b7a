import { encodeReferences } from '../docx/xml/entities.js'
import type { Token } from '../docx/xml/scanner.js'
import { ExtractError } from '../extract-error.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const upTo = (most: number) => (value: string) =>
  /^\d{1,7}$/u.test(value) && Number(value) >= 1 && Number(value) <= most
const like = (pattern: RegExp) => (value: string) => pattern.test(value)

/** A sheet ends there (ECMA-376 part 1, 18.3.1.4 and 18.3.1.13). */
const [row, column] = [upTo(1_048_576), upTo(16_384)]
const flag = like(/^(?:0|1|true|false)$/iu)
const length = like(/^\d{1,6}(?:\.\d{0,20})?$/u)
const cell = like(/^[A-Z]{1,3}\d{1,7}$/u)
const area = like(/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/u)
const style = like(/^\d{1,6}$/u)
const type = like(/^(?:s|n|b|e|d|str|inlineStr)$/u)

/** The elements that tell what a sheet displays, and what their attributes must be. */
const kept: Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>> = {
  worksheet: {},
  cols: {},
  col: { min: column, max: column, width: length, hidden: flag },
  sheetData: {},
  row: { r: row, ht: length, hidden: flag },
  c: { r: cell, s: style, t: type },
  v: {},
  is: {},
  r: {},
  t: { 'xml:space': like(/^\w+$/u) },
  f: {},
  mergeCells: {},
  mergeCell: { ref: area },
}

/** Columns that the settings of a sheet name, again and again, at most. */
const MOST_COLUMNS = 1_000_000

/**
 * The part of a sheet with what it displays alone, all numbers in it within a sheet: the library walks
 * through every row and column that a part names.
 * @throws ExtractError `E_CORRUPT`, `E_LIMIT`.
 */
export function safeSheet(tokens: Iterable<Token>): string {
  const parts: string[] = []
  let [skipped, columns, formula] = [0, 0, false]
  for (const token of tokens) {
    if (token.type === 'text') {
      if (skipped === 0) parts.push(encodeReferences(token.text))
      if (token.text !== '') formula = false
      continue
    }
    const name = localName(token.name)
    if (skipped > 0 || kept[name] === undefined) skipped += depthOf(token)
    else if (token.type === 'open') {
      parts.push(opening(token, name))
      if (name === 'col') columns += spanOf(token.attributes)
      formula = name === 'f' && !token.empty
      if (token.empty && name === 'f') parts[parts.length - 1] = SHARED
    } else {
      parts.push(formula ? `?</${name}>` : `</${name}>`)
      formula = false
    }
    if (skipped < 0) throw new ExtractError('E_CORRUPT', 'sheet: not well-formed')
    if (columns > MOST_COLUMNS) throw new ExtractError('E_LIMIT', 'columns')
  }
  return parts.join('')
}

/** A formula that is written elsewhere: it is one all the same. */
const SHARED = '<f>?</f>'

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function depthOf(token: Exclude<Token, { type: 'text' }>): number {
  if (token.type === 'close') return -1
  return token.empty ? 0 : 1
}

function opening(token: Token & { type: 'open' }, name: string): string {
  const checks = kept[name] ?? {}
  const attributes = [...token.attributes].flatMap(([key, value]) => {
    const isSound = checks[key]
    if (isSound === undefined) return []
    if (!isSound(value)) throw new ExtractError('E_CORRUPT', `sheet: ${name} ${key}`)
    return [` ${key}="${encodeReferences(value)}"`]
  })
  const namespace = name === 'worksheet' ? ` xmlns="${MAIN}"` : ''
  return `<${name}${namespace}${attributes.join('')}${token.empty ? '/' : ''}>`
}

function spanOf(attributes: ReadonlyMap<string, string>): number {
  const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))]
  return Number.isFinite(max - min) ? Math.max(0, max - min) + 1 : 0
}
