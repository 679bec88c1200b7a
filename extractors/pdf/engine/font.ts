import type { Box } from '../../../src/document/document.js'
import { matrixOf } from './matrix.js'

/** Displacement and origin of vertical writing in thousandths of the em: w1, vx, vy (ISO 32000-1, 9.7.4.3). */
export type VerticalMetrics = readonly [advance: number, originX: number, originY: number]

/** What placing a glyph needs of its font. Lengths are in units of the font size. */
export interface Font {
  /** A name that is its own within the file. */
  readonly name: string
  /** Factor from a glyph's width to the font size. */
  readonly widthUnit: number
  /** Above and, negative, below the baseline. */
  readonly ascent: number
  readonly descent: number
  readonly vertical: boolean
  readonly verticalMetrics: VerticalMetrics
  /** Whether pdfjs had no outlines for it. */
  readonly missingFile: boolean
}

/**
 * The em box of ideographs (OpenType `ideo`: the baseline 0.12 em above the foot), for every font:
 * ascents in font files and in descriptors contradict each other, and text that is set in two fonts
 * stands in one line all the same.
 */
const ASCENT = 0.88
const DESCENT = -0.12

/** ISO 32000-1, table 117: what DW2 stands for when it is absent. */
const DEFAULT_VERTICAL: VerticalMetrics = [-1000, 500, 880]

/** pdfjs puts before the name of a font which document of the process it belongs to. */
const OF_DOCUMENT = /^g_d\d+_/u

/** What pdfjs tells of a font; null where it could not make one. */
export function fontOf(name: string, value: unknown): Font | null {
  // pdfjs resolves a font that failed as a string, any other as an object with these properties.
  if (typeof value !== 'object' || value === null) return null
  const source = value as FontSource
  const unit = matrixOf(source.fontMatrix) ?? [0.001, 0, 0, 0.001, 0, 0]
  return {
    name: name.replace(OF_DOCUMENT, ''),
    widthUnit: unit[0],
    ...(source.isType3Font === true
      ? type3Extent(unit[3], source.bbox)
      : { ascent: ASCENT, descent: DESCENT }),
    vertical: source.vertical === true,
    verticalMetrics: source.defaultVMetrics ?? DEFAULT_VERTICAL,
    missingFile: source.missingFile === true,
  }
}

interface FontSource {
  readonly fontMatrix?: unknown
  readonly isType3Font?: boolean
  readonly bbox?: Box
  readonly vertical?: boolean
  readonly defaultVMetrics?: VerticalMetrics
  readonly missingFile?: boolean
}

/** A Type 3 font of a thousand units is drawn like any other; of another unit only its box tells the size. */
function type3Extent(unit: number, bbox: Box | undefined): Pick<Font, 'ascent' | 'descent'> {
  const [, low, , high] = bbox ?? [0, 0, 0, 0]
  const isUsual = Math.abs(Math.abs(unit) - 0.001) < 0.0001
  if (isUsual || low === high) return { ascent: ASCENT, descent: DESCENT }
  return { ascent: Math.max(low * unit, high * unit), descent: Math.min(low * unit, high * unit) }
}
