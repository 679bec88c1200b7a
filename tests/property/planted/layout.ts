import { plainHtml } from '../../../samples/generator/render/html.js'
import { formOf } from '../../report/figures.js'
import { both, cleanReport, edited, page, YEAR, type PlantedKind } from './build.js'

/** Years and dates. */
export const years: readonly PlantedKind[] = [
  {
    id: 'year-in-title',
    en: 'the title has another year',
    zh: '标题年份有误',
    codes: ['year-differs'],
    plant: (seed) => edited(cleanReport(seed), /2023(?=年政府信息公开工作年度报告)/gu, '2022'),
  },
  {
    id: 'year-in-text',
    en: 'the overview opens with another year',
    zh: '正文年份有误',
    codes: ['text-year-differs'],
    plant: (seed) => edited(cleanReport(seed), /2023(?=年，我们)/u, '2022'),
  },
  {
    id: 'year-in-sentence',
    en: 'a sentence on the requests has another year',
    zh: '依申请公开的句子年份有误',
    codes: ['text-year-differs'],
    plant: (seed) => edited(cleanReport(seed), /2023(?=年新收)/u, '2022'),
  },
  {
    id: 'year-in-period',
    en: 'the statistics period is of another year',
    zh: '统计期限年份有误',
    codes: ['period-differs'],
    plant: (seed) => edited(cleanReport(seed), /2023年1月1日起至2023年/u, '2022年1月1日起至2022年'),
  },
  {
    id: 'period-short',
    en: 'the statistics period ends before the year does',
    zh: '统计期限不足一年',
    codes: ['period-differs'],
    plant: (seed) => edited(cleanReport(seed), /2023年12月31日/u, '2023年11月30日'),
  },
  {
    id: 'published-late',
    en: 'it was published after the day that is set',
    zh: '发布逾期',
    codes: ['published-late'],
    plant: (seed) => {
      const site = { documentNumber: '霜政办发〔2024〕6号', published: '2024-01-25' }
      const report = cleanReport(seed)
      return {
        clean: page(report, { ...plainHtml, site }),
        defective: page(report, { ...plainHtml, site: { ...site, published: '2024-04-25' } }),
      }
    },
  },
]

/** Sections and the form. */
export const sections: readonly PlantedKind[] = [
  {
    id: 'section-missing',
    en: 'a section is not printed',
    zh: '缺少章节',
    codes: ['section-missing'],
    plant: (seed) => edited(cleanReport(seed), /<h2>五、[^]*?(?=<h2>六、)/u, ''),
  },
  {
    id: 'section-empty',
    en: 'a section is a title only',
    zh: '章节只有标题',
    codes: ['section-empty'],
    plant: (seed) => edited(cleanReport(seed), /(<h2>五、.*<\/h2>)[^]*?(?=<h2>六、)/u, '$1\n'),
  },
  {
    id: 'number-skipped',
    en: 'the number of a section skips one',
    zh: '章节序号跳号',
    codes: ['section-misnumbered'],
    plant: (seed) => edited(cleanReport(seed), /<h2>五、/u, '<h2>六、'),
  },
  {
    id: 'number-repeated',
    en: 'the number of a section is that of the one before',
    zh: '章节序号重复',
    codes: ['section-misnumbered'],
    plant: (seed) => edited(cleanReport(seed), /<h2>三、/u, '<h2>二、'),
  },
  {
    id: 'wrong-form',
    en: 'the tables are those of an earlier form',
    zh: '表格用了旧格式',
    codes: ['form-differs'],
    plant: (seed) => both(cleanReport(seed), cleanReport(seed, formOf('2019'), YEAR)),
  },
]
