/** Series by their subjects, as the crosswalk has them. */
import { disputes } from '../../../forms/crosswalk/disputes.js'
import { documents } from '../../../forms/crosswalk/documents.js'
import { effort } from '../../../forms/crosswalk/effort.js'
import { outcomes } from '../../../forms/crosswalk/outcomes.js'
import { powers } from '../../../forms/crosswalk/powers.js'
import { refusals } from '../../../forms/crosswalk/refusals.js'
import { requests } from '../../../forms/crosswalk/requests.js'
import type { Bilingual } from '../../../report/catalogue.js'
import type { SeriesRow } from '../../../report/comparison.js'

interface Subject {
  readonly label: Bilingual
  readonly series: readonly { readonly id: string }[]
}

const all: readonly Subject[] = [
  { label: { zh: '政府信息公开申请', en: 'Requests for information' }, series: requests },
  { label: { zh: '公开和不予公开', en: 'Disclosed and not disclosed' }, series: outcomes },
  {
    label: {
      zh: '无法提供、不予处理和其他处理',
      en: 'Cannot be provided, not dealt with, handled otherwise',
    },
    series: refusals,
  },
  { label: { zh: '行政复议和行政诉讼', en: 'Reviews and suits' }, series: disputes },
  { label: { zh: '规章和规范性文件', en: 'Rules and normative documents' }, series: documents },
  { label: { zh: '行政职权', en: 'Administrative powers' }, series: powers },
  {
    label: { zh: '主动公开和工作保障', en: 'Disclosure on own initiative, staff and budget' },
    series: effort,
  },
]

/** The rows of each subject, in the order of the crosswalk; subjects without rows are left out. */
export function subjects(rows: readonly SeriesRow[]) {
  return all
    .map(({ label, series }) => {
      const ids = new Set(series.map(({ id }) => id))
      return { label, rows: rows.filter((row) => ids.has(row.series)) }
    })
    .filter((group) => group.rows.length > 0)
}
