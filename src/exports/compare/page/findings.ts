/** Findings by figure, each with its evidence. */
import type { FindingGroup, GroupedFinding, IssuerComparison } from '../../../report/comparison.js'
import { hintFor, isFindingCode } from '../../../report/finding.js'
import type { Finding } from '../../../report/schema.js'
import { stands } from '../../../report/verdicts.js'
import { blameText, severityBadge } from './badges.js'
import type { Context } from './context.js'
import { evidenceOf, picturesNote } from './evidence.js'
import { heading, type Level } from './heading.js'
import { html, joined, printed, say, type Html } from './html.js'

/** Errors and warnings; notes, and what people dismissed, are folded away behind them. */
export function findingsPart({ groups }: IssuerComparison, context: Context, level: Level): Html {
  const serious = groups.flatMap((group) => only(group, isSerious))
  const notes = groups.flatMap((group) => only(group, (finding) => !isSerious(finding)))
  return html`${picturesNote(serious, context)}
  ${serious.map((group) => groupPart(group, context, level))}
  ${serious.length === 0 && html`<p class="quiet">${say(NOTHING)}</p>`}
  ${notes.length > 0 && notesPart(notes, context)}`
}

const NOTHING = { zh: '没有错误，也没有警告。', en: 'No errors and no warnings.' }

function isSerious(finding: Finding): boolean {
  return finding.severity !== 'info' && stands(finding)
}

function only(group: FindingGroup, keep: (finding: Finding) => boolean): FindingGroup[] {
  const findings = group.findings.filter(({ finding }) => keep(finding))
  return findings.length === 0 ? [] : [{ ...group, findings }]
}

function groupPart({ key, label, findings }: FindingGroup, context: Context, level: Level): Html {
  const title =
    label === null ? say({ zh: '不限于某一数据', en: 'On no single figure' }) : say(label)
  return html`<section class="finding-group">
    ${heading(level, html`${title} ${keyName(key, label)}`)}
    ${findings.map((found) => findingPart(found, context))}
  </section>`
}

/** The key beside the label, where the label is not the key itself. */
function keyName(key: FindingGroup['key'], label: FindingGroup['label']): Html | null {
  if (key === null) return null
  return html`<code class="quiet ${label?.en === key ? 'zh' : ''}">${key}</code>`
}

function findingPart(found: GroupedFinding, context: Context): Html {
  const { finding, reports } = found
  return html`<article
    class="finding ${finding.severity}"
    id="${context.anchors.get(finding.fingerprint)}"
  >
    <p class="message">
      ${severityBadge(finding.severity)}
      <span class="where"
        >${joined(
          reports.map((id) => printed(context.reports.name(id))),
          ' → ',
        )}</span
      >
      ${say(finding.message)}
    </p>
    <p class="quiet meta">
      <code>${finding.code}</code> · ${blameText(finding.blame)}${hint(finding.code)}
    </p>
    ${verdictPart(finding)} ${evidenceOf(found, context)}
  </article>`
}

const verdicts = {
  accepted: { zh: '已确认', en: 'accepted' },
  dismissed: { zh: '已排除', en: 'dismissed' },
}

/** What a person made of it. */
function verdictPart({ verdict }: GroupedFinding['finding']): Html | null {
  if (verdict === undefined) return null
  const { who, when, why } = verdict
  return html`<p class="verdict">
    <span class="badge info">${say(verdicts[verdict.verdict])}</span> ${printed(why)}
    <small class="quiet">${printed(who)}, ${printed(when)}</small>
  </p>`
}

function hint(code: string): Html | null {
  const words = isFindingCode(code) ? hintFor(code) : null
  return words === null ? null : html` · ${say(words)}`
}

function notesPart(groups: readonly FindingGroup[], context: Context): Html {
  const notes = groups.flatMap(({ findings }) => findings)
  return html`<details>
    <summary>
      ${say({ zh: `提示和已排除的问题 ${notes.length} 项`, en: `${notes.length} notes and dismissed findings` })}
    </summary>
    <ul class="plain">
      ${notes.map(
        ({ finding, reports }) =>
          html`<li id="${context.anchors.get(finding.fingerprint)}">
            <span class="where"
              >${joined(
                reports.map((id) => printed(context.reports.name(id))),
                ' → ',
              )}</span
            >
            ${say(finding.message)} <code class="quiet">${finding.code}</code>
            ${verdictPart(finding)}
          </li>`,
      )}
    </ul>
  </details>`
}
