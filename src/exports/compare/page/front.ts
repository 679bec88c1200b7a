/** The front page: what changed, what does not add up, what could not be read, what was copied. */
import type { Change, Copied, Failing, Unread } from '../../../report/comparison.js'
import { severityBadge } from './badges.js'
import { issuerAnchor, type Context } from './context.js'
import { html, joined, printed, say, type Html } from './html.js'
import { unitName } from './names.js'
import { number, percent, ratio, signed } from './numbers.js'
import { sectionNames } from './section-names.js'

/** Entries of a list on the front page at most; the rest is counted. */
const MOST = 12

export function frontPage(context: Context): Html {
  const { changed, failing, unread, copied } = context.comparison.front
  const [doubtful, wrong] = parted(failing, ({ finding }) => finding.blame === 'reading')
  return html`<section id="front" class="front" aria-labelledby="front-title">
    <h2 id="front-title">${say({ zh: '要点', en: 'At a glance' })}</h2>
    ${tiles(context)}
    <div class="columns">
      ${part(
        { zh: '什么不符', en: 'What does not add up' },
        list(wrong, (each) => failingLine(each, context)),
        { zh: '没有错误，也没有警告。', en: 'No errors and no warnings.' },
      )}
      ${part({ zh: '什么变了', en: 'What changed' }, changesTable(changed, context), {
        zh: '没有可以比较的变化。',
        en: 'Nothing changed that can be compared.',
      })}
      ${part(
        { zh: '什么没有读出', en: 'What could not be read' },
        list(
          [
            ...failedFiles(context),
            ...unreadLines(unread, context),
            ...doubtful.map((each) => failingLine(each, context)),
          ],
          (line) => line,
        ),
        { zh: '各份年报的单元格都已读出或为空白。', en: 'Every cell was read or is blank.' },
      )}
      ${part(
        { zh: '什么照抄了上年', en: 'What was copied from the year before' },
        list(copied, (each) => copiedLine(each, context)),
        { zh: '没有大段照抄。', en: 'No section was mostly copied.' },
      )}
    </div>
  </section>`
}

/** Those that are, and those that are not. */
function parted<T>(items: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  return [items.filter(is), items.filter((item) => !is(item))]
}

function tiles({ comparison }: Context): Html {
  const { counts } = comparison.front
  const entries = [
    [{ zh: '年报', en: 'reports' }, counts.reports, ''],
    [{ zh: '机关', en: 'issuers' }, counts.issuers, ''],
    [{ zh: '错误', en: 'errors' }, counts.errors, counts.errors > 0 ? 'bad' : ''],
    [{ zh: '警告', en: 'warnings' }, counts.warnings, counts.warnings > 0 ? 'doubt' : ''],
  ] as const
  return html`<dl class="tiles">
    ${entries.map(
      ([label, value, kind]) =>
        html`<div class="${kind}">
          <dt>${say(label)}</dt>
          <dd>${number(value)}</dd>
        </div>`,
    )}
    ${tallyTile({ zh: '年报之内的核对', en: 'sums within the reports' }, counts.within)}
    ${tallyTile({ zh: '年际核对', en: 'checks between years' }, counts.between)}
  </dl>`
}

type Tally = Context['comparison']['front']['counts']['within']

function tallyTile(label: { zh: string; en: string }, { pass, fail, cannotTell }: Tally): Html {
  return html`<div class="wide">
    <dt>${say(label)}</dt>
    <dd>
      <span class="pass">${pass} ${say({ zh: '通过', en: 'passed' })}</span>
      <span class="${fail > 0 ? 'fail' : ''}">${fail} ${say({ zh: '不符', en: 'failed' })}</span>
      <span>${cannotTell} ${say({ zh: '不能判断', en: 'cannot tell' })}</span>
    </dd>
  </div>`
}

function part(
  title: { zh: string; en: string },
  content: Html | null,
  otherwise: { zh: string; en: string },
) {
  return html`<div class="part">
    <h3>${say(title)}</h3>
    ${content ?? html`<p class="quiet">${say(otherwise)}</p>`}
  </div>`
}

function list<T>(items: readonly T[], line: (item: T) => Html): Html | null {
  if (items.length === 0) return null
  const more = items.length - MOST
  return html`<ul class="plain">
    ${items.slice(0, MOST).map((item) => html`<li>${line(item)}</li>`)}
    ${more > 0 && html`<li class="quiet">${say({ zh: `另有 ${more} 项，见下文`, en: `and ${more} more, below` })}</li>`}
  </ul>`
}

function failingLine({ reports, finding }: Failing, { anchors, reports: names }: Context): Html {
  const anchor = anchors.get(finding.fingerprint)
  const message = say(finding.message)
  return html`${severityBadge(finding.severity)}
    <span class="where">${reports.map((id) => names.name(id)).join(' → ')}</span>
    ${anchor === undefined ? message : html`<a href="#${anchor}">${message}</a>`}`
}

/** The years of a change, and the issuer where there are several. */
function whichReports(
  { issuerId, earlier, later }: Change,
  { reports, comparison }: Context,
): Html {
  const issuer = comparison.issuers.find((each) => each.issuerId === issuerId)?.issuer ?? ''
  const years = `${reports.year(earlier)} → ${reports.year(later)}`
  return comparison.issuers.length > 1 ? html`${printed(issuer)} ${years}` : html`${years}`
}

function changesTable(changed: readonly Change[], context: Context): Html | null {
  if (changed.length === 0) return null
  const many = context.comparison.front.counts.reports > 2
  return html`<div class="scroll">
    <table class="figures">
      <caption class="hidden">
        ${say({ zh: '变化最大的项目', en: 'The greatest changes' })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say({ zh: '项目', en: 'Item' })}</th>
          <th scope="col" class="num">${say({ zh: '前', en: 'before' })}</th>
          <th scope="col" class="num">${say({ zh: '后', en: 'after' })}</th>
          <th scope="col" class="num">${say({ zh: '差', en: 'change' })}</th>
          <th scope="col" class="num">${say({ zh: '比', en: 'ratio' })}</th>
        </tr>
      </thead>
      <tbody>
        ${changed.slice(0, MOST).map(
          (change) =>
            html`<tr>
              <th scope="row">
                ${say(change.label)}
                <small class="quiet"
                  >${say(unitName(change.unit))}${
                    many && html` · ${whichReports(change, context)}`
                  }</small
                >
              </th>
              <td class="num">${number(change.before)}</td>
              <td class="num">${number(change.after)}</td>
              <td class="num">${signed(change.difference)}</td>
              <td class="num">${change.ratio === null ? '' : ratio(change.ratio)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** What no issuer's part can hold: files that failed, reports that stand nowhere. */
function failedFiles({ comparison }: Context): Html[] {
  return comparison.findings.map(({ finding, sources }) => {
    const paths = sources.map(({ path }) => html`<code>${printed(path)}</code>`)
    return html`${severityBadge(finding.severity)} ${say(finding.message)} ${joined(paths, ' ')}`
  })
}

const unreadWords = {
  unreadable: (count: number) => ({ zh: `${count} 格读不出`, en: `${count} cells unreadable` }),
  missing: (count: number) => ({ zh: `${count} 格未印`, en: `${count} cells not printed` }),
}

/** A line for each report and status: how many cells, and of which tables. */
function unreadLines(unread: readonly Unread[], { reports }: Context): Html[] {
  const lines = new Map<string, Unread[]>()
  for (const each of unread) {
    const key = `${each.status}|${each.report}`
    lines.set(key, [...(lines.get(key) ?? []), each])
  }
  return [...lines.values()].flatMap((tables) => {
    const [first] = tables
    if (first === undefined) return []
    const count = tables.reduce((sum, { figures }) => sum + figures.length, 0)
    const parts = tables.map(({ title, figures }) => html`${printed(title)} ${figures.length}`)
    return html`<span class="where">${printed(reports.name(first.report))}</span>
      ${say(unreadWords[first.status](count))}
      <small class="quiet">${joined(parts, '; ')}</small>`
  })
}

function copiedLine(copied: Copied, { reports, comparison }: Context): Html {
  const issuer = comparison.issuers.findIndex(({ issuerId }) => issuerId === copied.issuerId)
  const whole =
    copied.kind === 'text'
      ? { zh: '全文', en: 'the whole text' }
      : { zh: '全部表格', en: 'all tables' }
  const what = copied.section === null ? whole : sectionNames[copied.section]
  return html`<span class="where">${printed(reports.name(copied.later))}</span>
    <a href="#${issuerAnchor(issuer, 'narrative')}">${say(what)}</a>
    <strong class="num">${percent(copied.percent)}</strong>`
}
