import { describe, expect, it } from '@jest/globals'
import { printSpans, spansOf } from '../../../docs/divisions/spans.js'

const revisions = new Map([
  [2004, new Map([['320800', '淮安市']])],
  [
    2002,
    new Map([
      ['320800', '淮安市'],
      ['320829', '洪泽县'],
    ]),
  ],
  [
    2003,
    new Map([
      ['320800', '淮安市'],
      ['320813', '洪泽区'],
    ]),
  ],
  [
    2005,
    new Map([
      ['320800', '淮安市'],
      ['320813', '洪泽区'],
    ]),
  ],
])

describe('the compiled divisions', () => {
  const spans = spansOf(revisions)

  it('have the years in which a code and a name belong together, in the order of the codes', () => {
    expect(spans).toEqual([
      { code: '320800', name: '淮安市', from: 2002, to: 2005 },
      { code: '320813', name: '洪泽区', from: 2003, to: 2003 },
      { code: '320813', name: '洪泽区', from: 2005, to: 2005 },
      { code: '320829', name: '洪泽县', from: 2002, to: 2002 },
    ])
  })

  it('are printed as a line for each province', () => {
    const text = printSpans(spans, [...revisions.keys()])
    expect(text).toContain('REVISIONS = { first: 2002, last: 2005 }')
    expect(text).toContain(
      "\n  32: '0800淮安市 0813洪泽区03-03 0813洪泽区05-05 0829洪泽县02-02',\n",
    )
  })
})
