import { reportSuffixes } from '../../run/names.js'

const IN_A_LINE = 10

/** The extensions that are read in folders, in lines that fit a screen. */
export const kinds = Array.from(reportSuffixes)
  .map((suffix, at) => (at > 0 && at % IN_A_LINE === 0 ? `\n${suffix}` : suffix))
  .join(' ')
  .replaceAll(' \n', '\n')
