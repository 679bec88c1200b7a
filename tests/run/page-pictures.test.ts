import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { canDraw } from '../../extractors/pdf/picture/index.js'
import { MOST_PICTURES } from '../../src/exports/compare/index.js'
import type { Source, Report } from '../../src/report/schema.js'
import { pagePictures } from '../../src/run/page-pictures.js'
import { twoYears } from '../exports/compare/made.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { compared, errorOn } from '../panel/compare/made.js'
import { madeZip } from './archives/made-zip.js'
import { render } from '../extractors/pdf/engine/render.js'

jest.setTimeout(60_000)

const KEY = 'disputes.review.total'

/** A comparison whose first report is of a file, with errors on a cell of its first page. */
function comparisonOf(source: Partial<Source>, errors = 1) {
  const [earlier, later] = twoYears()
  const figures = earlier.figures.map((figure): Report['figures'][number] =>
    'places' in figure && `${figure.table}.${figure.row}.${figure.column}` === KEY
      ? { ...figure, places: [{ page: 1, box: [50, 50, 60, 62] }] }
      : figure,
  )
  const findings = Array.from({ length: errors }, (_, index) =>
    errorOn([KEY], { fingerprint: String(index).padStart(3, '0') }),
  )
  const of = { ...earlier.source, format: 'pdf', ...source }
  return compared({ ...earlier, source: of, figures, findings }, later)
}

/** The comparison on a file that is there. */
function withFile<T>(
  use: (source: Pick<Source, 'path' | 'sha256' | 'bytes'>, folder: string) => Promise<T>,
) {
  return inTemporaryFolder(async (folder) => {
    const bytes = await render((document) => document.text('11', 50, 50))
    const path = join(folder, 'report.pdf')
    await writeFile(path, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return use({ path, sha256, bytes: bytes.length }, folder)
  })
}

const kinds = async (...args: Parameters<typeof comparisonOf>) =>
  Array.from((await pagePictures(comparisonOf(...args))).values(), (picture) =>
    typeof picture === 'string' ? picture : 'drawn',
  )

const drawing = (await canDraw()) ? describe : describe.skip

drawing('the pictures of a comparison', () => {
  it('are drawn from the file that was read', () =>
    withFile(async (source) => {
      expect(await kinds(source)).toEqual(['drawn'])
    }))

  it('are not drawn from a file that is gone, is a folder, or has changed', () =>
    withFile(async (source, folder) => {
      const path = join(folder, 'folder')
      await mkdir(path)
      expect(await kinds({ ...source, path: join(folder, 'gone.pdf') })).toEqual(['file'])
      expect(await kinds({ ...source, path })).toEqual(['file'])
      expect(await kinds({ ...source, path: null })).toEqual(['file'])
      expect(await kinds({ ...source, sha256: '0'.repeat(64) })).toEqual(['file'])
      expect(await kinds({ ...source, bytes: source.bytes + 1 })).toEqual(['file'])
    }))

  it('are drawn from a member of an archive', () =>
    withFile(async (source, folder) => {
      const content = await readFile(source.path ?? '')
      const archive = join(folder, 'all.zip')
      const others = { name: 'a!/other.pdf', content: 'other' }
      await writeFile(archive, madeZip([others, { name: 'b!/report.pdf', content }]))
      expect(await kinds({ ...source, path: `${archive}!/b!/report.pdf` })).toEqual(['drawn'])
      expect(await kinds({ ...source, path: `${archive}!/b!/gone.pdf` })).toEqual(['file'])
      expect(await kinds({ ...source, path: `${archive}!/a!/other.pdf` })).toEqual(['file'])
    }))

  it('are as many as the page may hold', () =>
    withFile(async (source) => {
      const found = await kinds(source, MOST_PICTURES + 2)
      expect(found.filter((kind) => kind === 'drawn')).toHaveLength(MOST_PICTURES)
      expect(found.slice(-2)).toEqual(['enough', 'enough'])
    }))
})
