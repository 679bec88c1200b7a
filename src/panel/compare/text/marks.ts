/** What differs between two sentences that are alike. */
import { diffArrays } from 'diff'
import type { SentencePart } from '../../../report/comparison.js'

/** Numbers with their separators and Latin words stand together; every other character by itself. */
const TOKEN = /\d+(?:[.,]\d+)*|[A-Za-z]+|[\s\S]/gu
/** Tokens that may differ before two sentences are shown as wholly different. */
const MOST_EDITS = 200
/** Characters that two changes may have between them and still be one: 的 or a comma is no common ground. */
const ISLAND = 1

/** The parts of two sentences in the order of reading, what was removed before what was added. */
export function partsOf(before: string, after: string): SentencePart[] {
  const [left, right] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []]
  const changes = diffArrays<string>([...left], [...right], { maxEditLength: MOST_EDITS })
  if (changes === undefined) return [part('removed', before), part('added', after)]
  const parts = changes.map(({ value, added, removed }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  )
  return joined(parts)
}

function part(kind: SentencePart['kind'], text: string): SentencePart {
  return { kind, text }
}

/** Changes with hardly anything between them become one. */
function joined(parts: readonly SentencePart[]): SentencePart[] {
  const result: SentencePart[] = []
  let [removed, added] = ['', '']
  const settle = () => {
    if (removed !== '') result.push(part('removed', removed))
    if (added !== '') result.push(part('added', added))
    removed = added = ''
  }
  parts.forEach(({ kind, text }, index) => {
    const isIsland =
      kind === 'same' &&
      text.length <= ISLAND &&
      (removed !== '' || added !== '') &&
      index < parts.length - 1 &&
      !/^[，。；、,;]$/u.test(text)
    if (kind === 'same' && !isIsland) {
      settle()
      result.push(part('same', text))
      return
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  })
  settle()
  return result
}
