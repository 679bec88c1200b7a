/** What the head of a picture file says of it, before it is decoded. */
export interface PictureHead {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Pixels to an inch; NaN where the file does not say. */
  readonly resolution: number
}

/** Millimetres, and centimetres, of an inch. */
const MILLIMETRES = 25.4
const CENTIMETRES = 2.54

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

export function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, at) => bytes[at] === byte)
}

export function isJpeg(bytes: Uint8Array): boolean {
  return JPEG.every((byte, at) => bytes[at] === byte)
}

/** The head of a PNG or a JPEG; null where it is damaged. */
export function headOf(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return isPng(bytes) ? headOfPng(view) : headOfJpeg(view)
}

/** Chunks: length, name, data, checksum (PNG, 5.3); IHDR comes first, pHYs before the pixels. */
function headOfPng(view: DataView): PictureHead | null {
  if (view.byteLength < 33) return null
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  let resolution = NaN
  for (let at = 8; at + 17 <= view.byteLength; at += view.getUint32(at) + 12) {
    const name = view.getUint32(at + 4)
    if (name === IDAT) break
    const isMetric = name === PHYS && view.getUint8(at + 16) === 1
    if (isMetric) resolution = (view.getUint32(at + 8) * MILLIMETRES) / 1000
  }
  return { width, height, resolution }
}

const IDAT = 0x49444154
const PHYS = 0x70485973

/** Segments: mark, length, data (ITU T.81, annex B); JFIF tells the density in APP0. */
function headOfJpeg(view: DataView): PictureHead | null {
  let resolution = NaN
  for (let at = 2; at + 9 < view.byteLength; at += view.getUint16(at + 2) + 2) {
    const mark = view.getUint16(at)
    if (mark < 0xff00) return null
    if (mark === APP0 && at + 16 < view.byteLength) resolution = densityAt(view, at)
    if (isFrame(mark)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), resolution }
    }
  }
  return null
}

const APP0 = 0xffe0
/** SOF0 to SOF15 without the marks for tables among them (DHT, JPG, DAC). */
const isFrame = (mark: number): boolean =>
  mark >= 0xffc0 && mark <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(mark)

function densityAt(view: DataView, at: number): number {
  const [unit, density] = [view.getUint8(at + 11), view.getUint16(at + 12)]
  if (unit === 1) return density
  return unit === 2 ? density * CENTIMETRES : NaN
}
