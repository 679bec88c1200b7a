/** The year that the narrative speaks of against the year of the report. */
import type { SectionId } from '../../report/schema.js'
import { makeFinding } from '../../report/finding.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'
import { excerpt, sentencesOf, type Sentence } from './sentences.js'

/** Sections that tell of the year; what is planned stands in the others. */
const OF_THE_YEAR: readonly (SectionId | null)[] = ['overview', 'proactive', 'requests', 'disputes']
/** A sentence that begins with a year, and with no month: 2023年，…; （二）依申请公开。2023年…. */
const OPENING =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．是][^，。；\d]{0,20}?[。：:]?)?(?:截至|在)?(20\d{2})年(?:度|全年)?(?!\d{1,2}月|以来|起|至|[-—~～到底末初前后]|国家|中央)/u
/** Words of a look back, of a plan, or of a comparison. */
const OTHERWISE =
  /同比|相比|比上|较上|上年(?!度?结转)|去年(?!度?结转)|下一步|计划|将|以来|以后|之前|曾|近\S年|年来/u

/** Every sentence that opens with a year: a paragraph's, a part's, or any other. */
export function checkYears({ body }: Subject): readonly Answered[] {
  const sections = body.sections.filter(({ id }) => OF_THE_YEAR.includes(id))
  const opening = sentencesOf(sections).flatMap((sentence) => {
    const year = OPENING.exec(sentence.text)?.[1]
    return year === undefined ? [] : [{ sentence, printed: Number(year) }]
  })
  return opening.map(({ sentence, printed }) => {
    if (body.year === null) return cannotTell
    if (printed === body.year || !isOfYear(sentence, body.year)) return passed
    return failed(findingOf(sentence, printed, body.year))
  })
}

/** Whether a sentence gives itself out for one on the year reported on. */
function isOfYear({ text }: Sentence, year: number): boolean {
  return !text.includes(`${year}年`) && !OTHERWISE.test(text)
}

function findingOf({ text, section }: Sentence, printed: number, year: number) {
  return makeFinding(
    'text-year-differs',
    { sentence: excerpt(text, String(printed)), printed, year },
    { printed, expected: year, places: [section.place] },
  )
}
