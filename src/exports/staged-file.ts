import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isSystemError, OutputError } from './exporter.js'

/** Characters that wait until they are written at once. */
const FULL = 65_536

/**
 * A file that is written beside its place under a temporary name, so that a run that fails or is
 * interrupted never leaves half a file under the real one.
 */
export class StagedFile {
  private waiting: string[] = []
  private length = 0

  private constructor(
    private readonly path: string,
    private readonly temporary: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws OutputError where the folder or the file cannot be made. */
  static async open(path: string): Promise<StagedFile> {
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
    return guarded(path, async () => {
      await mkdir(dirname(path), { recursive: true })
      return new StagedFile(path, temporary, await open(temporary, 'w'))
    })
  }

  /** Adds a text; it may wait for others before it is written. @throws OutputError */
  async append(text: string): Promise<void> {
    this.waiting.push(text)
    this.length += text.length
    if (this.length >= FULL) await this.flush()
  }

  /** Closes the file and gives it its name. @throws OutputError */
  async commit(): Promise<void> {
    await this.flush()
    await guarded(this.path, async () => {
      await this.handle.close()
      await rename(this.temporary, this.path)
    })
  }

  async discard(): Promise<void> {
    await this.handle.close()
    await rm(this.temporary, { force: true })
  }

  private async flush(): Promise<void> {
    const text = this.waiting.join('')
    this.waiting = []
    this.length = 0
    await guarded(this.path, () => this.handle.appendFile(text))
  }
}

/** Writes a whole small file in the same way. @throws OutputError */
export async function writeStaged(path: string, text: string): Promise<void> {
  const file = await StagedFile.open(path)
  try {
    await file.append(text)
    await file.commit()
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** Turns the system's errors, and no others, into an OutputError. */
async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isSystemError(error) ? new OutputError(path, error) : error
  }
}
