import { entry } from './entry.js'

/** Why a figure that was read off a picture stays unread. */
export type DoubtReason = 'no-number' | 'contradicted' | 'blank-or-zero' | 'unconfirmed'

const reasons: Record<DoubtReason, { zh: string; en: string }> = {
  'no-number': { zh: '不是数字', en: 'it is no number' },
  contradicted: { zh: '与勾稽关系不符', en: 'the sums contradict it' },
  'blank-or-zero': {
    zh: '不能确定是空白还是 0',
    en: 'it may be a blank as well as a zero',
  },
  unconfirmed: {
    zh: '字迹不清，又无勾稽关系可以印证',
    en: 'the picture is unclear and no sum confirms it',
  },
}

/** A figure off a picture: its name, what was read, and what else the picture allows. */
export interface DoubtfulFigure {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly candidates: string
}

const listed = ({ candidates }: DoubtfulFigure, zh: string, en: string) =>
  candidates === '' ? { zh: '', en: '' } : { zh: `${zh}${candidates}`, en: `${en}${candidates}` }

const seePicture = { zh: '请在原图核对该单元格', en: 'see the cell in the picture' }

/** What a picture leaves in doubt. */
export const doubt = {
  'figure-doubtful': entry<DoubtfulFigure & { reason: DoubtReason }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ reason, ...figure }) => ({
      zh: `${figure.label}在图上读作「${figure.text}」，${reasons[reason].zh}，不予采用${listed(figure, '；也可能是 ', '').zh}`,
      en: `${figure.key} reads "${figure.text}" in the picture, which is not taken because ${reasons[reason].en}${listed(figure, '', '; it may also be ').en}`,
    }),
    hint: seePicture,
  }),
  'heading-doubtful': entry<{ printed: string; taken: string }>({
    severity: 'info',
    blame: 'reading',
    message: ({ printed, taken }) => ({
      zh: `图上的标题「${printed}」认作「${taken}」`,
      en: `the heading "${printed}" of the picture is taken for "${taken}"`,
    }),
    hint: null,
  }),
  'year-unconfirmed': entry<{ year: number }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ year }) => ({
      zh: `图上只有一处提到 ${year} 年，不能印证`,
      en: `the picture mentions the year ${year} only once, so nothing confirms it`,
    }),
    hint: { zh: '请在原图核对标题', en: 'see the title in the picture' },
  }),
  'figure-by-sums': entry<DoubtfulFigure & { reading: string }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ reading, ...figure }) => ({
      zh: `${figure.label}在图上先读作「${figure.text}」，依勾稽关系改取图上另一读法「${reading}」`,
      en: `${figure.key} first reads "${figure.text}" in the picture; by the sums of the form its other reading "${reading}" was taken`,
    }),
    hint: seePicture,
  }),
}
