import { readFile } from 'node:fs/promises'
import type { Expected } from '../../samples/generator/expected.js'

/** A committed sample: its file, and what reading it must give. */
export async function openSample(
  name: string,
  file: string,
): Promise<{ bytes: Uint8Array; expected: Expected }> {
  const folder = new URL(`../../samples/${name}/`, import.meta.url)
  const bytes = new Uint8Array(await readFile(new URL(file, folder)))
  const text = await readFile(new URL('expected.json', folder), 'utf8')
  // The generator of the samples wrote this file, and a test compares it with what it would write.
  return { bytes, expected: JSON.parse(text) as Expected }
}
