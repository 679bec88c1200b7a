import { squeeze } from '../../document/text.js'
import { makeFinding } from '../../report/finding.js'
import type { Division, Finding, Issuer } from '../../report/schema.js'
import { aliasFor, type Aliases } from './aliases.js'
import { revisionOf } from './divisions.js'
import { behindNational, isNational, wholeCountry } from './national.js'
import { fullNames, placeAtFront, placeWithCode, type Front, type Resolved } from './resolve.js'
import { scopeOf } from './scope.js'

/** What is known beside an issuer's name. */
export interface IssuerHints {
  /** Names of the user's, which win over all that the data say. */
  readonly aliases?: Aliases | undefined
  /** The report's text before its first section: it may tell the scope, or name a place's parent. */
  readonly opening?: string | undefined
}

/** An issuer, and what is doubtful about its place. */
export interface IdentifiedIssuer {
  readonly issuer: Issuer
  readonly findings: readonly Finding[]
}

/** The place and the organ of a name. */
interface Split {
  readonly place: Division | null
  readonly organ: string | null
  readonly findings: readonly Finding[]
}

/**
 * Splits an issuer's name into place and organ, and resolves the place by the codes of GB/T 2260
 * of the report's year; where that is null, by the newest.
 */
export function identifyIssuer(
  name: string,
  year: number | null,
  { aliases = new Map(), opening = '' }: IssuerHints = {},
): IdentifiedIssuer {
  const plain = squeeze(name)
  const text = squeeze(opening)
  const { place, organ, findings } =
    splitByAlias(plain, year, aliases) ?? splitNational(plain, year) ?? split(plain, year, text)
  return { issuer: { name, place, organ, scope: scopeOf(plain, organ, text) }, findings }
}

function splitByAlias(name: string, year: number | null, aliases: Aliases): Split | null {
  const alias = aliasFor(name, aliases)
  const found = alias === null ? null : placeWithCode(alias.code, year)
  return alias === null || found === null ? null : settled(found, organIn(alias.organ ?? ''), year)
}

/** A central body stands for the country, or, before a place, for its office in that place. */
function splitNational(name: string, year: number | null): Split | null {
  if (isNational(name)) return { place: wholeCountry(year), organ: name, findings: [] }
  const rest = behindNational(name)
  return rest === null || placeAtFront(rest, year) === null ? null : split(rest, year, '')
}

function split(name: string, year: number | null, text: string): Split {
  const front = placeAtFront(name, year)
  const rest = name.slice(front?.end)
  if (front === null || UNKNOWN_PLACE.test(rest))
    return { place: null, organ: null, findings: [unknown(name)] }
  const organ = organIn(rest)
  const found = onlyOne(front, text)
  if (found !== null) return settled(found, organ, year)
  return { place: null, organ, findings: [ambiguous(name.slice(0, front.end), front.candidates)] }
}

/** The government of a place below, which no revision has under its parent, is no organ of that. */
const UNKNOWN_PLACE = /^.{1,12}[县市区旗](?:人民)?政府/u

/** The government of a place is no organ of it; nor is it told by a remark in brackets. */
function organIn(rest: string): string | null {
  const organ = rest.replace(/[（(]本级[)）]$/u, '')
  return /^(?:(?:人民)?政府)?$/u.test(organ) ? null : organ
}

/** The candidate that is certain, else the only one that the text names with its parent. */
function onlyOne({ candidates, certain }: Front, text: string): Resolved | null {
  const named = certain
    ? candidates
    : candidates.filter(({ place }) => fullNames(place).some((full) => text.includes(full)))
  return named.length === 1 ? (named[0] ?? null) : null
}

function settled({ place, inYear }: Resolved, organ: string | null, year: number | null): Split {
  const { code, name, revision } = place
  const params = { place: name, code, year: revisionOf(year), revision }
  return { place, organ, findings: inYear ? [] : [makeFinding('place-other-year', params)] }
}

function ambiguous(name: string, candidates: readonly Resolved[]): Finding {
  const listed = candidates.map(({ place }) => `${fullNames(place)[0] ?? place.name} ${place.code}`)
  return makeFinding('place-ambiguous', { place: name, candidates: listed.join('、') })
}

/** Zones that have a government's powers but no code of their own. */
const FUNCTIONAL_AREA =
  /(?:[试实]验区|开发区|新区|高新区|示范区|园区|管理区|度假区|保税区|保税港区|名胜区|合作区)/u

function unknown(name: string): Finding {
  const code = FUNCTIONAL_AREA.test(name) ? 'place-uncoded' : 'place-unknown'
  return makeFinding(code, { issuer: name })
}
