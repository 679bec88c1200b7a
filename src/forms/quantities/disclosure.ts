import { ITEMS, MONEY, type Quantity } from './quantity.js'

/** What is disclosed without being asked for, and what is charged. */
export const disclosure: readonly Quantity[] = [
  {
    id: 'processing_fee_collected',
    label: { zh: '收取信息处理费', en: 'information processing fee collected' },
    unit: '元',
    units: MONEY,
    topic: 'fee',
    whole: true,
    since: 2021,
    said: [
      '{fee}(?:{collected}|收费)?(?:总额|总金额|金额|收入)?#',
      '|{collected}#',
      '|(?:金额|总额)#',
    ],
    not: ['减免', '免收', '应收', '退还', '退回', '免除'],
    none: [
      '{not}(?:发生|产生|涉及|存在|有)?(?:实际)?{collected}(?:过|任何)?~?{fee}$',
      '{not}(?:发生|产生|涉及|存在|有)?(?:任何|政府信息|依申请公开|公开|的){0,4}{fee}(?:的)?(?:{collected})?(?:的)?$',
      '{not}(?:发生|产生|涉及|存在|有)?~?信息公开(?:申请)?(?:的)?{charge}$',
      '(?<=(?:信息公开|依申请公开)(?:政府)?(?:信息)?(?:工作|申请|方面)?){not}(?:发生|产生)?(?:任何)?{charge}$',
      '(?<={fee}(?:{collected})?的?(?:情况)?：?)无$',
    ],
  },
  {
    id: 'items_disclosed',
    label: { zh: '主动公开政府信息', en: 'items of information disclosed on the own initiative' },
    unit: '条',
    units: ITEMS,
    whole: true,
    said: [
      '{disclosed}(?:了|的)?(?:各类|各种|各项|相关|有关)?{information}#',
      '(?:发布|公开)(?:了)?(?:各类|各种)?(?:主动公开的?|公开)?政府信息#',
      '(?:发布|公开)(?:了)?(?:各类|各种)?主动公开的?信息#',
      '{disclosed}#(?:各类)?(?:政府|政务)信息$',
    ],
    not: ['申请', '不予', '部分公开', '予以', '同意'],
  },
]
