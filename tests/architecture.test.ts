import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { LONGEST_FILE, picture, topLevel } from './architecture/picture.js'
import { importsOf, violationsIn, type SourceFile } from './architecture/violations.js'

const root = process.cwd()

function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

const sources = ['src', 'extractors'].flatMap(sourcesIn)

describe('the architecture', () => {
  it('has no import against the picture', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap((source) => violationsIn(source, picture))).toEqual([])
  })

  it('has no source file that is too long to have one subject', () => {
    const long = sources
      .filter(({ path }) => !path.startsWith('src/forms/'))
      .filter(({ text }) => text.split('\n').length > LONGEST_FILE)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('has nothing at the top of the repository that the picture does not name', () => {
    const entries = readdirSync(root).filter((name) => !name.startsWith('.'))
    expect(entries.filter((name) => !topLevel.includes(name))).toEqual([])
  })
})

describe('violationsIn', () => {
  const violations = (path: string, text: string) => violationsIn({ path, text }, picture)

  it('finds an import upwards and one sideways', () => {
    expect(violations('src/report/a.ts', "import { b } from '../run/b.js'")).toEqual([
      'src/report/a.ts imports ../run/b.js',
    ])
    expect(violations('src/checks/a.ts', "export * from '../recognise/b.js'")).toHaveLength(1)
    expect(violations('extractors/pdf/a.ts', "import '../../src/forms/index.js'")).toHaveLength(1)
  })

  it('finds Node and packages where they may not be', () => {
    expect(violations('src/forms/a.ts', "import { join } from 'node:path'")).toHaveLength(1)
    expect(violations('src/document/a.ts', "import { z } from 'zod'")).toHaveLength(1)
    expect(violations('src/run/a.ts', "import pdf from 'pdfjs-dist/legacy/build/pdf.mjs'")).toEqual(
      ['src/run/a.ts imports pdfjs-dist/legacy/build/pdf.mjs'],
    )
    expect(violations('src/report/a.ts', "import { z } from 'zodiac'")).toHaveLength(1)
  })

  it('finds type imports and dynamic imports', () => {
    const text = "import type { A } from '../run/a.js'\nconst b = await import('../app/b.js')"
    expect(violations('src/exports/a.ts', text)).toHaveLength(2)
  })

  it('finds a folder that is not in the picture, as a home and as a target', () => {
    expect(violations('src/helpers/a.ts', '')).toHaveLength(1)
    expect(violations('src/run/a.ts', "import { b } from '../helpers/b.js'")).toHaveLength(1)
  })

  it('allows imports down and within a folder', () => {
    const text = "import '../report/a.js'\nimport './csv/b.js'\nimport 'node:fs/promises'"
    expect(violations('src/exports/a.ts', text)).toEqual([])
  })

  it('is told of imports only, not of words that look like them', () => {
    expect(importsOf("// import 'a'\nconst text = \"import 'b'\"\nimport c from 'c'")).toEqual([
      'c',
    ])
  })
})
