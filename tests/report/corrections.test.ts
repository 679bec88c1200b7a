import { describe, expect, it } from '@jest/globals'
import {
  correct,
  correctionSchema,
  type Correctable,
  type Correction,
} from '../../src/report/corrections.js'
import { makeFinding } from '../../src/report/finding.js'
import type { Figure } from '../../src/report/schema.js'
import { figure } from './figures.js'

const KEY = 'requests.new.total'

function correction(changes: Partial<Correction> = {}): Correction {
  return {
    ...{ sha256: 'a'.repeat(64), key: KEY, printed: '27', value: 21 },
    ...{ who: '李文', when: '2026-03-01', why: '扫描不清' },
    ...changes,
  }
}

function report(printed: number | null | undefined, changes: Partial<Correctable> = {}) {
  const figures = [figure(KEY, printed), figure('requests.carried_in.total', 0)]
  return { form: '2021', figures, findings: [], ...changes } satisfies Correctable
}

/** What correcting one report comes to: its first figure, and the codes of its findings. */
function corrected(of: Correctable, ...corrections: Correction[]) {
  const [result] = correct([of], corrections)
  return { figure: result?.figures[0], codes: result?.findings.map(({ code }) => code) }
}

const decision = { who: '李文', when: '2026-03-01', why: '扫描不清' }
const base = { table: 'requests', row: 'new', column: 'total', unit: '件' }

describe('a correction', () => {
  it('gives a figure its value, and keeps the print, its place and whose decision it is', () => {
    expect(corrected(report(27), correction())).toEqual({
      figure: {
        ...base,
        ...{ status: 'corrected', value: 21, printedValue: 27, correction: decision },
        ...{ text: '27', places: [{ path: KEY }] },
      },
      codes: [],
    })
  })

  it('leaves the other figures and the report it was given as they are', () => {
    const before = report(27)
    const [result] = correct([before], [correction()])
    expect(result?.figures[1]).toBe(before.figures[1])
    expect(before.figures[0]).toEqual(figure(KEY, 27))
  })

  it.each<[string, Figure, Partial<Correction>, Partial<Figure>]>([
    [
      'one that is unreadable',
      { ...base, status: 'unreadable', text: '2l', places: [{ page: 3 }] },
      { printed: '2l' },
      { status: 'corrected', value: 21, printedValue: null, text: '2l', places: [{ page: 3 }] },
    ],
    [
      'one that was decoded, by its whole run',
      { ...base, status: 'decoded', value: 2, text: '2170', places: [] },
      { printed: '2170' },
      { status: 'corrected', value: 21, printedValue: 2, text: '2170' },
    ],
    [
      'one that is blank',
      figure(KEY, null),
      { printed: '' },
      { status: 'corrected', value: 21, printedValue: null, text: '' },
    ],
    [
      'one that is missing, which has no place',
      figure(KEY, undefined),
      { printed: '' },
      { status: 'corrected', value: 21, printedValue: null, text: '', places: [] },
    ],
    [
      'one to a blank, which has no value',
      figure(KEY, 27),
      { value: null },
      { status: 'blank', printedValue: 27, text: '27', correction: decision },
    ],
    [
      'one whose print is broken into lines',
      { ...base, status: 'read', value: 27, text: '2\n7', places: [] },
      {},
      { status: 'corrected', value: 21, printedValue: 27, text: '2\n7' },
    ],
  ])('may be of %s', (_, before, changes, after) => {
    const result = corrected({ ...report(0), figures: [before] }, correction(changes))
    expect(result).toMatchObject({ figure: after, codes: [] })
    expect(result.figure && 'value' in result.figure).toBe(changes.value !== null)
  })

  it('is not taken where the print is another now, and says so with its place', () => {
    const [result] = correct([report(28)], [correction()])
    expect(result?.figures[0]).toEqual(figure(KEY, 28))
    expect(result?.findings).toEqual([
      expect.objectContaining({
        code: 'correction-stale',
        figures: [KEY],
        places: [{ path: KEY }],
        message: expect.objectContaining({
          en: expect.stringContaining('"27", which is now read as "28"') as unknown,
        }) as unknown,
      }),
    ])
  })

  it.each([
    ['a blank for a number', report(null), correction({ printed: '0' })],
    ['a number for a missing cell', report(undefined), correction({ printed: '27' })],
    ['nothing for a number', report(27), correction({ printed: '' })],
  ])('takes %s for another print', (_, before, given) => {
    expect(corrected(before, given)).toEqual({
      figure: before.figures[0],
      codes: ['correction-stale'],
    })
  })

  it('is told where the report has no such figure', () => {
    const given = correction({ key: 'requests.new.totl' })
    expect(corrected(report(27), given).codes).toEqual(['correction-unknown'])
  })

  it('settles what could not be read of the figure, and nothing else', () => {
    const label = ''
    const findings = [
      makeFinding('unreadable-cell', { key: KEY, label, text: '27' }, { figures: [KEY] }),
      makeFinding('total-differs', { key: KEY, label, printed: 1, expected: 2, suspect: null }),
      makeFinding(
        'figure-twice',
        { key: KEY, label, first: '1', second: '2' },
        { figures: [KEY, 'requests.carried_in.total'] },
      ),
    ]
    const { codes } = corrected(report(27, { findings }), correction())
    expect(codes).toEqual(['total-differs', 'figure-twice'])
  })

  it('changes nothing when it is taken again', () => {
    for (const value of [21, null]) {
      const given = [correction({ value }), correction({ value: 5, when: '2026-01-01' })]
      const once = correct([report(27)], given)
      const again = correct([{ ...report(0), figures: once[0]?.figures ?? [] }], given)
      expect(again[0]).toEqual(once[0])
    }
  })

  it('takes the place of an earlier one with the number that was read first', () => {
    const [once] = correct([report(27)], [correction({ value: null })])
    const { figure: twice } = corrected(
      { ...report(0), figures: once?.figures ?? [] },
      correction({ value: 22 }),
    )
    expect(twice).toMatchObject({ status: 'corrected', value: 22, printedValue: 27 })
  })
})

describe('several corrections of one figure', () => {
  const early = correction({ value: 1, when: '2026-03-01' })
  const late = correction({ value: 2, when: '2026-03-01T10:00:00+08:00' })

  it('leave the latest, whatever their order, and say that they contradict each other', () => {
    for (const given of [
      [early, late],
      [late, early],
    ])
      expect(corrected(report(27), ...given)).toMatchObject({
        figure: { value: 2 },
        codes: ['correction-contradicts'],
      })
  })

  it('agree where their values do', () => {
    expect(corrected(report(27), early, { ...late, value: 1 })).toMatchObject({
      figure: { value: 1, correction: { when: late.when } },
      codes: [],
    })
  })

  it('are not taken where the latest are of one moment and differ, a blank from a zero too', () => {
    const rivals = [correction({ value: 0 }), correction({ value: null })]
    expect(corrected(report(27), ...rivals)).toEqual({
      figure: figure(KEY, 27),
      codes: ['correction-contradicts'],
    })
  })

  it('count only as far as their print is that of the cell', () => {
    const stale = correction({ printed: '9', value: 3, when: '2026-09-01' })
    expect(corrected(report(27), early, stale)).toMatchObject({
      figure: { value: 1 },
      codes: ['correction-stale'],
    })
  })
})

describe('a correction of a file with several reports', () => {
  const [first, second] = [1, 2].map((number) => ({ part: { number, of: 2 } }))
  const statuses = (reports: readonly Correctable[], given: Correction) =>
    correct(reports, [given]).map(({ figures, findings }) => [
      figures[0]?.status,
      ...findings.map(({ code }) => code),
    ])

  it('is of the one that prints its text', () => {
    const reports = [report(26, first), report(27, second)]
    expect(statuses(reports, correction())).toEqual([['read'], ['corrected']])
  })

  it('is of none where both print it, until it says which', () => {
    const reports = [report(27, first), report(27, second)]
    expect(statuses(reports, correction())).toEqual([['read', 'correction-ambiguous'], ['read']])
    expect(statuses(reports, correction({ report: 2 }))).toEqual([['read'], ['corrected']])
    expect(statuses(reports, correction({ report: 3 }))).toEqual([
      ['read', 'correction-unknown'],
      ['read'],
    ])
  })

  it('is taken by one that stands alone only where it is surely meant', () => {
    expect(statuses([report(27, second)], correction())).toEqual([['read', 'correction-ambiguous']])
    expect(statuses([report(27, second)], correction({ report: 2 }))).toEqual([['corrected']])
    expect(statuses([report(27, second)], correction({ report: 1 }))).toEqual([['read']])
    expect(statuses([report(28, second)], correction())).toEqual([['read']])
    const taken = correct([report(26, first), report(27, second)], [correction()])
    expect(statuses(taken.slice(1), correction())).toEqual([['corrected']])
  })
})

describe('a line of a file of corrections', () => {
  const line = correction()

  it('is read as it is', () => {
    expect(correctionSchema.parse(line)).toEqual(line)
    expect(correctionSchema.parse({ ...line, value: null, report: 2 }).value).toBeNull()
  })

  it.each([
    ['a value that is text', { ...line, value: '21' }],
    ['a number that is none', { ...line, value: Infinity }],
    ['half a hash', { ...line, sha256: 'a'.repeat(12) }],
    ['a key of two names', { ...line, key: 'requests.total' }],
    ['a date that is none', { ...line, when: '2026-02-30' }],
    ['a time without its zone', { ...line, when: '2026-02-01T10:00:00' }],
    ['nobody', { ...line, who: ' ' }],
    ['no reason', { ...line, why: '' }],
    ['another name', { ...line, valeu: 21 }],
    ['no value', { ...line, value: undefined }],
  ])('is refused for %s', (_, given) => {
    expect(correctionSchema.safeParse(given).success).toBe(false)
  })
})
