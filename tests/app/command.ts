import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The built command. */
export const bin = join(process.cwd(), 'dist/src/app/main.js')

/** What a run of the built command gave. */
export interface CommandResult {
  readonly code: number | null
  readonly output: string
  readonly screen: string
}

/** Where a command runs and what it finds there. */
export interface CommandOptions {
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
  /** Called when data arrive on stdout. */
  readonly onOutput?: (child: ChildProcess) => void
  /** Called with what arrives on stderr. */
  readonly onScreen?: (child: ChildProcess, text: string) => void
}

/** Runs the built command in an English locale to its end. */
export function nianbao(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  if (!existsSync(bin)) throw new Error('the command is not built: npm run build')
  const { PATH = '' } = process.env
  const env = { PATH, LANG: 'C.UTF-8', ...options.environment }
  const child = spawn(process.execPath, [bin, ...args], { cwd: options.cwd, env })
  return new Promise((resolve, reject) => {
    let [output, screen] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      options.onOutput?.(child)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      options.onScreen?.(child, text)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, output, screen })
    })
  })
}
