import { ExtractError } from '../extract-error.js'

/** Little-endian numbers in a range of bytes. Whatever lies outside of the range is damage: `E_CORRUPT`. */
export class Binary {
  readonly #view: DataView

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#inside(at, 1))
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#inside(at, 2), true)
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#inside(at, 2), true)
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#inside(at, 4), true)
  }

  i32(at: number): number {
    return this.#view.getInt32(this.#inside(at, 4), true)
  }

  /** A part of the range, not copied. */
  part(at: number, length: number): Binary {
    return new Binary(this.bytes.subarray(this.#inside(at, length), at + length))
  }

  #inside(at: number, length: number): number {
    if (at >= 0 && length >= 0 && at + length <= this.length) return at
    throw new ExtractError('E_CORRUPT', `${length} bytes at ${at} of ${this.length}`)
  }
}
