/** What the command tells the shell. */
export const exit = {
  finished: 0,
  /** A file failed, `--fail-on` was met, or a bug of ours was. */
  failed: 1,
  misuse: 2,
  /** A limit on the whole run: another run has the output. */
  limit: 3,
  interrupted: 130,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]
