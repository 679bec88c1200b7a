/** A comparison as one page of HTML that needs nothing beside it. */
import { createHash } from 'node:crypto'
import type { Bilingual } from '../../../report/catalogue.js'
import type { Comparison, IssuerComparison } from '../../../report/comparison.js'
import type { Chart } from '../charts/index.js'
import { betweenPart } from './between.js'
import { chartsPart } from './charts.js'
import { issuerAnchor, type Context } from './context.js'
import { figuresPart } from './figures.js'
import { findingsPart } from './findings.js'
import { frontPage } from './front.js'
import { heading, below, type Level } from './heading.js'
import { heatMap } from './heat-map.js'
import { html, ours, printed, say, type Html } from './html.js'
import { issuersTables } from './issuers.js'
import { narrativePart } from './narrative.js'
import { rankingTable } from './ranking.js'
import { regionsPart } from './regions.js'
import { reportsTable } from './reports-table.js'
import { script } from './script.js'
import { style } from './style.js'

/** What the page begins in; its readers may switch. */
export type PageLanguage = 'zh' | 'en'

export interface PageParts extends Context {
  /** Of each issuer, in the order of the comparison. */
  readonly charts: readonly (readonly Chart[])[]
  readonly language: PageLanguage
  /** Of nianbao. */
  readonly version: string
}

/** The page as text. */
export function pageText(parts: PageParts): string {
  const { comparison, language, version } = parts
  const title = titleOf(comparison)
  return `${String(
    html`<!doctype html>
      <!-- nianbao/comparison/1 -->
      <html
        lang="${language === 'zh' ? 'zh-Hans' : 'en'}"
        data-lang="${language}"
        data-title-zh="${title.zh}"
        data-title-en="${title.en}"
      >
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="generator" content="nianbao ${version}" />
          <title>${title[language]}</title>
          ${ours(`<style>${style}</style>`)}
        </head>
        <body>
          <div class="page">
            <a class="skip" href="#main">${say({ zh: '跳到正文', en: 'Skip to the content' })}</a>
            ${top(comparison, language)} ${contents(comparison)}
            <main id="main">
              ${frontPage(parts)} ${reportsTable(parts)} ${severalPart(parts)}
              ${regionsPart(comparison.regions)}
              ${comparison.issuers.map((issuer, index) => issuerPart(issuer, index, parts))}
            </main>
            ${foot(version)}
          </div>
          ${ours(`<script>${script}</script>`)}
        </body>
      </html>`,
  )}\n`
}

/** Nothing may be asked for, and nothing may run but what stands here. */
const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function titleOf(comparison: Comparison): Bilingual {
  const name = subjectOf(comparison)
  return { zh: `年报对照：${name.zh}`, en: `Annual reports side by side: ${name.en}` }
}

/** The issuer and its years, or how many issuers and theirs. */
function subjectOf({ issuers }: Comparison): Bilingual {
  const years = issuers.flatMap(({ reports }) => reports.map(({ year }) => year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = first === last ? `${first}` : `${first}–${last}`
  const [only] = issuers
  if (issuers.length === 1 && only !== undefined)
    return { zh: `${only.issuer} ${span}`, en: `${only.issuer} ${span}` }
  return { zh: `${issuers.length} 个机关 ${span}`, en: `${issuers.length} issuers, ${span}` }
}

function top(comparison: Comparison, language: PageLanguage): Html {
  const button = (code: PageLanguage, name: string) =>
    html`<button
      type="button"
      data-speak="${code}"
      aria-pressed="${language === code ? 'true' : 'false'}"
      lang="${code === 'zh' ? 'zh-Hans' : 'en'}"
    >
      ${name}
    </button>`
  return html`<header class="top">
    <div>
      <p class="kind">
        ${say({ zh: '政府信息公开工作年度报告对照', en: 'Annual reports on government information disclosure' })}
      </p>
      <h1>${say(subjectOf(comparison))}</h1>
    </div>
    <div class="languages js" role="group" aria-label="语言 Language">
      ${button('zh', '中文')}${button('en', 'English')}
    </div>
  </header>`
}

function contents({ issuers, regions }: Comparison): Html {
  const own = ISSUER_PARTS.map(({ id, title }) => ({ id: issuerAnchor(0, id), title: say(title) }))
  const many = issuers.map(({ issuer }, index) => ({
    id: issuerAnchor(index),
    title: printed(issuer),
  }))
  const entries = [
    { id: 'front', title: say({ zh: '要点', en: 'At a glance' }) },
    { id: 'reports', title: say({ zh: '年报', en: 'The reports' }) },
    ...(issuers.length > 1 ? [{ id: 'issuers', title: say(SEVERAL) }] : []),
    ...(regions.length > 0 ? [{ id: 'regions', title: say(REGIONS) }] : []),
    ...(issuers.length > 1 ? many : own),
  ]
  return html`<nav class="contents" aria-label="目录 Contents">
    <ol>
      ${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`
}

const REGIONS = { zh: '总数与各部分之和', en: 'The whole against its parts' }
const SEVERAL = { zh: '机关比较', en: 'Between issuers' }

function severalPart(parts: PageParts): Html | null {
  const { comparison } = parts
  if (comparison.issuers.length < 2) return null
  return html`<section class="major" id="issuers" aria-labelledby="issuers-title">
    <h2 id="issuers-title">${say(SEVERAL)}</h2>
    ${rankingTable(comparison.ranking)} ${heatMap(comparison.matrix)} ${issuersTables(comparison)}
  </section>`
}

interface IssuerPart {
  readonly id: string
  /** Reports of an issuer that it takes. */
  readonly least: 1 | 2
  readonly title: Bilingual
  readonly part: (issuer: IssuerComparison, index: number, parts: PageParts, level: Level) => Html
}

const ISSUER_PARTS: readonly IssuerPart[] = [
  {
    id: 'findings',
    least: 1,
    title: { zh: '问题', en: 'Findings' },
    part: (issuer, _, parts, level) => findingsPart(issuer, parts, below(level)),
  },
  {
    id: 'between',
    least: 2,
    title: { zh: '年际核对', en: 'Checks between years' },
    part: (issuer, _, parts) => betweenPart(issuer, parts),
  },
  {
    id: 'charts',
    least: 1,
    title: { zh: '图', en: 'Charts' },
    part: (issuer, index, parts) => chartsPart(parts.charts[index] ?? [], issuer),
  },
  {
    id: 'figures',
    least: 1,
    title: { zh: '数据对照', en: 'Figures side by side' },
    part: (issuer, index) => figuresPart(issuer, issuerAnchor(index, 'rows')),
  },
  {
    id: 'narrative',
    least: 2,
    title: { zh: '正文对照', en: 'The text side by side' },
    part: (issuer, _, parts, level) => narrativePart(issuer, parts, below(level)),
  },
]

/** One issuer alone needs no heading of its own. */
function issuerPart(issuer: IssuerComparison, index: number, parts: PageParts): Html {
  const alone = parts.comparison.issuers.length === 1
  const level: Level = alone ? 2 : 3
  const content = ISSUER_PARTS.filter(({ least }) => issuer.reports.length >= least).map(
    ({ id, title, part }) =>
      html`<section id="${issuerAnchor(index, id)}" class="part-of-issuer">
        ${heading(level, say(title))} ${part(issuer, index, parts, level)}
      </section>`,
  )
  if (alone) return html`${content}`
  const id = issuerAnchor(index)
  return html`<section class="major" id="${id}">
    ${heading(2, printed(issuer.issuer))} ${content}
  </section>`
}

function foot(version: string): Html {
  return html`<footer>
    <p>
      ${say({
        zh: `由 nianbao ${version} 制作。数据照原文，不改；空白不是零，未印不是空白。`,
        en: `Made by nianbao ${version}. Figures are as printed and never changed: blank is not zero, and missing is not blank.`,
      })}
    </p>
  </footer>`
}
