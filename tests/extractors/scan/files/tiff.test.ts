import { describe, expect, it } from '@jest/globals'
import { defaultLimits } from '../../../../extractors/extractor.js'
import { isTiff, tiffPages } from '../../../../extractors/scan/files/tiff.js'
import type { PagePicture } from '../../../../extractors/scan/page-picture.js'
import { lzw, packed, tiff, type TiffPage } from './tiff-file.js'

const SIDE = 64

/** Codes of ITU-T T.4 and T.6: horizontal mode with 16 white and 32 black pixels; pass; as above. */
const BOX = `0011010100000011010101`
const AS_ABOVE = '1'
const PASS = '0001'
const END = '000000000001'.repeat(2)

/** A black box over rows 20 to 39 and columns 16 to 47, as a fax sends it. */
const fax: TiffPage = {
  ...{ width: SIDE, height: SIDE, compression: 4, bits: 1 },
  data: packed(
    AS_ABOVE.repeat(20) + BOX + AS_ABOVE.repeat(3 * 19) + PASS + AS_ABOVE.repeat(24) + END,
  ),
}

/** White, but for its upper left corner. */
const corner = Uint8Array.from({ length: SIDE * SIDE }, (_, at) =>
  at % SIDE < 10 && at < 10 * SIDE ? 30 : 250,
)
const shades: TiffPage = {
  ...{ width: SIDE, height: SIDE, compression: 5, bits: 8 },
  data: lzw(corner),
}

async function pagesOf(file: Uint8Array, limits = {}): Promise<PagePicture[]> {
  const pages: PagePicture[] = []
  const use = (page: PagePicture) => Promise.resolve(void pages.push(page))
  await tiffPages(file, { ...defaultLimits, ...limits })(use)
  return pages
}

const shadeAt = (page: PagePicture | undefined, x: number, y: number) =>
  page?.gray.data[y * page.gray.width + x]

describe('a TIFF', () => {
  it('gives its pages in order: a fax of group 4, and shades packed by LZW', async () => {
    const file = tiff(fax, shades)
    expect(isTiff(file)).toBe(true)
    const [first, second, ...others] = await pagesOf(file)
    expect(others).toEqual([])
    expect([first?.number, second?.number]).toEqual([1, 2])
    expect([15, 16, 47, 48].map((x) => shadeAt(first, x, 30))).toEqual([255, 0, 0, 255])
    expect([19, 20, 39, 40].map((y) => shadeAt(first, 30, y))).toEqual([255, 0, 0, 255])
    expect([shadeAt(second, 9, 9), shadeAt(second, 10, 9)]).toEqual([30, 250])
  })

  it('has no page of a preview', async () => {
    const preview = { ...shades, tags: { 254: 1 } }
    expect(await pagesOf(tiff(preview, fax))).toHaveLength(1)
  })

  it('is set upright as it says', async () => {
    const lying = { ...shades, tags: { 274: 6 } }
    const [page] = await pagesOf(tiff(lying))
    expect([shadeAt(page, 60, 3), shadeAt(page, 3, 3), shadeAt(page, 3, 60)]).toEqual([
      30, 250, 250,
    ])
  })

  it('is refused where it has too many pages or pixels', async () => {
    const file = tiff(fax, shades)
    await expect(pagesOf(file, { picturePages: 1 })).rejects.toMatchObject({ code: 'E_LIMIT' })
    await expect(pagesOf(file, { pixels: 1000 })).rejects.toMatchObject({ code: 'E_LIMIT' })
  })
})
