import { describe, expect, it } from '@jest/globals'
import { withoutFontFiles } from '../../../../extractors/pdf/engine/font-files.js'

const parent =
  '1 0 obj <</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 9 0 R/DescendantFonts[2 0 R]>> endobj'
const vertical =
  '5 0 obj <</Type/Font/Subtype/Type0/Encoding /Identity-V /ToUnicode 9 0 R /DescendantFonts [2 0 R]>> endobj'
const descendant =
  '2 0 obj <</Type/Font/Subtype/CIDFontType2/FontDescriptor 3 0 R/W[0[500]]>> endobj'
const descriptor = '3 0 obj <</Type/FontDescriptor/FontName/ABCDEF+SimSun/FontFile2 4 0 R>> endobj'

/** The file after font files are left out, or null where none is. */
function light(...objects: string[]): string | null {
  const file = objects.join('\n')
  const bytes = withoutFontFiles(Buffer.from(file, 'latin1'), file)
  return bytes && Buffer.from(bytes).toString('latin1')
}

describe('leaving out font files', () => {
  it('renames the key of a subset whose codes are glyph numbers with a Unicode map, and moves nothing', () => {
    const file = [parent, vertical, descendant, descriptor]
    expect(light(...file)).toBe(file.join('\n').replace('/FontFile2', '/FontFile-'))
  })

  it.each([
    ['has another encoding', parent.replace('Identity-H', 'GBK-EUC-H'), descendant, descriptor],
    ['has no Unicode map', parent.replace('/ToUnicode 9 0 R', ''), descendant, descriptor],
    [
      'has an indirect list of descendants',
      parent.replace('[2 0 R]', ' 7 0 R'),
      descendant,
      descriptor,
    ],
    ['is no TrueType font', parent, descendant.replace('Type2', 'Type0'), descriptor],
    ['is no subset', parent, descendant, descriptor.replace('ABCDEF+', '')],
    ['has CFF outlines', parent, descendant, descriptor.replace('FontFile2', 'FontFile3')],
    ['names two font files', parent, descendant, descriptor.replace('>>', '/FontFile3 8 0 R>>')],
    ['is defined twice', parent, descendant, descriptor, descriptor],
    [
      'has a second parent that tells nothing',
      parent,
      vertical.replace('/ToUnicode 9 0 R', ''),
      descendant,
      descriptor,
    ],
    [
      'is used by a simple font as well',
      parent,
      descendant,
      descriptor,
      '6 0 obj <</Type/Font/Subtype/TrueType/FontDescriptor 3 0 R>> endobj',
    ],
    ['stands in a stream', parent, descendant, descriptor.replace('<<', '<<>> stream <<')],
    ['is cut off', parent, descendant, descriptor.replace('endobj', '')],
  ])('leaves a font alone that %s', (_what, ...objects) => {
    expect(light(...objects)).toBeNull()
  })
})
