import { join } from 'node:path'
import type { Failing } from '../../outcomes.js'
import type { Work } from '../job.js'
import type { Files, Ready } from './index.js'
import { partsBelow } from './path.js'

/** Files that this machine sees: below a folder, or, where the prefix is empty, as they are named. */
export function localFiles(prefix: string): Files {
  return {
    open: (work) => Promise.resolve(readyAt(prefix, work)),
    close: () => Promise.resolve(),
  }
}

function readyAt(prefix: string, { path, name, file, member }: Work): Ready | Failing {
  const parts = partsBelow(file)
  if (prefix !== '' && parts === null) return { code: 'E_OPEN', detail: 'outside of --files' }
  const here = prefix === '' || parts === null ? file : join(prefix, ...parts)
  return { input: { path, name, file: here, member }, release: () => Promise.resolve() }
}
