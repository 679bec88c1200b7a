import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { jsonValues, type JsonValue } from '../../src/run/json-values.js'
import { inTemporaryFolder } from '../exports/temporary.js'

function valuesOf(text: string, limit: number): Promise<JsonValue[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'values.json')
    await writeFile(path, text)
    const values: JsonValue[] = []
    for await (const value of jsonValues(path, limit)) values.push(value)
    return values
  })
}

const failing = (code: string, detail: string) => ({ failing: { code, detail } })

it('reads lines longer than what comes at once, and characters that it cuts', async () => {
  const long = '年'.repeat(100_000)
  const text = `${JSON.stringify(long)}\n\n${JSON.stringify(`a${long}`)}`
  expect(await valuesOf(text, 1_000_000)).toEqual([{ value: long }, { value: `a${long}` }])
})

it('ends at a line over the limit', async () => {
  const text = `1\n"${'x'.repeat(200_000)}"\n2\n`
  expect(await valuesOf(text, 1000)).toEqual([{ value: 1 }, failing('E_LIMIT', 'line 2')])
})

it('does not take a file over the limit for one value', async () => {
  const text = `{\n"x": "${'x'.repeat(2000)}"\n}`
  expect(await valuesOf(text, 1000)).toEqual([failing('E_LIMIT', `${text.length} bytes`)])
})

it('is told of an empty file', async () => {
  expect(await valuesOf(' \n', 1000)).toEqual([failing('E_EMPTY', '')])
})
