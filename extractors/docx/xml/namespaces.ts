/** The namespaces that are read, transitional and strict (ECMA-376 part 1, annex A; part 4), and Word 2003's. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2003/wordml', 'w'],
  ['http://schemas.microsoft.com/office/word/2003/auxHint', 'wx'],
  ['http://schemas.microsoft.com/aml/2001/core', 'aml'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'types'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

/** The namespaces in scope: declared prefix (empty for the default) to the prefix used here. */
export type Scope = ReadonlyMap<string, string>

/** The scope inside an element with these attributes. */
export function scopeWithin(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  const declared = [...attributes].filter(([name]) => /^xmlns(?::|$)/u.test(name))
  if (declared.length === 0) return outer
  const entries = declared.map(
    ([name, uri]) => [name.slice('xmlns:'.length), PREFIXES.get(uri) ?? 'other'] as const,
  )
  return new Map([...outer, ...entries])
}

/** An element's name under the fixed prefixes; `other:…` in a namespace that is not read. */
export function elementName(raw: string, scope: Scope): string {
  const [prefix, local] = split(raw)
  return `${scope.get(prefix) ?? 'other'}:${local}`
}

/** An attribute's name; one without a prefix is in no namespace. */
export function attributeName(raw: string, scope: Scope): string {
  return raw.includes(':') ? elementName(raw, scope) : raw
}

function split(raw: string): [prefix: string, local: string] {
  const colon = raw.indexOf(':')
  return colon < 0 ? ['', raw] : [raw.slice(0, colon), raw.slice(colon + 1)]
}
