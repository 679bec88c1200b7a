/** Little-endian numbers as bytes. */
export const u8 = (value: number): number[] => [value & 0xff]
export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff]
export const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)]

/** Text in UTF-16. */
export const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => u16(text.charCodeAt(index))).flat()

/** Bytes with zeros behind them up to a multiple of a size. */
export function padded(bytes: readonly number[], size: number): number[] {
  const more = (size - (bytes.length % size)) % size
  return [...bytes, ...Array<number>(more).fill(0)]
}

/** Bytes written over those of a copy. */
export function overwritten(
  bytes: readonly number[],
  changes: ReadonlyMap<number, readonly number[]>,
): number[] {
  const copy = [...bytes]
  for (const [at, written] of changes) copy.splice(at, written.length, ...written)
  return copy
}
