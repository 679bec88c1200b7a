import { describe, expect, it } from '@jest/globals'
import { headOf, isJpeg, isPng } from '../../../../extractors/scan/files/head.js'
import { scaleOf } from '../../../../extractors/scan/files/resolution.js'
import { sized } from '../../../../extractors/scan/files/sized.js'
import { sheet } from '../drawn.js'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/\s/gu, ''), 'hex'))

const PNG = `89504e470d0a1a0a 0000000d49484452 00000675 00000924 0800000000 00000000
  00000009 70485973 00001ec2 00001ec2 01 00000000 00000000 49444154`
const JPEG = `ffd8 ffe0 0010 4a46494600 0102 01 00c8 00c8 0000
  ffc0 0011 08 0924 0675 03 012200 021101 031101`

describe('the head of a picture', () => {
  it('tells size and resolution of a PNG', () => {
    expect(isPng(bytes(PNG))).toBe(true)
    const head = headOf(bytes(PNG))
    expect(head).toMatchObject({ width: 1653, height: 2340 })
    expect(head?.resolution).toBeCloseTo(200, 0)
  })

  it('tells size and resolution of a JPEG', () => {
    expect(isJpeg(bytes(JPEG))).toBe(true)
    expect(headOf(bytes(JPEG))).toEqual({ width: 1653, height: 2340, resolution: 200 })
  })

  it('is none where the file is cut off', () => {
    expect(headOf(bytes(PNG).subarray(0, 20))).toBeNull()
    expect(headOf(bytes(JPEG).subarray(0, 22))).toBeNull()
  })
})

describe('pixels to a point', () => {
  it('are what the file says, where that makes a sheet of paper of it', () => {
    expect(scaleOf(1653, 2339, 200) * 72).toBeCloseTo(200)
    expect(scaleOf(1653, 2339, 72) * 72).toBeCloseTo(199.9, 0)
    expect(scaleOf(2339, 1653, NaN) * 72).toBeCloseTo(199.9, 0)
  })

  it('are square and not too fine: a fax is stretched, a large scan made smaller', () => {
    const fax = sized(1, sheet(172, 115), [20.4, 9.8])
    expect(fax.gray.height).toBeGreaterThan(230)
    const fine = sized(1, sheet(496, 702), [NaN, NaN])
    expect([fine.gray.width, Math.round(fine.scale * 72)]).toEqual([496, 60])
    const large = sized(1, sheet(1700, 1700), [320, 320])
    expect([large.gray.width, large.scale * 72]).toEqual([1594, 300])
  })
})
