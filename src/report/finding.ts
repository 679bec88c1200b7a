import { catalogue, type FindingCode, type FindingParams } from './catalogue.js'
import type { Bilingual, Entry } from './catalogue.js'
import type { Finding } from './schema.js'

/** What a finding carries beside its message. */
export interface FindingFacts {
  /** Keys `table.row.column`, the likeliest culprit first. */
  readonly figures?: readonly string[]
  readonly operands?: readonly string[]
  readonly expected?: number
  readonly printed?: number
  readonly group?: string
  readonly places?: Finding['places']
  /** Where it differs from that of the code. */
  readonly blame?: Finding['blame']
  /** Where it differs from that of the code. */
  readonly severity?: Finding['severity']
}

type Params = { readonly [C in FindingCode]: FindingParams<C> }
type Entries = { readonly [C in keyof Params]: Entry<Params[C]> }

const entries: Entries = catalogue

/** Characters of the print that a message or a fingerprint quotes at most. */
const QUOTED = 80

/**
 * A problem as a value. The fingerprint is the code, the figures and what the message was told,
 * labels aside: the same problem of the same report gives the same one whatever the wording is.
 */
export function makeFinding<C extends FindingCode>(
  code: C,
  params: Params[C],
  facts: FindingFacts = {},
): Finding {
  const { severity, blame, message } = entries[code]
  const { figures = [], operands, places, ...rest } = facts
  const told = clip(params)
  return {
    code,
    severity,
    blame,
    ...rest,
    figures: [...figures],
    ...(operands === undefined ? {} : { operands: [...operands] }),
    ...(places === undefined ? {} : { places }),
    fingerprint: [code, ...figures.slice(0, 1), ...identifying(told)].join('|'),
    message: message(told),
  }
}

/** What a person can do about findings of a code; null where there is nothing to do. */
export function hintFor(code: FindingCode): Bilingual | null {
  return entries[code].hint
}

/** Whether a string is a code of the catalogue. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(catalogue, code)
}

function clip<P extends object>(params: P): P {
  const clipped = Object.entries(params).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && value.length > QUOTED ? quote(value) : value,
  ])
  // The entries are those of params with strings shortened: the shape is unchanged.
  return Object.fromEntries(clipped) as P
}

function quote(text: string): string {
  return `${text.slice(0, QUOTED).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

function identifying(params: object): string[] {
  return Object.entries(params).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'label') return []
    if (typeof value === 'object' && value !== null) return identifying(value)
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
  })
}
