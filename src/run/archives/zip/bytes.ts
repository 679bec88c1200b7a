import type { FileHandle } from 'node:fs/promises'

/** Bytes of a file from `at` on; fewer where the file ends, none where `at` is no place in it. */
export async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  if (!Number.isSafeInteger(at) || at < 0) return Buffer.alloc(0)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}
