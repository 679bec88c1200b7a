import { describe, expect, it } from '@jest/globals'
import { identifyIssuer } from '../../src/recognise/issuer/index.js'
import { issuerId } from '../../src/report/issuer-id.js'

const idOf = (name: string, year: number) => issuerId(identifyIssuer(name, year).issuer)

describe('the id of an issuer', () => {
  it('is the code of its place, with the organ where there is one', () => {
    expect(idOf('淮安市洪泽区人民政府', 2023)).toBe('320813')
    expect(idOf('洪泽区人民政府', 2019)).toBe('320813')
    expect(idOf('洪泽县人民政府', 2014)).toBe('320829')
    expect(idOf('宜兴市教育局', 2023)).toBe('320282-教育局')
  })

  it('is its name, spaces aside, where the place is not resolved', () => {
    expect(idOf('阳羡市 教育局', 2023)).toBe('阳羡市教育局')
    expect(idOf('鼓楼区教育局', 2023)).toBe('鼓楼区教育局')
  })

  it.each([
    ['上海市科委', '上海市科学技术委员会'],
    ['宜兴市政府办公室', '宜兴市人民政府办公室'],
    ['宜兴市政府办', '宜兴市人民政府办公室'],
    ['宜兴市发改委', '宜兴市发展和改革委员会'],
    ['宜兴市发展改革局', '宜兴市发展和改革局'],
    ['宜兴市人社局', '宜兴市人力资源和社会保障局'],
    ['宜兴市住建局', '宜兴市住房和城乡建设局'],
    ['宜兴市卫健委', '宜兴市卫生健康委员会'],
    ['宜兴市市监局', '宜兴市市场监督管理局'],
    ['宜兴市市场监管局', '宜兴市市场监督管理局'],
    ['北京市教委', '北京市教育委员会'],
    ['徐州市经济开发区管委会', '徐州市经济开发区管理委员会'],
  ])('is the same for %s and %s', (short, official) => {
    expect(idOf(short, 2022)).toBe(idOf(official, 2022))
  })

  it('keeps apart what differs', () => {
    const names = ['宜兴市人民政府', '宜兴市人民政府办公室', '宜兴市教育局', '宜兴市体育局']
    expect(new Set(names.map((name) => idOf(name, 2022))).size).toBe(names.length)
  })
})
