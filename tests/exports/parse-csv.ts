/** A reader of CSV by RFC 4180, written apart from the writer under test: a list of rows by column. */
export function parseCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = fields(text)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

function fields(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte-order mark')
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/guy)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
