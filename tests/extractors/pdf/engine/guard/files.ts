/** A PDF whose objects are given by number; its one page (3) has the resources and content 4. */
export function file(
  resources: string,
  objects: Readonly<Record<number, string>>,
  page = '',
): Uint8Array {
  const all: Record<number, string> = {
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 4 0 R/Resources ${resources}${page}>>`,
    ...objects,
  }
  const body = Object.entries(all).map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`)
  const trailer = 'trailer<</Root 1 0 R/Size 99>>\nstartxref\n0\n%%EOF'
  return new Uint8Array(Buffer.from(`%PDF-1.7\n${body.join('')}${trailer}`, 'latin1'))
}

export function stream(entries: string, content: string | Uint8Array): string {
  const text = Buffer.from(content as string).toString('latin1')
  return `<<${entries}/Length ${text.length}>>\nstream\n${text}\nendstream`
}

/** Forms from number 10 on, each of which draws the next one so many times. */
export function formsInForms(depth: number, times: number): Record<number, string> {
  const forms: Record<number, string> = {}
  for (let at = 0; at < depth; at++) {
    const next = `/Resources<</XObject<</Next ${11 + at} 0 R>>>>`
    const last = at === depth - 1
    forms[10 + at] = form(last ? '' : next, last ? '0 0 m 9 9 l S' : '/Next Do '.repeat(times))
  }
  return forms
}

export function form(entries: string, content: string): string {
  return stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]${entries}`, content)
}
