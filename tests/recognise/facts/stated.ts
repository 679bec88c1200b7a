import type { SectionId } from '../../../src/report/schema.js'
import { factsOfPassage } from '../../../src/recognise/facts/passage-facts.js'

interface Setting {
  readonly year?: number | null
  readonly section?: SectionId
}

/** The facts of a paragraph, each as `quantity value unit`, with its scope behind `@`. */
export function stated(
  text: string,
  { year = 2023, section = 'overview' }: Setting = {},
): string[] {
  return factsOfPassage({ text, place: {}, section }, year).map(
    ({ quantity, value, unit, scope }) =>
      `${quantity} ${String(value)} ${unit ?? '?'}${scope === null ? '' : ` @${scope}`}`,
  )
}
