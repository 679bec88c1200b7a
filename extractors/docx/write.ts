import { strToU8, zipSync } from 'fflate'
import { isText, textOf, type Element, type Node } from './xml/element.js'
import { encodeReferences } from './xml/entities.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The elements that mammoth is given, with the only attributes it reads of them. */
const WRITTEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:gridSpan', ['w:val']],
  ['w:p', []],
  ['w:pPr', []],
  ['w:pStyle', ['w:val']],
  ['w:r', []],
  ['w:sym', ['w:font', 'w:char']],
  ['w:tab', []],
  ['w:tbl', []],
  ['w:tc', []],
  ['w:tcPr', []],
  ['w:tr', []],
  ['w:vMerge', ['w:val']],
])

/** Elements of a run that stand for one character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:br', '<w:br/>'],
  ['w:cr', '<w:br/>'],
  ['w:noBreakHyphen', '<w:t>-</w:t>'],
  ['w:ptab', '<w:tab/>'],
])

/**
 * A package for mammoth with the prepared body and nothing else: no relation, no picture, no note, no
 * style leads out of it, and none of the source's own XML is parsed a second time.
 */
export function writePackage(body: Element): Uint8Array {
  const content = body.children.map(written).join('')
  const document = `<w:document xmlns:w="${W}"><w:body>${content}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(document) }, { level: 0 })
}

function written(node: Node): string {
  if (typeof node === 'string') return ''
  const sign = signOf(node)
  if (sign !== undefined) return `<w:t>${sign}</w:t>`
  const attributes = WRITTEN.get(node.name)
  if (attributes !== undefined) return tagged(node, attributes)
  if (isText(node)) return `<w:t>${encodeReferences(textOf(node))}</w:t>`
  if (isFormula(node)) return node.children.map(written).join('')
  return CHARACTERS.get(node.name) ?? ''
}

function tagged(node: Element, names: readonly string[]): string {
  const attributes = names.flatMap((name) => {
    const value = node.attributes[name]
    return value === undefined ? [] : [` ${name}="${encodeReferences(value)}"`]
  })
  return `<${node.name}${attributes.join('')}>${node.children.map(written).join('')}</${node.name}>`
}

/** A symbol that is a character of its own in any font; mammoth knows those of the symbol fonts. */
function signOf(node: Element): string | undefined {
  if (node.name !== 'w:sym') return undefined
  const hexadecimal = /^[\da-f]{4}$/iu.exec(node.attributes['w:char'] ?? '')?.[0] ?? '0'
  const sign = String.fromCodePoint(Number.parseInt(hexadecimal, 16))
  return /^[\u0100-\uD7FF\uF900-\uFFEF]$/u.test(sign) ? sign : undefined
}

/** Formulas nest as deep as they like; their text is read in the order it is written. */
function isFormula(node: Element): boolean {
  return node.name.startsWith('m:')
}
