/** A list on the standard output, an item at a time: as lines for people, as CSV, or as JSON. */
import { csvHead, csvText, type CsvTable } from '../exports/csv/table.js'
import { writeText } from '../exports/stream.js'
import type { ListingFormat } from './request.js'
import type { Screen } from './surroundings.js'

/** How items are told. */
export interface Listing<T> {
  readonly csv: CsvTable<T>
  /** A line for people. */
  readonly line: (item: T) => string
}

/** Writes items as they come; gives how many. @throws OutputError */
export async function list<T>(
  items: AsyncIterable<T>,
  format: ListingFormat,
  { csv, line }: Listing<T>,
  output: Screen,
): Promise<number> {
  const texts: Readonly<Record<ListingFormat, (item: T, index: number) => string>> = {
    table: (item) => `${line(item)}\n`,
    csv: (item) => csvText(csv.rows(item)),
    json: (item, index) => `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`,
  }
  let count = 0
  if (format === 'csv') await writeText(output, csvHead(csv))
  for await (const item of items) {
    await writeText(output, texts[format](item, count))
    count += 1
  }
  if (format === 'json') await writeText(output, count === 0 ? '[]\n' : '\n]\n')
  return count
}
