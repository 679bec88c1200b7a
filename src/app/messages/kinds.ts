import { reportSuffixes } from '../../run/names.js'

const IN_A_LINE = 10

const suffixes = Array.from(reportSuffixes)

/** The extensions that are read in folders, in lines that fit a screen. */
export const kinds = suffixes
  .flatMap((_, at) => (at % IN_A_LINE === 0 ? [suffixes.slice(at, at + IN_A_LINE).join(' ')] : []))
  .join('\n')
