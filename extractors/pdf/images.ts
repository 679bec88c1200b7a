/** Which pictures on a page may hold a table. */
import type { Box } from '../../src/document/document.js'
import { unionOf } from '../boxes.js'
import type { PrintedPage } from './page.js'

/** Shares are of the page's width, height and area; distances are in points. */
const limits = {
  /** The narrowest table of the forms has four columns; seals and logos are smaller. */
  width: 0.35,
  /** Its header and a row. */
  height: 36,
  /** Strips of one picture lie so near to one another. */
  gap: 1.5,
  /** A band that stands in the same place on so many pages is a letterhead. */
  repeated: 3,
  band: 0.25,
  /** A picture of this share of a page with little text is its text: characters of a page number and a heading. */
  page: 0.5,
  characters: 150,
}

/** For each page, the boxes of pictures on it that are large enough to hold a table. */
export function tableImages(pages: readonly PrintedPage[]): Box[][] {
  const large = pages.map((page) => joined(page.images).filter((box) => isLarge(box, page)))
  const places = large.flatMap((boxes) => boxes.map(placeOf))
  return large.map((boxes, at) => {
    const height = pages[at]?.height ?? 0
    return boxes.filter((box) => {
      const same = places.filter((place) => place === placeOf(box)).length
      return same < limits.repeated || box[3] - box[1] > limits.band * height
    })
  })
}

function isLarge([left, top, right, bottom]: Box, { width }: PrintedPage): boolean {
  return right - left >= limits.width * width && bottom - top >= limits.height
}

/** Whether the text of a page is in a picture: whatever is printed beside it is little. */
export function isPageOfPicture(
  { width, height, glyphs }: PrintedPage,
  boxes: readonly Box[],
): boolean {
  const covered = boxes.reduce((sum, [l, t, r, b]) => sum + (r - l) * (b - t), 0)
  return covered >= limits.page * width * height && glyphs.length <= limits.characters
}

function placeOf(box: Box): string {
  return box.map(Math.round).join(' ')
}

/** Pictures looked at on one page: more are a pattern. */
const MOST = 200

/** Boxes that touch one another as one: scanners part a page to strips. */
function joined(boxes: readonly Box[]): Box[] {
  const whole: Box[] = []
  for (const box of boxes.slice(0, MOST)) {
    let all = box
    for (let at = whole.length - 1; at >= 0; at--) {
      const other = whole[at]
      if (other === undefined || !touch(all, other)) continue
      all = unionOf([all, other])
      whole.splice(at, 1)
    }
    whole.push(all)
  }
  return whole
}

function touch(a: Box, b: Box): boolean {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0])
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1])
  return across >= -limits.gap && down >= -limits.gap
}
