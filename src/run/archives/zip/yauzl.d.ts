/** What we use of yauzl, which brings no types. */
declare module 'yauzl' {
  /** A record of the central directory. */
  export interface Entry {
    readonly fileNameRaw: Buffer
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[]
    readonly generalPurposeBitFlag: number
    readonly externalFileAttributes: number
    readonly compressionMethod: number
    readonly crc32: number
    readonly compressedSize: number
    readonly uncompressedSize: number
    readonly relativeOffsetOfLocalHeader: number
  }

  export interface ZipFile {
    eachEntry(): AsyncIterable<Entry>
    close(): void
  }

  export class RandomAccessReader {
    read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      done: (error: Error | null, bytesRead?: number) => void,
    ): void
  }

  export function fromRandomAccessReaderPromise(
    reader: RandomAccessReader,
    totalSize: number,
    options: {
      readonly autoClose: boolean
      readonly decodeStrings: boolean
      readonly validateEntrySizes: boolean
    },
  ): Promise<ZipFile>
}
