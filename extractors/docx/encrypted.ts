import { holdsEntry } from '../ole/compound.js'
import { isOle } from '../ole/header.js'

/**
 * Whether the bytes are an Office file with a password: an OLE file that holds the package. Some have
 * streams beside it that tell people of the password, as a document of Word would.
 */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return isOle(bytes) && holdsEntry(bytes, 'EncryptedPackage')
}
