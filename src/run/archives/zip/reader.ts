import type { FileHandle } from 'node:fs/promises'
import { RandomAccessReader } from 'yauzl'
import { bytesAt } from './bytes.js'

/** Bytes that are read at once. */
const BLOCK = 2 ** 16

type Done = (error: Error | null, bytesRead?: number) => void

/** Reads a file in blocks: a directory of a hundred thousand small records is asked for bit by bit. */
export class BlockReader extends RandomAccessReader {
  private block: Buffer = Buffer.alloc(0)
  private start = 0

  constructor(private readonly file: FileHandle) {
    super()
  }

  override read(buffer: Buffer, offset: number, length: number, at: number, done: Done): void {
    this.bytes(at, length).then(
      (bytes) => {
        done(null, bytes.copy(buffer, offset))
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)))
      },
    )
  }

  private async bytes(at: number, length: number): Promise<Buffer> {
    const from = at - this.start
    if (from >= 0 && from + length <= this.block.length)
      return this.block.subarray(from, from + length)
    this.block = await bytesAt(this.file, at, Math.max(length, BLOCK))
    this.start = at
    return this.block.subarray(0, length)
  }
}
