import type { Bilingual } from '../../../report/catalogue.js'
import type { SectionId } from '../../../report/schema.js'

/** What sections are called where their printed titles differ or are not at hand. */
export const sectionNames: Readonly<Record<SectionId, Bilingual>> = {
  overview: { zh: '总体情况', en: 'Overview' },
  proactive: { zh: '主动公开', en: 'Disclosure on own initiative' },
  requests: { zh: '依申请公开', en: 'Disclosure on request' },
  fees: { zh: '收费', en: 'Fees' },
  disputes: { zh: '复议和诉讼', en: 'Reviews and suits' },
  problems: { zh: '问题和改进', en: 'Problems and improvements' },
  other: { zh: '其他事项', en: 'Other matters' },
}
