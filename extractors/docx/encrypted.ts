/** How every OLE compound file begins ([MS-CFB] 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether the bytes are an Office file with a password: an OLE file that holds the package. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    OLE.every((byte, index) => bytes[index] === byte) &&
    buffer.includes('EncryptedPackage', 0, 'utf16le')
  )
}
