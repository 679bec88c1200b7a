/** Code page 1252 from 0x80 to 0x9F; the five that it leaves out stay as they are. */
const SPECIAL = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Decodes code page 1252, which TextDecoder takes for Latin-1 in Node 20: quotes and dashes are lost. */
export function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/gu, (character) =>
    SPECIAL.charAt(character.charCodeAt(0) - 0x80),
  )
}
