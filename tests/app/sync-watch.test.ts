import { rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, jest } from '@jest/globals'
import { run } from '../../src/app/cli.js'
import { madeHtml } from '../run/made-html.js'
import { archive, withFiles } from './archive.js'
import { madeSurroundings } from './screen.js'

jest.setTimeout(120_000)

describe('nianbao sync --watch', () => {
  it('reads what comes, notices what goes, and ends when it is interrupted', () =>
    withFiles(archive, async (at) => {
      const { around, output, screen } = madeSurroundings()
      const interrupt = new AbortController()
      const args = ['sync', at('in'), '-o', at('out'), '--watch', '--jobs', '0']
      const ended = run(args, { ...around, interrupt: interrupt.signal })
      const lines = () =>
        output()
          .trim()
          .split('\n')
          .filter((line) => line !== '')
      const until = async (holds: () => boolean) => {
        while (!holds()) await setTimeout(50)
      }
      await until(() => screen().includes('"watching"'))
      await writeFile(at('in/new.html'), madeHtml({ year: 2022 }))
      await until(() => lines().length === 2)
      expect(JSON.parse(lines()[1] ?? '')).toMatchObject({ seen: 1, read: 1, exported: true })
      await rm(at('in/a.html'))
      await until(() => lines().length === 3)
      expect(JSON.parse(lines()[2] ?? '')).toMatchObject({ seen: 0, gone: 1 })
      interrupt.abort()
      expect(await ended).toBe(0)
    }))
})
