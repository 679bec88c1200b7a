/** The narrative of two reports side by side, section by section. */
import type { Sentence as Compared, SectionPair } from '../../report/comparison.js'
import type { Report, Section, SectionId } from '../../report/schema.js'
import { align, type Row } from './text/align.js'
import { nearlySame } from './text/alike.js'
import { boilerplateOf } from './text/boilerplate.js'
import { partsOf } from './text/marks.js'
import { sentencesOf, type Sentence } from './text/sentences.js'
import { shareOf } from './text/share.js'

/** A sentence of the earlier report, and the section it stands in. */
interface Home {
  readonly section: SectionId
  readonly sentence: Sentence
}

/** The sentences of the earlier report by what they are compared by. */
type Homes = ReadonlyMap<string, Home>

/** A shorter sentence, numbers aside, may come twice by chance: it is not looked for elsewhere. */
const LEAST_MOVED = 10

/** Every section that one of the two reports has, in the order of the later, then of the earlier. */
export function narrativeOf(earlier: Report, later: Report): SectionPair[] {
  const homes = homesOf(earlier.sections)
  const ids = [...new Set([...later.sections, ...earlier.sections].map(({ id }) => id))]
  return ids.map((id) => sectionPair(id, earlier.sections, later.sections, homes))
}

function homesOf(sections: readonly Section[]): Homes {
  const homes = new Map<string, Home>()
  for (const { id, text } of sections)
    for (const sentence of sentencesOf(text).sentences)
      if (!homes.has(sentence.masked)) homes.set(sentence.masked, { section: id, sentence })
  return homes
}

function sectionPair(
  id: SectionId,
  earlier: readonly Section[],
  later: readonly Section[],
  homes: Homes,
): SectionPair {
  const [before, after] = [earlier, later].map((sections) => joined(sections, id))
  const [left, right] = [before, after].map((section) => sentencesOf(section?.text ?? ''))
  const { rows, coarse } = align(left?.sentences ?? [], right?.sentences ?? [])
  const sentences = rows.map((row) => comparedOf(row, homes))
  const cut = left?.cut === true || right?.cut === true
  return {
    section: id,
    titles: { before: before?.title ?? null, after: after?.title ?? null },
    sentences,
    share: shareOf(sentences),
    notes: [...(cut ? (['cut'] as const) : []), ...(coarse ? (['coarse'] as const) : [])],
  }
}

/** A section that is printed in several pieces is one. */
function joined(sections: readonly Section[], id: SectionId) {
  const own = sections.filter((section) => section.id === id)
  const [first] = own
  if (first === undefined) return null
  return { title: first.title, text: own.map(({ text }) => text).join('\n') }
}

function comparedOf({ before, after }: Row, homes: Homes): Compared {
  const kind = kindOf(before, after)
  const stays = before !== null && after !== null && nearlySame(before.masked, after.masked)
  const home = stays || after === null ? undefined : movedHome(after, homes)
  return {
    kind,
    before: before?.text ?? null,
    after: after?.text ?? null,
    paragraphs: { before: before?.paragraph ?? null, after: after?.paragraph ?? null },
    parts:
      kind === 'changed' && before !== null && after !== null
        ? partsOf(before.text, after.text)
        : [],
    copied: stays || home !== undefined,
    movedFrom: home?.section ?? null,
    boilerplate: boilerplateOf((after ?? before)?.masked ?? ''),
  }
}

function kindOf(before: Sentence | null, after: Sentence | null): Compared['kind'] {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  return before.words === after.words ? 'same' : 'changed'
}

function movedHome({ masked }: Sentence, homes: Homes): Home | undefined {
  return masked.replaceAll('#', '').length < LEAST_MOVED ? undefined : homes.get(masked)
}
