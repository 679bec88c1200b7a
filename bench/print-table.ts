/** Prints rows under their keys, numbers aligned to the right and the first column to the left. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const [first] = rows
  if (first === undefined) return
  const keys = Object.keys(first)
  const widths = keys.map((key) =>
    Math.max(key.length, ...rows.map((row) => row[key]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
  console.log(`\n${title}\n${line(keys)}`)
  for (const row of rows) console.log(line(keys.map((key) => row[key] ?? '')))
}
