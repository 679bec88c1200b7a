import type { ReportBody } from '../../src/report/body.js'
import { makeFinding } from '../../src/report/finding.js'
import { examples as parameters } from '../../src/report/examples.js'
import { figureKeys } from '../../src/forms/index.js'
import { formOf, issuerNamed, type Printed } from '../report/figures.js'
import { madeBody } from './made.js'

/** A report that a check fails, one that it passes, and one of which it cannot tell. */
export interface Example {
  readonly fails: ReportBody
  readonly passes: ReportBody
  readonly cannotTell?: ReportBody
}

const without = (pattern: RegExp): Printed =>
  Object.fromEntries(
    figureKeys(formOf('2021'))
      .filter((key) => pattern.test(key))
      .map((key) => [key, undefined]),
  )

const review = (upheld: number, corrected: number, total: number | null): Printed => ({
  'disputes.review.upheld': upheld,
  'disputes.review.corrected': corrected,
  'disputes.review.total': total,
})

const flow = (fresh: number, handled: number, carriedOut: number | null): Printed => ({
  'requests.new.natural_person': fresh,
  'requests.new.total': fresh,
  'requests.granted.natural_person': handled,
  'requests.granted.total': handled,
  'requests.handled_total.natural_person': handled,
  'requests.handled_total.total': handled,
  'requests.carried_out.natural_person': carriedOut,
  'requests.carried_out.total': carriedOut,
})

const section = (id: string, change: object) => (body: ReportBody) => ({
  sections: body.sections.map((each) => (each.id === id ? { ...each, ...change } : each)),
})

const lacking = (id: string) => (body: ReportBody) => ({
  sections: body.sections.filter((each) => each.id !== id),
})

/** Subtotal of the three rows of 无法提供, printed between the last of them and the next row. */
const subtotal = (value: number) => ({
  table: 'requests',
  rowText: '（四）无法提供 小计',
  columnText: '申请人情况 自然人',
  value,
  text: String(value),
  places: [{ path: 'table 1, row 20, column 3' }],
})

const unable: Printed = {
  ...flow(5, 5, 0),
  'requests.granted.natural_person': 0,
  'requests.granted.total': 0,
  'requests.unable_not_held.natural_person': 3,
  'requests.unable_not_held.total': 3,
  'requests.unable_unclear.natural_person': 2,
  'requests.unable_unclear.total': 2,
}

const fee = (value: number, sentence: string) => ({
  quantity: 'processing_fee_collected',
  unit: '元',
  value,
  text: value === 0 ? '未收取' : String(value),
  sentence,
})

const found = (code: 'year-differs' | 'period-differs' | 'form-differs' | 'label-doubtful') => ({
  change: () => ({ findings: [makeFinding(code, parameters[code])] }),
})

const yearUnknown = madeBody({ change: () => ({ year: null }) })

/** By the id of the check. */
export const examples: Readonly<Record<string, Example>> = {
  'tables-printed': { fails: madeBody({ printed: without(/^disputes/u) }), passes: madeBody() },
  'rows-printed': {
    fails: madeBody({ printed: without(/^requests\.unable_unclear/u) }),
    passes: madeBody(),
  },
  'columns-printed': {
    fails: madeBody({ printed: without(/^requests\..*\.other_org$/u) }),
    passes: madeBody(),
  },
  'sections-printed': { fails: madeBody({ change: lacking('problems') }), passes: madeBody() },
  'totals-add-up': {
    fails: madeBody({ printed: review(10, 1, 0) }),
    passes: madeBody({ printed: review(10, 1, 11) }),
    cannotTell: madeBody({ printed: review(10, 1, null) }),
  },
  'flow-holds': {
    fails: madeBody({ printed: flow(22, 21, 0) }),
    passes: madeBody({ printed: flow(22, 21, 1) }),
    cannotTell: madeBody({ printed: flow(22, 21, null) }),
  },
  'parts-within-whole': {
    fails: madeBody({
      printed: { 'documents.normative.made': 6, 'documents.normative.in_force': 5 },
    }),
    passes: madeBody(),
    cannotTell: madeBody({ printed: { 'documents.normative.in_force': null } }),
  },
  'counts-not-negative': {
    fails: madeBody({ printed: { 'documents.normative.repealed': -3 } }),
    passes: madeBody(),
    cannotTell: madeBody({ printed: { 'licensing.licences.decisions': null } }),
  },
  'counts-whole': {
    fails: madeBody({ printed: { 'licensing.licences.decisions': 2.5 } }),
    passes: madeBody(),
    cannotTell: madeBody({ printed: { 'licensing.licences.decisions': null } }),
  },
  'totals-filled': {
    fails: madeBody({ printed: review(10, 1, null) }),
    passes: madeBody({ printed: review(0, 0, null) }),
  },
  'subtotals-add-up': {
    fails: madeBody({ printed: unable, extras: [subtotal(4)] }),
    passes: madeBody({ printed: unable, extras: [subtotal(5)] }),
    cannotTell: madeBody({
      printed: { ...unable, 'requests.unable_must_create.natural_person': null },
      extras: [subtotal(5)],
    }),
  },
  'text-agrees-with-tables': {
    fails: madeBody({ printed: flow(95, 95, 0), facts: [{ value: 17, scope: 'own' }] }),
    passes: madeBody({ printed: flow(95, 95, 0), facts: [{ value: 95 }] }),
    cannotTell: madeBody({
      printed: { ...flow(95, 95, 0), 'requests.new.total': null },
      facts: [{ value: 17 }],
    }),
  },
  'shares-agree': {
    fails: madeBody({ text: '新收申请27件，其中自然人申请14件，占58.15%。' }),
    passes: madeBody({ text: '新收申请27件，其中自然人申请14件，占51.85%。' }),
    cannotTell: madeBody({ text: '自然人申请14件，占51.85%。' }),
  },
  'all-closed-agrees': {
    fails: madeBody({ printed: flow(22, 21, 1), text: '全年收到的申请22件均已办结。' }),
    passes: madeBody({ printed: flow(22, 22, 0), text: '全年收到的申请22件均已办结。' }),
    cannotTell: madeBody({
      printed: flow(22, 22, null),
      text: '全年收到的申请22件均已办结。',
    }),
  },
  'no-fee-agrees': {
    fails: madeBody({
      facts: [fee(0, '全年未收取信息处理费。'), fee(500, '收取信息处理费500元。')],
    }),
    passes: madeBody({ facts: [fee(0, '全年未收取信息处理费。')] }),
  },
  'year-agrees': {
    fails: madeBody(found('year-differs')),
    passes: madeBody(),
    cannotTell: yearUnknown,
  },
  'period-agrees': {
    fails: madeBody(found('period-differs')),
    passes: madeBody({
      change: () => ({ period: { start: '2023-01-01', end: '2023-12-31' } }),
    }),
    cannotTell: madeBody(),
  },
  'text-year-agrees': {
    fails: madeBody({ text: '2022年，我局认真落实各项公开任务。' }),
    passes: madeBody({ text: '2023年，我局认真落实各项公开任务。' }),
    cannotTell: madeBody({
      text: '2023年，我局认真落实各项公开任务。',
      change: () => ({ year: null }),
    }),
  },
  'form-of-year': {
    fails: madeBody(found('form-differs')),
    passes: madeBody(),
    cannotTell: yearUnknown,
  },
  'labels-official': {
    fails: madeBody(found('label-doubtful')),
    passes: madeBody(),
    cannotTell: madeBody({ printed: without(/./u) }),
  },
  'sections-filled': {
    fails: madeBody({ change: section('problems', { text: ' ' }) }),
    passes: madeBody(),
  },
  'sections-numbered': {
    fails: madeBody({ change: section('requests', { number: '四' }) }),
    passes: madeBody(),
    cannotTell: madeBody({ change: section('requests', { number: '' }) }),
  },
  'published-in-time': {
    fails: madeBody({ change: () => ({ published: '2024-02-06' }) }),
    passes: madeBody({ change: () => ({ published: '2024-01-31' }) }),
    cannotTell: madeBody({
      change: () => ({ published: '2024-02-06', issuer: issuerNamed('霜栖试验区') }),
    }),
  },
}
