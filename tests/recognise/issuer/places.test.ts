import { describe, expect, it } from '@jest/globals'
import { identifyIssuer } from '../../../src/recognise/issuer/index.js'

/** The code, the level and the organ that a name gives in a year, and the codes of its findings. */
function told(name: string, year: number | null, opening = '') {
  const { issuer, findings } = identifyIssuer(name, year, { opening })
  const { place, organ } = issuer
  const codes = findings.map(({ code }) => code)
  return [place?.code ?? null, place?.level ?? null, organ, ...codes]
}

describe('a name that begins with a place', () => {
  it.each([
    ['淮安市洪泽区人民政府', 2023, '320813', 'county', null],
    ['洪泽区人民政府', 2023, '320813', 'county', null],
    ['江苏省淮安市洪泽区人民政府办公室', 2023, '320813', 'county', '人民政府办公室'],
    ['宜兴市教育局', 2022, '320282', 'county', '教育局'],
    ['江苏省宜兴市教育局', 2022, '320282', 'county', '教育局'],
    ['沭阳县发展和改革局', 2023, '321322', 'county', '发展和改革局'],
    ['沭阳县沭城镇人民政府', 2014, '321322', 'county', '沭城镇人民政府'],
    ['聊城市人民政府办公室', 2023, '371500', 'prefecture', '人民政府办公室'],
    ['锡林郭勒盟教育局', 2020, '152500', 'prefecture', '教育局'],
    ['津市市教育局', 2012, '430781', 'county', '教育局'],
    ['济源市教育局', 2012, '419001', 'county', '教育局'],
    ['嘉峪关市人民政府', 2020, '620200', 'prefecture', null],
    ['上海市科学技术委员会', 2024, '310000', 'province', '科学技术委员会'],
    ['北京市朝阳区政府', 2010, '110105', 'county', null],
    ['福建省公安厅', 2009, '350000', 'province', '公安厅'],
    ['攀枝花市东区人民政府', 2020, '510402', 'county', null],
    ['宜兴市教育局（本级）', 2020, '320282', 'county', '教育局'],
  ])('%s (%i) is of %s', (name, year, ...expected) => {
    expect(told(name, year)).toEqual(expected)
  })

  it.each([
    ['内蒙古教育厅', '150000', '教育厅'],
    ['广西桂林市教育局', '450300', '教育局'],
    ['恩施州人民政府', '422800', null],
    ['长阳县教育局', '420528', '教育局'],
    ['博尔塔拉州教育局', '652700', '教育局'],
  ])('%s has a short form for its place', (name, code, organ) => {
    expect(told(name, 2020)).toEqual([code, expect.anything(), organ])
  })

  it.each(['广西大学', '新疆生产建设兵团教育局', '吉林教育局'])('%s has none', (name) => {
    expect(told(name, 2020)).toEqual([null, null, null, 'place-unknown'])
  })

  it('may stand behind the name of a central body', () => {
    expect(told('国家税务总局北京市税务局', 2023)).toEqual(['110000', 'province', '税务局'])
    expect(told('国家税务总局宜兴市税务局', 2023)).toEqual(['320282', 'county', '税务局'])
    expect(told('国家税务总局', 2023)).toEqual(['000000', 'national', '国家税务总局'])
    expect(told('国家税务总局驻某地办事处', 2023)).toEqual([null, null, null, 'place-unknown'])
  })

  it('counts without its spaces', () => {
    expect(told('宜 兴　市教育局', 2020)).toEqual(['320282', 'county', '教育局'])
    expect(identifyIssuer('宜 兴市', 2020).issuer.name).toBe('宜 兴市')
  })
})

describe('the year of the report', () => {
  const place = (name: string, year: number | null) => identifyIssuer(name, year).issuer.place

  it.each([
    ['洪泽县人民政府', 2015, '320829', 2015],
    ['洪泽区人民政府', 2016, '320813', 2016],
    ['平潭县人民政府', 2011, '350128', 2011],
    ['公主岭市人民政府', 2019, '220381', 2019],
    ['公主岭市人民政府', 2020, '220184', 2020],
    ['巢湖市人民政府', 2010, '341400', 2010],
    ['巢湖市人民政府', 2012, '340181', 2012],
    ['洪泽区人民政府', 2031, '320813', 2023],
    ['宜兴市教育局', 1999, '320282', 2002],
    ['宜兴市教育局', null, '320282', 2023],
  ])('says for %s (%s) which code is meant', (name, year, code, revision) => {
    expect(place(name, year)).toMatchObject({ code, revision })
    expect(identifyIssuer(name, year).findings).toEqual([])
  })

  it('finds a name of another year by the nearest revision, and says so', () => {
    expect(place('洪泽县人民政府', 2016)).toMatchObject({ code: '320829', revision: 2015 })
    expect(place('洪泽区教育局', 2014)).toMatchObject({ code: '320813', revision: 2016 })
    expect(identifyIssuer('洪泽县人民政府', 2016).findings).toEqual([
      expect.objectContaining({
        code: 'place-other-year',
        severity: 'info',
        message: expect.objectContaining({
          en: 'the codes of 2016 do not have 洪泽县; those of 2015 have it as 320829',
        }) as unknown,
      }),
    ])
  })
})

describe('a name that several places have', () => {
  it.each([
    ['鼓楼区教育局', ['320106', '320302', '350102', '410204']],
    ['朝阳区教育局', ['110105', '220104']],
    ['新华区教育局', ['130105', '130902', '410402']],
    ['江苏省鼓楼区教育局', ['320106', '320302']],
    ['东区教育局', ['510402']],
  ])('%s stays open, with the candidates in a finding', (name, codes) => {
    expect(told(name, 2020)).toEqual([null, null, '教育局', 'place-ambiguous'])
    const message = identifyIssuer(name, 2020).findings[0]?.message.en ?? ''
    expect(message.match(/\d{6}/gu)).toEqual(codes)
  })

  it('is resolved by its parent, in the name or in the opening', () => {
    expect(told('徐州市鼓楼区教育局', 2020)[0]).toBe('320302')
    expect(told('鼓楼区教育局', 2020, '本报告由徐州市鼓楼区教育局编制。')[0]).toBe('320302')
    expect(told('鼓楼区教育局', 2020, '徐州市鼓楼区与南京市鼓楼区')[0]).toBeNull()
  })
})

describe('a name that begins with no place', () => {
  it.each([
    ['阳羡市教育局', 'place-unknown'],
    ['石桥镇人民政府', 'place-unknown'],
    ['淮安市虚构区人民政府', 'place-unknown'],
    ['平潭综合实验区', 'place-uncoded'],
    ['东湖新区公安局', 'place-uncoded'],
    ['市', 'place-unknown'],
    ['', 'place-unknown'],
  ])('%s has no place, with the finding %s', (name, code) => {
    expect(told(name, 2023)).toEqual([null, null, null, code])
    expect(identifyIssuer(name, 2023).findings[0]?.severity).toBe('info')
  })

  it('may be long and hostile', () => {
    const started = performance.now()
    for (const text of ['市中区', '（本级', '吉林省吉林市', '县', '\uD83D']) {
      const { findings } = identifyIssuer(text.repeat(100_000), 2020, {
        opening: `${text}汇总本报告`.repeat(100_000),
      })
      expect(JSON.stringify(findings).length).toBeLessThan(2000)
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
