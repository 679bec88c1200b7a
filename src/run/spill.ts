import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError, OutputError } from '../exports/exporter.js'

/** Where a record stands in a spill, in bytes. */
export interface Spilled {
  readonly offset: number
  readonly length: number
}

/**
 * Records that are set aside in a temporary file until they can be put in order, so that memory
 * does not grow with them.
 */
export class Spill {
  private size = 0

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws OutputError where the folder or the file cannot be made. */
  static async open(folder: string): Promise<Spill> {
    const path = join(folder, `.panel.${process.pid}.part`)
    return guarded(path, async () => {
      await mkdir(folder, { recursive: true })
      return new Spill(path, await open(path, 'w+'))
    })
  }

  /** Sets a record aside as JSON. @throws OutputError */
  async add(record: unknown): Promise<Spilled> {
    const bytes = Buffer.from(JSON.stringify(record))
    const { length } = bytes
    const offset = this.size
    await guarded(this.path, () => this.handle.write(bytes, 0, length, offset))
    this.size += length
    return { offset, length }
  }

  /** Takes a record back, as parsed JSON. @throws OutputError */
  async take({ offset, length }: Spilled): Promise<unknown> {
    const bytes = Buffer.alloc(length)
    await guarded(this.path, () => this.handle.read(bytes, 0, length, offset))
    return JSON.parse(bytes.toString())
  }

  /** Removes the file. */
  async close(): Promise<void> {
    await this.handle.close()
    await rm(this.path, { force: true })
  }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isSystemError(error) ? new OutputError(path, error) : error
  }
}
