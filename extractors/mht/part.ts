/** A part of a MIME message (RFC 2045 and 2046), its bytes read as characters. */
export interface MimePart {
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Reads a message or a part of one: headers up to the first empty line, then the body. */
export function readPart(source: string): MimePart {
  const empty = /\r?\n\r?\n/u.exec(source)
  const end = empty?.index ?? source.length
  const lines = source.slice(0, end).replace(/\r?\n[ \t]+/gu, ' ')
  const headers = Array.from(lines.matchAll(/^([\w-]+):[ \t]*(.*?)\r?$/gmu), (found) => {
    const [, name = '', value = ''] = found
    return [name.toLowerCase(), value] as const
  })
  return { headers: new Map(headers), body: source.slice(end + (empty?.[0].length ?? 0)) }
}

/** Parts beside each other of which the first page is looked for. */
const MOST_PARTS = 1000

/** The parts of a part that has several; none of one that has not. */
export function partsOf({ headers, body }: MimePart): MimePart[] {
  const type = headers.get('content-type') ?? ''
  const quoted = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/iu.exec(type)
  const boundary = quoted?.[1] ?? quoted?.[2]
  if (!/^multipart\//iu.test(type) || boundary === undefined) return []
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`, MOST_PARTS + 1)
  const closing = pieces.findIndex((piece) => piece.startsWith('--'))
  return pieces
    .slice(0, closing < 0 ? undefined : closing)
    .map((piece) => readPart(piece.replace(/^[ \t]*\r?\n/u, '')))
}

/** The bytes that a part holds. */
export function contentOf({ headers, body }: MimePart): Uint8Array {
  switch ((headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()) {
    case 'base64':
      return new Uint8Array(Buffer.from(body, 'base64'))
    case 'quoted-printable':
      return new Uint8Array(Buffer.from(unquoted(body), 'latin1'))
    default:
      return new Uint8Array(Buffer.from(body, 'latin1'))
  }
}

function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
