/** What a finding rests on: the page cut around the cells, or the table row as printed. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { FindingGroup, GroupedFinding } from '../../../report/comparison.js'
import { picturesOf, type NoPicture, type PagePicture, type Wanted } from '../pictures.js'
import type { Context } from './context.js'
import { html, say, type Html } from './html.js'
import { printedRows } from './printed-rows.js'

/** The pictures of the pages that a finding points into, and the rows as printed. */
export function evidenceOf(found: GroupedFinding, context: Context): Html {
  const wanted = picturesOf(found).filter(({ id }) => !isSaidOnce(context.pictures.get(id)))
  return html`<div class="evidence">
    ${wanted.map((each) => pictureOf(each, context))} ${printedRows(found, context)}
  </div>`
}

/** What holds for the whole page is said once, before the findings, and not at each of them. */
export function picturesNote(groups: readonly FindingGroup[], { pictures }: Context): Html | null {
  const wanted = groups.flatMap(({ findings }) => findings.flatMap(picturesOf))
  const reason = wanted.map(({ id }) => pictures.get(id)).find(isSaidOnce)
  return reason === undefined ? null : html`<p class="quiet no-picture">${say(reasons[reason])}</p>`
}

function isSaidOnce(picture: PagePicture | NoPicture | undefined): picture is 'canvas' | 'enough' {
  return picture === 'canvas' || picture === 'enough'
}

function pictureOf(wanted: Wanted, { pictures, reports }: Context): Html {
  const picture = pictures.get(wanted.id)
  const where = say({
    zh: `${reports.name(wanted.report)} 年报第 ${wanted.page} 页`,
    en: `${reports.name(wanted.report)}, page ${wanted.page}`,
  })
  if (picture === undefined) return html``
  if (typeof picture === 'string')
    return html`<p class="quiet no-picture">
      ${where}${say({ zh: '：', en: ': ' })}${say(reasons[picture])}
    </p>`
  return html`<figure class="cut">
    <div class="scroll" role="region" tabindex="0" aria-label="PDF ${wanted.page}">
      ${image(picture)}
    </div>
    <figcaption>${where} · ${say(outlines(wanted))}</figcaption>
  </figure>`
}

function outlines({ others }: Wanted): Bilingual {
  const rest = others.length > 0
  return {
    zh: `实线框为有疑问的单元格${rest ? '，虚线框为与之核对的单元格' : ''}`,
    en: `full frame: the cell in doubt${rest ? '; broken frames: what it is held against' : ''}`,
  }
}

/** Pixels of the picture to one of the page: it was drawn finer than it is shown. */
const FINENESS = 1.15

function image({ width, height, png }: PagePicture): Html {
  const data = Buffer.from(png).toString('base64')
  const [shownWidth, shownHeight] = [width, height].map((each) => Math.round(each / FINENESS))
  return html`<img
    alt=""
    width="${shownWidth}"
    height="${shownHeight}"
    src="data:image/png;base64,${data}"
  />`
}

const reasons: Readonly<Record<NoPicture, Bilingual>> = {
  canvas: {
    zh: '此处不能绘制页面图片（未安装可选组件 @napi-rs/canvas）',
    en: 'pages cannot be drawn here (the optional @napi-rs/canvas is not installed)',
  },
  file: {
    zh: '没有页面图片：原文件不在原处，或已改变',
    en: 'no picture: the file is not where it was, or has changed',
  },
  refused: { zh: '没有页面图片：该页无法绘制', en: 'no picture: the page cannot be drawn' },
  enough: {
    zh: '图片已达上限，靠后的问题不附图',
    en: 'the page holds as many pictures as it may: later findings have none',
  },
}
