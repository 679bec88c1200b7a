/** Rewrites every sample and what reading it must give: `npm run samples`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expectedOfSample, samples } from './samples.js'

const root = new URL('../', import.meta.url)

for (const sample of samples) {
  const folder = new URL(`${sample.name}/`, root)
  await mkdir(folder, { recursive: true })
  const bytes = await sample.render(sample.report)
  await writeFile(new URL(sample.file, folder), bytes)
  await writeFile(
    new URL('expected.json', folder),
    JSON.stringify(expectedOfSample(sample), null, 1) + '\n',
  )
  console.log(`${fileURLToPath(folder)}${sample.file}: ${bytes.length} bytes`)
}
