/** The parts of an OFD round its pages (GB/T 33190). */
import type { OfdStyle } from './style.js'

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.ofdspec.org/2016'

/** An element: its name, its attributes, and what is inside. */
export type Markup = (
  name: string,
  attributes?: Readonly<Record<string, string | number>>,
  inside?: string,
) => string

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Writes elements in the dialect of the style. */
export function markupFor({ prefixed }: OfdStyle): Markup {
  return (name, attributes = {}, inside = '') => {
    const tag = prefixed ? `ofd:${name}` : name
    const pairs = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${escaped(String(value))}"`,
    )
    return inside === ''
      ? `<${tag}${pairs.join('')}/>`
      : `<${tag}${pairs.join('')}>${inside}</${tag}>`
  }
}

/** A part: the root element with the namespace of the format. */
export function part(
  markup: Markup,
  { prefixed }: OfdStyle,
  name: string,
  inside: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  const namespace = { [prefixed ? 'xmlns:ofd' : 'xmlns']: NAMESPACE }
  return HEADER + markup(name, { ...namespace, ...attributes }, inside)
}

/** The part that lists the documents, one here. */
export function rootPart(markup: Markup, style: OfdStyle): string {
  const info = markup('DocInfo', {}, markup('DocID', {}, '0'.repeat(32)))
  const body = markup('DocBody', {}, info + markup('DocRoot', {}, 'Doc_0/Document.xml'))
  return part(markup, style, 'OFD', body, { Version: '1.1', DocType: 'OFD' })
}

/** The document: its size, its fonts, its template and its pages. */
export function documentPart(markup: Markup, style: OfdStyle, box: string, pages: number): string {
  const template = style.template
    ? markup('TemplatePage', { ID: 2, BaseLoc: 'Tpls/Tpl_0/Content.xml' })
    : ''
  const common =
    markup('MaxUnitID', {}, '100000') +
    markup('PageArea', {}, markup('PhysicalBox', {}, box)) +
    markup('PublicRes', {}, 'PublicRes.xml') +
    template
  const list = Array.from({ length: pages }, (_, at) =>
    markup('Page', { ID: 10 + at, BaseLoc: `Pages/Page_${at}/Content.xml` }),
  )
  const annotations = style.seal ? markup('Annotations', {}, 'Annots/Annotations.xml') : ''
  const inside = markup('CommonData', {}, common) + markup('Pages', {}, list.join('')) + annotations
  return part(markup, style, 'Document', inside)
}

export function resourcePart(markup: Markup, style: OfdStyle): string {
  const font = markup('Font', { ID: 3, FontName: '宋体', FamilyName: '宋体' })
  return part(markup, style, 'Res', markup('Fonts', {}, font), { BaseLoc: 'Res' })
}

/** A page or a template: objects in one layer. */
export function pagePart(markup: Markup, style: OfdStyle, objects: string, own: boolean): string {
  const template = own && style.template ? markup('Template', { TemplateID: 2 }) : ''
  const layer = markup('Layer', { ID: 4 }, objects)
  return part(markup, style, 'Page', template + markup('Content', {}, layer))
}
