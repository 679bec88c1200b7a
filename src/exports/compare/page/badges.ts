/** Words with a shape: what they say never hangs on their colour. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { Answer } from '../../../report/comparison.js'
import type { Finding } from '../../../report/schema.js'
import { html, say, type Html } from './html.js'

const severities: Readonly<Record<Finding['severity'], Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
}

export function severityBadge(severity: Finding['severity']): Html {
  return html`<span class="badge ${severity}">${say(severities[severity])}</span>`
}

const blames: Readonly<Record<Finding['blame'], Bilingual>> = {
  source: { zh: '原文有误', en: 'the report itself' },
  reading: { zh: '读取不确定', en: 'the reading' },
  unknown: { zh: '不能判断', en: 'not known' },
}

/** Whose fault a finding is. */
export function blameText(blame: Finding['blame']): Html {
  return html`${say({ zh: '归因：', en: 'blame: ' })}${say(blames[blame])}`
}

const answers: Readonly<Record<Answer['answer'], Bilingual & { readonly sign: string }>> = {
  pass: { sign: '✓', zh: '通过', en: 'passed' },
  fail: { sign: '✗', zh: '不符', en: 'failed' },
  'cannot-tell': { sign: '?', zh: '不能判断', en: 'cannot tell' },
}

export function answerBadge(answer: Answer['answer']): Html {
  const { sign, ...words } = answers[answer]
  return html`<span class="badge answer-${answer}"
    ><span aria-hidden="true">${sign}</span> ${say(words)}</span
  >`
}
