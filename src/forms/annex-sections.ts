import type { FormSection } from './form.js'

/**
 * The sections of the reports before 2019 (国务院令第492号 art. 32), whose statistics stand in an
 * annex. Neither their order nor their titles were prescribed.
 */
export const annexSections: readonly FormSection[] = [
  {
    id: 'overview',
    number: '一',
    title: '概述',
    wordings: [
      '总体情况',
      '概况',
      '总体概述',
      '基本情况',
      '基本工作情况',
      '主要工作概述',
      '政府信息公开工作概述',
      '政府信息公开工作总体情况',
    ],
  },
  {
    id: 'proactive',
    number: '二',
    title: '主动公开政府信息的情况',
    wordings: [
      '主动公开情况',
      '主动公开政府信息情况',
      '政府信息主动公开情况',
      '行政机关主动公开政府信息的情况',
    ],
  },
  {
    id: 'requests',
    number: '三',
    title: '依申请公开政府信息和不予公开政府信息的情况',
    wordings: [
      '依申请公开政府信息情况',
      '依申请公开政府信息的情况',
      '政府信息依申请公开办理情况',
      '政府信息依申请公开工作情况',
      '依申请公开办理情况',
      '依申请公开情况',
    ],
  },
  {
    id: 'fees',
    number: '四',
    title: '政府信息公开的收费及减免情况',
    wordings: [
      '政府信息公开收费及减免情况',
      '依申请公开政府信息的收费及减免情况',
      '收费及减免情况',
      '收费和减免情况',
    ],
  },
  {
    id: 'disputes',
    number: '五',
    title: '因政府信息公开申请行政复议、提起行政诉讼的情况',
    wordings: [
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议、行政诉讼情况',
      '行政复议、行政诉讼情况',
      '行政复议和行政诉讼情况',
      '复议、诉讼情况',
    ],
  },
  {
    id: 'problems',
    number: '六',
    title: '政府信息公开工作存在的主要问题及改进情况',
    wordings: [
      '政府信息公开工作存在的主要问题及改进措施',
      '政府信息公开工作存在的主要问题和改进措施',
      '存在的主要问题和改进措施',
      '存在的主要问题及改进措施',
      '存在的主要问题及改进情况',
      '主要问题和改进措施',
      '存在的问题及改进措施',
    ],
  },
  {
    id: 'other',
    number: '七',
    title: '其他需要报告的事项',
    wordings: ['需要说明的事项与附表', '需要说明的事项', '其他需要说明的事项', '附表'],
  },
]

/** The titles of the sheet, which is printed after the sections. */
export const annexTitles: readonly string[] = [
  '政府信息公开情况统计表',
  '政府信息公开情况统计报表',
  '政府信息公开工作情况统计表',
  '政府信息公开统计表',
  '政府信息公开指标统计表',
]
