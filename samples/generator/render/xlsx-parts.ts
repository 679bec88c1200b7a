/** The parts of a workbook that are the same in every made-up report. */

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A sheet of the workbook: its name, whether it is hidden, and what stands in its part. */
export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly inside: string
}

export const packageRelations = `${HEADER}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export function contentTypes(sheets: readonly SheetPart[]): string {
  const parts = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`,
  )
  return `${HEADER}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.sharedStrings+xml"/>${parts.join('')}</Types>`
}

export function workbookPart(sheets: readonly SheetPart[]): string {
  const each = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  return `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`
}

export function workbookRelations(sheets: readonly SheetPart[]): string {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const each = sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const others = [
    relation(sheets.length + 1, 'styles', 'styles.xml'),
    relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
  ]
  return `${HEADER}<Relationships xmlns="${RELATIONS}">${[...each, ...others].join('')}</Relationships>`
}

/** The cell styles are the formats, in their order, behind the plain one. */
export function stylesPart(formats: readonly string[]): string {
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`,
  )
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`)
  return `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><cellXfs count="${styles.length + 1}"><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}

export function stringsPart(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  return `${HEADER}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${items.join('')}</sst>`
}

export function sheetPart(inside: string): string {
  return `${HEADER}<worksheet xmlns="${MAIN}">${inside}</worksheet>`
}
