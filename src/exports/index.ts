import { csv } from './csv/index.js'
import { beginAll } from './combined.js'
import { plainLayout, type Exporter, type Writer } from './exporter.js'
import type { FormatName } from './formats.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'

/** Every format of the output; a new one is one file and one line here. */
export const exporters: readonly Exporter[] = [csv, json, ndjson]

/** Begins every format named, each once, in a folder. @throws OutputError */
export function beginOutput(
  folder: string,
  formats: readonly FormatName[],
  layout = plainLayout,
): Promise<Writer> {
  const chosen = exporters.filter(({ name }) => formats.includes(name))
  return beginAll(chosen.map((exporter) => () => exporter.begin(folder, layout)))
}
