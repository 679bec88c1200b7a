import type { Gray } from './image/picture.js'

/** The picture of one page. */
export interface PagePicture {
  /** Of the page, from 1. */
  readonly number: number
  readonly gray: Gray
  /** Pixels to a point. */
  readonly scale: number
}
