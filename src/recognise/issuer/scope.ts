import type { Scope } from '../../report/schema.js'

/** Sentences that tell of what the numbers are made up. */
const TELLS = /汇总|汇编|本级/u
/** Of a report, that is, not of the work that it reports on. */
const OF_A_REPORT = /报告|年报|编制|数据/u
/** Bodies below the issuer's level, or all of its region. */
const REGION =
  /全[省市区县州盟旗](?!直)|各(?:有关)?(?:乡|镇|街|县|区|州|盟|旗|地|级|市(?![直级政]))|[、和及](?:乡镇|镇街|街镇|街道|县区|区县)|各(?:有关)?单位|本行政区域|辖区/u
/** Bodies of the issuer's own level only. */
const LEVEL = /各(?:有关)?部门|各委办局|各委、办、局|直属|[省市区县州]直|[省市区县州盟旗]本级/u
/** The office of a government reports on itself, unless its text says otherwise. */
const OFFICE = /(?:政府|管委会|管理委员会)办公[室厅]$/u
const OWN_LEVEL = /[（(]本级[)）]$/u

/**
 * Whose numbers a report gives, by what its opening says, else by its name; null where neither tells.
 *
 * @param name The issuer's name.
 * @param organ What it says behind the place; null for the government of the place.
 * @param opening The text before the first section, white space aside.
 */
export function scopeOf(name: string, organ: string | null, opening: string): Scope | null {
  return (
    opening
      .split(/[。；;]/u)
      .map(scopeInSentence)
      .find((scope) => scope !== null) ?? scopeInName(name, organ)
  )
}

function scopeInSentence(sentence: string): Scope | null {
  if (!TELLS.test(sentence) || !OF_A_REPORT.test(sentence)) return null
  if (REGION.test(sentence)) return 'region'
  return LEVEL.test(sentence) ? 'level' : null
}

function scopeInName(name: string, organ: string | null): Scope | null {
  if (OFFICE.test(name)) return 'own'
  if (!OWN_LEVEL.test(name)) return null
  return organ === null ? 'level' : 'own'
}
