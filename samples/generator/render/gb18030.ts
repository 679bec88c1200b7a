/** The two-byte characters of GB18030, which the platform can decode but not encode. */
function twoByteCharacters(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if (Array.from(text).length === 1 && text !== '\uFFFD') table.set(text, [lead, trail])
    }
  return table
}

let characters: Map<string, readonly [number, number]> | undefined

/**
 * Text in GB18030, one and two bytes a character.
 * @throws RangeError for a character that needs four.
 */
export function encodeGb18030(text: string): Uint8Array {
  characters ??= twoByteCharacters()
  const bytes: number[] = []
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0
    const pair = code < 0x80 ? [code] : characters.get(c)
    if (pair === undefined) throw new RangeError(`${c} is not among the two-byte characters`)
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}
