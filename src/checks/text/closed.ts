/** 「均已办结」 beside requests that are carried over to the next year. */
import { makeFinding } from '../../report/finding.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'
import { excerpt, sentencesOf, type Sentence } from './sentences.js'

const CARRIED_OUT = 'requests.carried_out.total'
const CLOSED =
  /(?:均已|全部|已全部|全都|均)(?:已经|已|按时|按期|如期|依法|依规|及时|按规定|规范|在(?:法定|规定)[^，。]{0,4}(?:内|前)|予以)*(?:办结|办理完毕|办理完成|办理完结)|(?<![时期])办结率(?:均|都)?(?:为|达到了|达到|达|保持)?(?:100[%％]|百分之百)/u
const REQUESTS = '申请'
/** Other things that are closed, and sentences that except what is carried over. */
const ELSE =
  /复议|诉讼|许可|提案|建议|议案|信访|热线|留言|投诉|举报|咨询|结转|除|以外|之外|尚未|正在|上年|去年|以前/u

/** Every sentence that says that all requests were closed. */
export function checkClosed({ body, figures }: Subject): readonly Answered[] {
  return sentencesOf(body.sections)
    .filter(({ text }) => CLOSED.test(text) && text.includes(REQUESTS) && !ELSE.test(text))
    .map((sentence) => {
      const figure = figures.get(CARRIED_OUT)
      if (figure === undefined || !('value' in figure)) return cannotTell
      return figure.value > 0 ? failed(findingOf(sentence, figure)) : passed
    })
}

function findingOf(
  { text, section }: Sentence,
  {
    value,
    places,
  }: Pick<Extract<Subject['body']['figures'][number], { status: 'read' }>, 'value' | 'places'>,
) {
  const said = CLOSED.exec(text)?.[0] ?? ''
  return makeFinding(
    'all-closed-differs',
    { sentence: excerpt(text, said), carried: value },
    { figures: [CARRIED_OUT], printed: value, expected: 0, places: [section.place, ...places] },
  )
}
