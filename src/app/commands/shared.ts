import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Messages } from '../messages/index.js'
import { storeNames, type StoreName } from '../request.js'
import { oneOf } from './command.js'

/** Where the ledger is. */
export function storeOption({ machines }: Messages): Option {
  return new Option('--store <name>', machines.help.store).argParser(oneOf(storeNames))
}

/** What was given of a ledger's place. */
export interface PlaceGiven {
  readonly store?: StoreName
}

/** The folder among the arguments of a command, and the others; null: the ledger is in the database. */
export function folderIn(
  given: readonly string[],
  { store = 'sqlite' }: PlaceGiven,
  command: Command,
): { readonly folder: string | null; readonly rest: readonly string[] } {
  if (store === 'postgres') return { folder: null, rest: given }
  const [folder, ...rest] = given
  if (folder !== undefined) return { folder, rest }
  return command.error("missing required argument 'folder'", { code: 'commander.missingArgument' })
}

/** Seconds of a lease where none is given. */
export const USUAL_LEASE = 60

/** Seconds that may be given. */
const allowed = { least: 4, most: 3600 } as const

/** How long the work of a worker stays its own when it says nothing. */
export function leaseOption({ machines, misuse }: Messages): Option {
  const { least, most } = allowed
  return new Option('--lease <seconds>', machines.help.lease).argParser((value) => {
    const given = /^\d{1,9}$/u.test(value) ? Number(value) : NaN
    if (given >= least && given <= most) return given
    throw new InvalidArgumentError(misuse.numbersAllowed(least, most))
  })
}
