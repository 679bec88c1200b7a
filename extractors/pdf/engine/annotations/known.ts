import type { Box } from '../../../../src/document/document.js'
import { boxUnder, type Matrix } from '../matrix.js'

/**
 * What an annotation is to a reader (ISO 32000-1, 12.5.6): a form field that holds text, text that
 * was typed or stamped on the page, or anything else, whose text is none of the page's.
 */
export type AnnotationKind = 'field' | 'text' | 'other'

/** An annotation as its dictionary tells it. */
export interface KnownAnnotation {
  readonly id: string
  readonly kind: AnnotationKind
  /** On the page as displayed. */
  readonly box: Box
  /** The text it holds; empty where it has none, or keeps it from view. */
  readonly value: string
  /** Whether it has an appearance of its own. */
  readonly drawn: boolean
  /** Whether each of its characters stands in a compartment. */
  readonly comb: boolean
  /** Points; 0 where the text is to fit its field. */
  readonly size: number
  readonly align: 'left' | 'middle' | 'right'
  readonly lines: 'one' | 'several'
}

/** What pdfjs tells of a page's annotations; what does not look like one is left out. */
export function knownAnnotations(data: readonly unknown[], base: Matrix): KnownAnnotation[] {
  return data.flatMap((source) => {
    if (typeof source !== 'object' || source === null) return []
    const annotation = source as Source // an object: each property is looked at below
    const { id, rect } = annotation
    if (typeof id !== 'string' || !Array.isArray(rect) || rect.length !== 4) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number)
    return [known(id, annotation, boxUnder(base, [left, bottom, right, top]))]
  })
}

/** The properties that are looked at, of any type. */
type Source = Readonly<Partial<Record<string, unknown>>>

function known(id: string, source: Source, box: Box): KnownAnnotation {
  const kind = kindOf(source)
  const isTyped = source.subtype === 'FreeText'
  return {
    id,
    kind,
    box,
    value: isShown(source) ? valueOf(source, kind) : '',
    drawn: source.hasAppearance === true,
    comb: source.comb === true,
    size: sizeOf(source),
    align: ALIGNMENTS[Number(source.textAlignment)] ?? 'left',
    lines: isTyped || source.multiLine === true ? 'several' : 'one',
  }
}

const ALIGNMENTS = ['left', 'middle', 'right'] as const

const TEXTS = new Set(['FreeText', 'Stamp'])
/** Fields of text and of choices; buttons and signatures hold no figures. */
const FIELDS = new Set(['Tx', 'Ch'])

function kindOf({ subtype, fieldType }: Source): AnnotationKind {
  if (subtype === 'Widget') return FIELDS.has(String(fieldType)) ? 'field' : 'other'
  return TEXTS.has(String(subtype)) ? 'text' : 'other'
}

/** Flags that keep an annotation from view: Invisible, Hidden, NoView (ISO 32000-1, table 165). */
const UNSEEN = 1 | 2 | 32

function isShown({ annotationFlags: flags, password }: Source): boolean {
  return (Number(flags) & UNSEEN) === 0 && password !== true
}

function valueOf(source: Source, kind: AnnotationKind): string {
  if (kind === 'field') return fieldValue(source)
  return source.subtype === 'FreeText' ? contentsOf(source) : ''
}

function fieldValue({ fieldValue: value }: Source): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

function contentsOf({ contentsObj }: Source): string {
  if (typeof contentsObj !== 'object' || contentsObj === null || !('str' in contentsObj)) return ''
  return typeof contentsObj.str === 'string' ? contentsObj.str : ''
}

function sizeOf({ defaultAppearanceData: data }: Source): number {
  if (typeof data !== 'object' || data === null || !('fontSize' in data)) return 0
  return typeof data.fontSize === 'number' && data.fontSize > 0 ? data.fontSize : 0
}
