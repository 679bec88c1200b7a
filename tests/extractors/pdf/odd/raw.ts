/** A PDF of objects written as they stand in the file: what libraries that make PDFs do not make. */

/** Objects by number, each as it stands between `obj` and `endobj`, a character for each byte. */
export type Objects = ReadonlyMap<number, string>

/** Objects being collected. */
export class Collected {
  readonly objects = new Map<number, string>()
  private next = 1

  /** A number for an object that comes later. */
  reserve(): number {
    return this.next++
  }

  /** A reference to a new object. */
  add(object: string): string {
    const number = this.reserve()
    this.objects.set(number, object)
    return `${number} 0 R`
  }
}

/** A stream with its length. */
export function stream(entries: string, content: string): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`
}

/** Text as a hexadecimal string in UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  return `<FEFF${utf16(text)}>`
}

export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}

export function toBytes(file: string): Uint8Array {
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** A whole file with its cross-reference table; object `root` is the catalog. */
export function fileOf(objects: Objects, root: number, head = '%PDF-1.7\n'): string {
  const [body, offsets] = bodyOf(objects, head)
  return body + tableOf(offsets, `/Root ${root} 0 R`, Math.max(...objects.keys()) + 1, body.length)
}

/** A file with objects changed or added at its end, as an incremental update (ISO 32000-1, 7.5.6). */
export function updated(file: string, changed: Objects, root: number): string {
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(file)?.[1])
  const size = Math.max(Number(/\/Size (\d+)/u.exec(file)?.[1]), ...changed.keys()) + 1
  const [body, offsets] = bodyOf(changed, file)
  return body + tableOf(offsets, `/Root ${root} 0 R/Prev ${previous}`, size, body.length)
}

type Offsets = ReadonlyMap<number, number>

function bodyOf(objects: Objects, head: string): [string, Offsets] {
  const offsets = new Map<number, number>()
  let body = head
  for (const [number, object] of objects) {
    offsets.set(number, body.length)
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  return [body, offsets]
}

function tableOf(offsets: Offsets, entries: string, size: number, at: number): string {
  const sections = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  )
  const table = `xref\n0 1\n0000000000 65535 f \n${sections.join('')}`
  return `${table}trailer\n<<${entries}/Size ${size}>>\nstartxref\n${at}\n%%EOF\n`
}

/**
 * A file that keeps all objects but its streams in an object stream, and its cross-reference in a
 * stream (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export function packedFile(objects: Objects, root: number): string {
  const inside = [...objects].filter(([, object]) => !object.includes('\nstream\n'))
  const container = Math.max(...objects.keys()) + 1
  const outside = new Map([...objects].filter(([, object]) => object.includes('\nstream\n')))
  outside.set(container, objectStream(inside))
  const [body, offsets] = bodyOf(outside, '%PDF-2.0\n')
  const size = container + 2
  const entries = Array.from({ length: size }, (_, number): [number, number, number] => {
    if (number === size - 1) return [1, body.length, 0]
    const offset = offsets.get(number)
    if (offset !== undefined) return [1, offset, 0]
    const index = inside.findIndex(([each]) => each === number)
    return index < 0 ? [0, 0, 65535] : [2, container, index]
  })
  const data = entries.map(
    ([kind, at, last]) => bytesOf(kind, 1) + bytesOf(at, 4) + bytesOf(last, 2),
  )
  const dictionary = `/Type/XRef/Size ${size}/W[1 4 2]/Root ${root} 0 R`
  return `${body}${size - 1} 0 obj\n${stream(dictionary, data.join(''))}\nendobj\nstartxref\n${body.length}\n%%EOF\n`
}

function objectStream(inside: readonly (readonly [number, string])[]): string {
  let at = 0
  const heads = inside.map(([number, object]) => {
    const head = `${number} ${at} `
    at += object.length + 1
    return head
  })
  const first = heads.join('')
  const content = first + inside.map(([, object]) => `${object}\n`).join('')
  return stream(`/Type/ObjStm/N ${inside.length}/First ${first.length}`, content)
}

function bytesOf(value: number, length: number): string {
  return Array.from({ length }, (_, at) =>
    String.fromCharCode(Math.floor(value / 256 ** (length - 1 - at)) % 256),
  ).join('')
}
