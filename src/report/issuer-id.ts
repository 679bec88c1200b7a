import { squeeze } from '../document/text.js'
import type { Issuer } from './schema.js'

/** Short forms of what departments are called, and the official words for them. */
const SHORT_FORMS: readonly (readonly [short: RegExp, official: string])[] = [
  [/^政府(?=办公[室厅]$)/u, '人民政府'],
  [/^(?:人民)?政府办$/u, '人民政府办公室'],
  [/^发改(?=局$|委)/u, '发展和改革'],
  [/^发展改革(?=局$|委)/u, '发展和改革'],
  [/^人社(?=[局厅]$)/u, '人力资源和社会保障'],
  [/^人力资源社会保障(?=[局厅]$)/u, '人力资源和社会保障'],
  [/^住建(?=[局厅]$|委)/u, '住房和城乡建设'],
  [/^住房城乡建设(?=[局厅]$|委)/u, '住房和城乡建设'],
  [/^卫健(?=委)/u, '卫生健康'],
  [/^科委$/u, '科学技术委员会'],
  [/^教委$/u, '教育委员会'],
  [/^国资委$/u, '国有资产监督管理委员会'],
  [/^市(?:场)?监(?:管)?局$/u, '市场监督管理局'],
  [/管委会(?=$|办公室$)/u, '管理委员会'],
  [/(?<=[展生革设康])委$/u, '委员会'],
]

/**
 * The stable id of a publisher, for series over years: the code of its place, with the organ behind
 * a hyphen where it is one (`320813`, `320282-教育局`); else its name, white space aside. A place
 * that is renamed or raised has another code from then on, and its publishers other ids.
 */
export function issuerId({ name, place, organ }: Issuer): string {
  if (place === null) return squeeze(name)
  return organ === null ? place.code : `${place.code}-${official(organ)}`
}

function official(organ: string): string {
  return SHORT_FORMS.reduce((words, [short, full]) => words.replace(short, full), organ)
}
