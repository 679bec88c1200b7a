import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isSystemError, OutputError } from './exporter.js'

/**
 * A file that is written beside its place under a temporary name, so that a run that fails or is
 * interrupted never leaves half a file under the real one.
 */
export class StagedFile {
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

  /** @throws OutputError */
  async append(text: string): Promise<void> {
    await guarded(this.path, () => this.handle.appendFile(text))
  }

  /** Closes the file and gives it its name. @throws OutputError */
  async commit(): Promise<void> {
    await guarded(this.path, async () => {
      await this.handle.close()
      await rename(this.temporary, this.path)
    })
  }

  async discard(): Promise<void> {
    await this.handle.close()
    await rm(this.temporary, { force: true })
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
