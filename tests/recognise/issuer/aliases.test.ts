import { describe, expect, it } from '@jest/globals'
import type { Aliases } from '../../../src/recognise/issuer/aliases.js'
import { identifyIssuer } from '../../../src/recognise/issuer/index.js'

const aliases: Aliases = new Map([
  ['兰圃实验区', { code: '350128', organ: null }],
  ['兰圃实验区管委会办公室', { code: '350128', organ: '办公室' }],
  ['鼓楼区教育局', { code: '320302', organ: '教育局' }],
  ['北京市', { code: '110105', organ: null }],
])

function told(name: string, year = 2020) {
  const { issuer, findings } = identifyIssuer(name, year, { aliases })
  return [issuer.place?.code ?? null, issuer.organ, ...findings.map(({ code }) => code)]
}

describe('an alias', () => {
  it('stands for a place and an organ', () => {
    expect(told('兰圃实验区管委会办公室')).toEqual(['350128', '办公室'])
    expect(told('鼓楼区 教育局')).toEqual(['320302', '教育局'])
    expect(told('鼓楼区民政局')).toEqual([null, '民政局', 'place-ambiguous'])
  })

  it('of a place alone begins the names of its organs', () => {
    expect(told('兰圃实验区')).toEqual(['350128', null])
    expect(told('兰圃实验区人民政府')).toEqual(['350128', null])
    expect(told('兰圃实验区教育局')).toEqual(['350128', '教育局'])
  })

  it('wins over the data', () => {
    expect(told('北京市教育委员会')).toEqual(['110105', '教育委员会'])
  })

  it('has the code of its time', () => {
    const old: Aliases = new Map([['老洪泽', { code: '320829', organ: null }]])
    const { issuer, findings } = identifyIssuer('老洪泽教育局', 2020, { aliases: old })
    expect(issuer.place).toMatchObject({ code: '320829', name: '洪泽县', revision: 2015 })
    expect(findings.map(({ code }) => code)).toEqual(['place-other-year'])
  })
})
