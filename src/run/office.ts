/** LibreOffice, where it is installed, turns older formats of Word into DOCX. */
import { spawn, type ChildProcess } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isSystemError } from '../exports/exporter.js'

/** A file as DOCX, or why there is none: `timeout`, `exit 81`, `no output`. */
export type Converted = { readonly docx: Uint8Array } | { readonly failed: string }

/** Converts the bytes of a file; rejects with the signal's reason when it is aborted. */
export type Convert = (
  bytes: Uint8Array,
  extension: string,
  signal: AbortSignal | undefined,
) => Promise<Converted>

/** Bounds on one conversion. */
export interface OfficeLimits {
  readonly seconds: number
  /** Bytes of the DOCX that comes out. */
  readonly bytes: number
}

const defaultLimits: OfficeLimits = { seconds: 120, bytes: 64 * 2 ** 20 }

const programs = ['soffice', 'libreoffice']

/** Where LibreOffice is, by the folders of `PATH`; null where it is not. */
export async function findOffice(path: string | undefined): Promise<string | null> {
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = folders.flatMap((folder) => programs.map((name) => join(folder, name)))
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate
  return null
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

/**
 * Converts with the program at a path. Each file has a folder and a profile of its own, which are
 * removed again; macros do not run, and nothing that the file links to is loaded.
 */
export function converter(program: string, limits: OfficeLimits = defaultLimits): Convert {
  return async (bytes, extension, signal) => {
    signal?.throwIfAborted()
    const folder = await mkdtemp(join(tmpdir(), 'nianbao-office-'))
    try {
      const input = join(folder, `report.${extension}`)
      await writeFile(input, bytes)
      await writeProfile(join(folder, 'profile'))
      const failed = await run(program, argumentsFor(folder, input), { folder, limits, signal })
      signal?.throwIfAborted()
      return failed === null
        ? await outputOf(join(folder, 'out', 'report.docx'), limits)
        : { failed }
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

function argumentsFor(folder: string, input: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...['--headless', '--norestore', '--nolockcheck', '--nodefault'],
    ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), input],
  ]
}

const SECURITY = '/org.openoffice.Office.Common/Security/Scripting'
const settings = ['DisableMacrosExecution', 'BlockUntrustedRefererLinks', 'DisableActiveContent']

async function writeProfile(profile: string): Promise<void> {
  const items = settings.map(
    (name) =>
      `<item oor:path="${SECURITY}"><prop oor:name="${name}" oor:op="fuse"><value>true</value></prop></item>`,
  )
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>\n`,
  )
}

interface Running {
  readonly folder: string
  readonly limits: OfficeLimits
  readonly signal: AbortSignal | undefined
}

/** Null where the program ran to its end, else why not. The whole group of its processes ends with it. */
function run(
  program: string,
  args: readonly string[],
  { folder, limits, signal }: Running,
): Promise<string | null> {
  const { PATH } = process.env
  const env = { PATH, HOME: folder, LANG: 'C.UTF-8' }
  const child = spawn(program, args, { cwd: folder, env, detached: true, stdio: 'ignore' })
  return new Promise((resolve) => {
    const end = (failed: string | null) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      killGroup(child)
      resolve(failed)
    }
    const timer = setTimeout(() => {
      end('timeout')
    }, 1000 * limits.seconds)
    const abort = () => {
      end('aborted')
    }
    signal?.addEventListener('abort', abort)
    child.on('error', (error) => {
      end(error.message)
    })
    child.on('exit', (code) => {
      end(code === 0 ? null : `exit ${code ?? 'by signal'}`)
    })
  })
}

/** The program starts others; all of them are one group, which its number names. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}

async function outputOf(path: string, limits: OfficeLimits): Promise<Converted> {
  try {
    const { size } = await stat(path)
    return size > limits.bytes ? { failed: `${size} bytes` } : { docx: await readFile(path) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { failed: 'no output' }
  }
}
