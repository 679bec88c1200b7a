/** Charts drawn without a screen: a specification in, a text of SVG out. */
import * as vega from 'vega'
import { compile, type Config, type TopLevelSpec } from 'vega-lite'
import type { Bilingual } from '../../../report/catalogue.js'
import { html, ours, type Html } from '../page/html.js'

/** A drawn chart, before it has a name: what stands between the tags of its SVG, and its size. */
interface Drawing {
  readonly width: number
  readonly height: number
  readonly content: string
}

/** The size of a character in ems: full width for Chinese, about half for the others. */
const WIDE = 1
const NARROW = 0.56

/** How vega measures text. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number }, text: string | number) => number
}

/** Text is measured by rule, not by the fonts of this machine: the same chart everywhere. */
function measureByRule(): void {
  // vega exports its measures and its types leave them out.
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics }
  textMetrics.width = ({ fontSize = 11 }, text) => emsOf(String(text)) * fontSize
}

function emsOf(text: string): number {
  const isWide = (character: string) => /[\u2E80-\uFFEF]/u.test(character)
  return Array.from(text).reduce((sum, each) => sum + (isWide(each) ? WIDE : NARROW), 0)
}

/** The look of every chart; colours are those of the page, light or dark. */
const config: Config = {
  aria: false,
  background: 'transparent',
  font: 'inherit',
  view: { stroke: null },
  axis: {
    labelColor: 'currentColor',
    labelFontSize: 11,
    titleColor: 'currentColor',
    domainColor: 'var(--rule)',
    tickColor: 'var(--rule)',
    gridColor: 'var(--hair)',
    labelLimit: 320,
  },
  header: { labelColor: 'currentColor', labelFontSize: 11, labelFontWeight: 'bold', title: null },
  text: { color: 'currentColor', fontSize: 11 },
}

/** Draws a chart. */
export async function draw(spec: TopLevelSpec): Promise<Drawing> {
  measureByRule()
  const { spec: compiled } = compile(spec, { config })
  const view = new vega.View(vega.parse(compiled), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  const [, width = '0', height = '0', content = ''] =
    /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"[^>]*>(.*)<\/svg>$/su.exec(svg) ?? []
  return { width: Number(width), height: Number(height), content }
}

/** A drawn chart as a picture with a name, on the page. */
export function picture(drawing: Drawing, title: Bilingual, description: Bilingual): Html {
  const { width, height, content } = drawing
  return html`<svg
    role="img"
    class="drawing"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
  >
    <title>${title.zh} · ${title.en}</title>
    <desc>${description.zh} · ${description.en}</desc>
    ${ours(content)}
  </svg>`
}

export type { Drawing }
