import type { Area, Gray } from '../image/picture.js'

/** One character that was read, and where it stands in the picture. */
export interface ReadSymbol extends Area {
  readonly text: string
}

/** One line that was read. */
export interface ReadLine extends Area {
  readonly symbols: readonly ReadSymbol[]
}

/** What was read in a picture; the confidence is 0 to 1. */
export interface ReadPicture {
  readonly text: string
  readonly confidence: number
  readonly lines: readonly ReadLine[]
}

/** How the print of a picture is laid out: one line, or lines one above the other. */
export type Arrangement = 'line' | 'block'

/** Reads print in pictures of a few words. */
export interface PrintReader {
  /** Takes what is printed for digits. */
  digits(picture: Gray, arrangement: Arrangement): Promise<ReadPicture>
  /** Reads Chinese, and digits and letters among it. */
  words(picture: Gray, arrangement: Arrangement): Promise<ReadPicture>
}
