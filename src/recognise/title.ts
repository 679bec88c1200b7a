import type { Block, Document } from '../document/document.js'
import { squeeze } from '../document/text.js'
import { plainDigits } from './dates.js'

/** What a report's title says. */
export interface Title {
  readonly issuer: string | null
  readonly year: number | null
}

/** `云溪区教育局2024年政府信息公开工作年度报告`, white space aside. */
const TITLE =
  /^(.*?)(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:情况)?的?(?:(?:19|20)\d{2})?(?:年度|年)?(?:工作)?(?:年度)?(?:报告|年报)(?:[（(].*[)）])?$/u
const YEAR = /(?:关于)?((?:19|20)\d{2})(?:年度|年|度)|^((?:19|20)\d{2})(?!\d)/gu
/** A year behind 公开: …政府信息公开2023年度报告. */
const YEAR_INSIDE = /公开(?:工作)?((?:19|20)\d{2})年/u
/** What may stand around a title: book-title marks, 附件1：, 标题：. */
const AROUND_TITLE = /^(?:附件\d*|标题|名称)[:：]|[《》〈〉]/gu
/** A year in brackets behind the title: …年度报告（2021年）. */
const YEAR_BEHIND = /[（(]((?:19|20)\d{2})年度?[)）]$/u
/** Words between issuer and year that belong to neither. */
const CONNECTIVES = /^[《〈"“]+|关于(?:印发|发布|公布)?|[的之]$|[》〉"”]+$|[（(]\s*[)）]/gu

/** A title stands on so many lines at most. */
export const MOST_TITLE_LINES = 4
/** A title, or a line of it, is no longer than this. */
const LONGEST_TITLE = 90
const LONGEST_ISSUER_LINE = 32

/**
 * Finds the title: the few lines that together read as one and tell most, with the lines of the
 * issuer's name above it where the title itself names none.
 */
export function findTitle(front: readonly Block[]): Title | null {
  const lines = front.map((block) => (block.type === 'table' ? '' : squeeze(block.text)))
  let best: Title | null = null
  for (let length = 1; length <= MOST_TITLE_LINES; length++) {
    for (let start = 0; start + length <= lines.length; start++) {
      const title = titleAt(lines, start, length)
      if (title !== null && tells(title) > tells(best)) best = title
    }
  }
  return best
}

function titleAt(lines: readonly string[], start: number, length: number): Title | null {
  const printed = lines.slice(start, start + length)
  if (printed.includes('')) return null
  const title = parseTitle(printed.join(''))
  if (title === null) return null
  const named = title.issuer !== null && (length === 1 || isOrgan(title.issuer))
  const issuer = named ? title.issuer : null
  const whole =
    issuer === null ? issuerAbove(lines, start) : withLineAbove(issuer, lines[start - 1])
  return { ...title, issuer: whole }
}

/** How much a title tells: the year counts more than the issuer, which stands elsewhere too. */
function tells(title: Title | null): number {
  return title === null ? 0 : 1 + Number(title.issuer !== null) + 2 * Number(title.year !== null)
}

/** Reads one line (or a whole file name) as a title; null where it is none. */
export function parseTitle(line: string): Title | null {
  if (line.length > LONGEST_TITLE || /[。；;]/u.test(line)) return null
  const plain = plainDigits(line).replace(AROUND_TITLE, '')
  const match = TITLE.exec(plain)
  if (match === null) return null
  const before = match[1] ?? ''
  const year =
    yearIn(before) ?? yearIn(YEAR_INSIDE.exec(plain)?.[0] ?? YEAR_BEHIND.exec(plain)?.[0] ?? '')
  const issuer = issuerName(before.replace(YEAR, ''))
  return { issuer, year }
}

function yearIn(text: string): number | null {
  const year = /(?:19|20)\d{2}/u.exec([...text.matchAll(YEAR)].at(-1)?.[0] ?? '')?.[0]
  return year === undefined ? null : Number(year)
}

function issuerName(text: string): string | null {
  const name = text.replace(CONNECTIVES, '').replace(CONNECTIVES, '')
  return isIssuerLine(name) ? name : null
}

/** An issuer's name: a short run of Chinese characters that is no heading, date or remark. */
export function isIssuerLine(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= LONGEST_ISSUER_LINE &&
    /^[\p{Script=Han}（）()、·“”\dA-Za-z]+$/u.test(line) &&
    !NO_ISSUER.test(line)
  )
}

const NO_ISSUER =
  /^(?:目录|目次|正文|附件|首页|来源|标题|当前位置|政务公开|政府信息公开|信息公开|通知公告)|年$|\d{4}年|^\d+$|^第.+页$|字号|打印|关闭/u
/** A place in an issuer's name; a line without one goes on from the line above. */
const PLACE = /[省市县区州盟旗镇乡国]|街道|地区|林区|海关|税务/u
/** An organ's name that is complete whatever follows; 乡 and the like end places too. */
const WHOLE_ORGAN = /(?:政府|委员会|局|厅|办公室|办公厅|院)$/u

/** Whether a name ends as the name of a body or a place does. */
export function isOrgan(name: string): boolean {
  return ORGAN.test(name.replace(/[（(].*[)）]$/u, ''))
}

/** How an issuer's name ends; a line that does not goes on in the next. */
const ORGAN =
  /(?:政府|委员会|管委会|委|局|厅|办公室|办公厅|办|院|部|署|处|所|站|中心|会|社|集团|公司|学校|大学|队|街道|镇|乡|区|县|市|省|州|盟|旗|室|馆|台|网)$/u

/** A name without a place goes on from a line above it that ends in no organ: 云溪市住房和城乡 | 建设局. */
function withLineAbove(issuer: string, above = ''): string {
  const goesOn = !PLACE.test(issuer) && PLACE.test(above) && isIssuerLine(above)
  return goesOn && !WHOLE_ORGAN.test(above) ? above + issuer : issuer
}

function issuerAbove(lines: readonly string[], start: number): string | null {
  const name = issuerName(lines.slice(start - nameLinesAbove(lines, start), start).join(''))
  return name !== null && isOrgan(name) ? name : null
}

/** How many lines over a title are the issuer's name. */
export function nameLinesAbove(lines: readonly string[], start: number): number {
  const [earlier = '', above = ''] = [lines[start - 2], lines[start - 1]]
  if (!isIssuerLine(above)) return 0
  const goesOn = !PLACE.test(above) || (PLACE.test(earlier) && !ORGAN.test(earlier))
  const count = isIssuerLine(earlier) && goesOn ? 2 : 1
  return isOrgan(lines.slice(start - count, start).join('')) ? count : 0
}

/** The title that the file's own metadata gives, up to the site's name behind it. */
export function metadataTitle(document: Document): Title | null {
  const title = document.title?.split(/[_|]|\s[-–—]\s/u)[0] ?? ''
  return parseTitle(squeeze(title)) ?? parseTitle(squeeze(title.split('-')[0] ?? ''))
}
