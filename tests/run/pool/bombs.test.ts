import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { nianbao } from '../../app/command.js'
import { inTemporaryFolder } from '../../exports/temporary.js'
import { madeHtml } from '../made-html.js'
import { drawingPdf, inflatingPdf, longHtml, spannedDocx, spannedHtml, wordyDocx } from './bombs.js'

/** Making the bombs alone takes some seconds. */
jest.setTimeout(240_000)

const files: Readonly<Record<string, () => string | Uint8Array>> = {
  'a.html': () => madeHtml(),
  'drawing.pdf': drawingPdf,
  'inflating.pdf': inflatingPdf,
  'long.html': longHtml,
  'm.html': () => madeHtml({ year: 2022 }),
  'spanned.docx': spannedDocx,
  'spanned.html': spannedHtml,
  'wordy.docx': () => wordyDocx(200),
  'z.html': () => madeHtml({ year: 2021 }),
}

interface Line {
  readonly year?: number
  readonly findings: readonly { readonly code: string; readonly message: { readonly en: string } }[]
}

/** The year of a report, or what is said of a failure. */
function told(text: string): number | string {
  const { year, findings } = JSON.parse(text) as Line
  return year ?? findings.map(({ code, message }) => `${code} ${message.en}`).join()
}

describe('bombs among good files', () => {
  it('have each its own code, and all good files are read', () =>
    inTemporaryFolder(async (folder) => {
      for (const [name, make] of Object.entries(files)) await writeFile(join(folder, name), make())
      const { code, output } = await nianbao(['extract', '.', '-o', '-'], { cwd: folder })
      expect(code).toBe(1)
      expect(output.trimEnd().split('\n').map(told)).toEqual([
        2023,
        'E_LIMIT the file exceeds a limit (nested forms)',
        'E_LIMIT the file exceeds a limit (content unpacked)',
        expect.stringMatching(/^E_LIMIT the file exceeds a limit \(\d+ characters\)$/u),
        2022,
        'E_NO_TEXT the file holds no text; it may be a scan',
        'E_NOT_REPORT the file is no annual report on government-information disclosure',
        'E_LIMIT the file exceeds a limit (word/document.xml unpacked)',
        2021,
      ])
    }))
})
