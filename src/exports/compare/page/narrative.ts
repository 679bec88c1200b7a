/** The narrative of two reports side by side, by section and sentence. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { IssuerComparison, Kept, Pair, SectionPair } from '../../../report/comparison.js'
import type { Context } from './context.js'
import { below, heading, type Level } from './heading.js'
import { html, joined, printed, say, type Html } from './html.js'
import { leftOutPart } from './left-out.js'
import { sectionNames } from './section-names.js'
import { sentenceRow } from './sentences.js'
import { sharesTables } from './shares.js'

export function narrativePart({ pairs }: IssuerComparison, context: Context, level: Level): Html {
  if (pairs.length === 0)
    return html`<p class="quiet">
      ${say({ zh: '只有一份年报，没有可以并列的正文。', en: 'One report only: there is no text to put beside it.' })}
    </p>`
  return html`${pairs.map((pair) => pairPart(pair, context, level))}`
}

function pairPart(pair: Pair, context: Context, level: Level): Html {
  const { reports } = context
  const years = `${reports.year(pair.earlier)} → ${reports.year(pair.later)}`
  return html`<section class="pair">
    ${heading(level, html`${years}`)}
    ${pair.gap > 1 && html`<p class="quiet">${say({ zh: `相隔 ${pair.gap} 年`, en: `${pair.gap} years apart` })}</p>`}
    ${pair.ambiguous && html`<p class="quiet">${say(AMBIGUOUS)}</p>`} ${sharesTables(pair, years)}
    ${leftOutPart(pair, context)} ${keptPart(pair.kept, below(level))}
    ${pair.sections
      .filter(({ sentences }) => sentences.length > 0)
      .map((section) => sectionPart(section, pair, context, below(level)))}
    ${emptyPart(pair.sections.filter(({ sentences }) => sentences.length === 0))}
  </section>`
}

const AMBIGUOUS = {
  zh: '上一年有几份年报，这里取第一份适合的',
  en: 'the year before has several reports; this is the first that fits',
}

function sectionPart(section: SectionPair, pair: Pair, { reports }: Context, level: Level): Html {
  const title = section.titles.after ?? section.titles.before
  return html`<section class="section-pair">
    ${heading(level, title === null || title === '' ? say(sectionNames[section.section]) : printed(title))}
    ${section.notes.map((note) => html`<p class="quiet">${say(notes[note])}</p>`)}
    <div class="sides" aria-hidden="true">
      <span>${reports.year(pair.earlier)}</span><span>${reports.year(pair.later)}</span>
    </div>
    <ol class="sentences">
      ${section.sentences.map((sentence) =>
        sentenceRow(sentence, [reports.year(pair.earlier), reports.year(pair.later)]),
      )}
    </ol>
  </section>`
}

/** Sections that hold tables only. */
function emptyPart(sections: readonly SectionPair[]): Html | null {
  if (sections.length === 0) return null
  const names = sections.map(({ section }) => say(sectionNames[section]))
  return html`<p class="quiet">
    ${say({ zh: '两年都没有正文：', en: 'Without text in both years: ' })}${joined(names, '; ')}
  </p>`
}

const notes: Readonly<Record<SectionPair['notes'][number], Bilingual>> = {
  cut: { zh: '句子过多，超出部分没有比较', en: 'too many sentences: the rest was not compared' },
  coarse: {
    zh: '两年文字相差很大，句子不按顺序配对',
    en: 'the texts differ so much that sentences were paired without regard to their order',
  },
}

function keptPart(kept: readonly Kept[], level: Level): Html | null {
  if (kept.length === 0) return null
  return html`<section class="kept">
    ${heading(level, say({ zh: '留着上年数字或年份的句子', en: 'Sentences that kept last year’s number or year' }))}
    <ul class="plain">
      ${kept.map(
        ({ kind, section, text, before, after, finding }) =>
          html`<li>
            <span class="where">${say(sectionNames[section])}</span>
            ${say(kinds[kind])} <mark>${printed(text)}</mark>
            <p class="quote">${printed(after)}</p>
            ${before !== after && html`<p class="quote quiet">${say({ zh: '上年：', en: 'before: ' })}${printed(before)}</p>`}
            <code class="quiet">${finding.code}</code>
          </li>`,
      )}
    </ul>
  </section>`
}

const kinds: Readonly<Record<Kept['kind'], Bilingual>> = {
  year: { zh: '年份未改', en: 'kept the year' },
  number: { zh: '数字未改', en: 'kept the number' },
}
