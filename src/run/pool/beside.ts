/** A module of our own beside another, for a process or a thread: as written, or compiled. */
export function beside(url: string, name: string): URL {
  return new URL(`./${name}${isWritten(url) ? '.ts' : '.js'}`, url)
}

/** Whether a module runs as it is written. */
export function isWritten(url: string): boolean {
  return url.endsWith('.ts')
}
