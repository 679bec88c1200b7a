import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { membersOf } from '../../../src/run/archives/index.js'
import { bytesOf } from '../../../src/run/input.js'
import { inTemporaryFolder } from '../../exports/temporary.js'

/** What a file gives: the path behind the folder, and its text or the code of its failure. */
export type Given = readonly [path: string, content: string]

/** Writes a file, and tells what every input that it gives holds, in the order of the inputs. */
export async function opened(name: string, bytes: Uint8Array, limit = 1_000): Promise<Given[]> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, name)
    await writeFile(file, bytes)
    const given: Given[] = []
    for await (const input of membersOf(file)) {
      const content = await bytesOf(input, limit)
      const told = content instanceof Uint8Array ? Buffer.from(content).toString() : content.code
      given.push([input.path.slice(folder.length + 1), told])
    }
    return given
  })
}
