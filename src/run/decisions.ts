/** Where people's decisions lie: beside the output, or in the files that are named. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Names of the files in a folder of the output; nianbao never writes them. */
export const decisionFiles = {
  corrections: 'corrections.jsonl',
  verdicts: 'verdicts.jsonl',
} as const

/** The files of one kind that lie in folders; a path that is no folder has none. */
export async function decisionsIn(
  folders: readonly string[],
  kind: keyof typeof decisionFiles,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of new Set(folders.map((folder) => join(folder, decisionFiles[kind]))))
    if (await isFile(path)) found.push(path)
  return found
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true
}
