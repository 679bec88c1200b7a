import type { Series } from './series.js'

/** Requests for information: how many, from whom, and by which channel. */
export const requests = [
  {
    id: 'requests_new',
    label: { zh: '本年新收申请', en: 'requests received in the year' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.new.year']],
      2014: [['requests.new.total']],
      2019: [['requests.new.total']],
      2021: [['requests.new.total']],
    },
    comparability: { 2014: 'near', 2019: 'near', 2021: 'exact' },
    reason: {
      zh: '2014 年表称“收到申请数”。一件申请含多项内容时如何计数，各机关不一；信访类申请自 2019 年起有自己的办理结果行，因此仍计在内',
      en: '2014 label: 收到申请数. Counting rule of one letter with several items (一事一申请) differs by issuer; petition-type letters have an outcome row since 2019, so they stay in the count',
    },
  },
  {
    id: 'requests_carried_in',
    label: { zh: '上年结转', en: 'requests carried in from the year before' },
    unit: '件',
    sources: { 2019: [['requests.carried_in.total']], 2021: [['requests.carried_in.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '2019 年以前没有结转：2019 年年报自报 2018 年结转数，无法与 2018 年年报核对',
      en: 'no carry-over before 2019: a 2019 report states its own 2018 carry-over; it cannot be checked against the 2018 report',
    },
  },
  {
    id: 'requests_carried_out',
    label: { zh: '结转下年度', en: 'requests carried out to the next year' },
    unit: '件',
    sources: { 2019: [['requests.carried_out.total']], 2021: [['requests.carried_out.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'requests_handled',
    label: { zh: '本年度办理总计', en: 'requests handled, total' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.handled_total.year']],
      2014: [['requests.handled_total.total']],
      2019: [['requests.handled_total.total']],
      2021: [['requests.handled_total.total']],
    },
    comparability: { 2014: 'near', 2019: 'near', 2021: 'exact' },
    reason: {
      zh: '2014 年表称“申请答复数”（答复）。自 2019 年起还包括没有实体答复的结果（其他处理：未补正、撤回等）',
      en: '2014: 申请答复数 (答复). Since 2019 it also holds outcomes without an answer in substance (其他处理: no correction, withdrawn)',
    },
  },
  {
    id: 'requests_new_natural_person',
    label: { zh: '新收：自然人', en: 'received from natural persons' },
    unit: '件',
    sources: { 2019: [['requests.new.natural_person']], 2021: [['requests.new.natural_person']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '每一行申请都有同样的划分；2019 年以前没有按申请人划分',
      en: 'every request row has the same split; no split by applicant before 2019',
    },
  },
  {
    id: 'requests_new_business',
    label: { zh: '新收：商业企业', en: 'received from businesses' },
    unit: '件',
    sources: { 2019: [['requests.new.business']], 2021: [['requests.new.business']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '每一行申请都有同样的划分；2019 年以前没有按申请人划分',
      en: 'every request row has the same split; no split by applicant before 2019',
    },
  },
  {
    id: 'requests_new_research',
    label: { zh: '新收：科研机构', en: 'received from research institutions' },
    unit: '件',
    sources: { 2019: [['requests.new.research']], 2021: [['requests.new.research']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '每一行申请都有同样的划分；2019 年以前没有按申请人划分',
      en: 'every request row has the same split; no split by applicant before 2019',
    },
  },
  {
    id: 'requests_new_public_interest',
    label: { zh: '新收：社会公益组织', en: 'received from public-interest organisations' },
    unit: '件',
    sources: { 2019: [['requests.new.public_interest']], 2021: [['requests.new.public_interest']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '每一行申请都有同样的划分；2019 年以前没有按申请人划分',
      en: 'every request row has the same split; no split by applicant before 2019',
    },
  },
  {
    id: 'requests_new_legal_service',
    label: { zh: '新收：法律服务机构', en: 'received from legal-service institutions' },
    unit: '件',
    sources: { 2019: [['requests.new.legal_service']], 2021: [['requests.new.legal_service']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '每一行申请都有同样的划分；2019 年以前没有按申请人划分',
      en: 'every request row has the same split; no split by applicant before 2019',
    },
  },
  {
    id: 'requests_new_other_org',
    label: { zh: '新收：其他', en: 'received from other organisations' },
    unit: '件',
    sources: { 2019: [['requests.new.other_org']], 2021: [['requests.new.other_org']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '每一行申请都有同样的划分；2019 年以前没有按申请人划分',
      en: 'every request row has the same split; no split by applicant before 2019',
    },
  },
  {
    id: 'requests_new_in_person',
    label: { zh: '收到申请：当面', en: 'received in person' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.new_in_person.year']],
      2014: [['requests.new_in_person.total']],
    },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '按渠道的划分到 2018 年为止；2008 年报表把电子邮件单列',
      en: 'split by channel ends in 2018; 2008 sheets count email apart',
    },
  },
  {
    id: 'requests_new_fax',
    label: { zh: '收到申请：传真', en: 'received by fax' },
    unit: '件',
    sources: { 2008: [['sheet_2008.new_fax.year']], 2014: [['requests.new_fax.total']] },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '按渠道的划分到 2018 年为止；2008 年报表把电子邮件单列',
      en: 'split by channel ends in 2018; 2008 sheets count email apart',
    },
  },
  {
    id: 'requests_new_online',
    label: { zh: '收到申请：网络', en: 'received online' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.new_online.year', 'sheet_2008.new_email.year']],
      2014: [['requests.new_online.total']],
    },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '按渠道的划分到 2018 年为止；2008 年报表把电子邮件单列',
      en: 'split by channel ends in 2018; 2008 sheets count email apart',
    },
  },
  {
    id: 'requests_new_mail',
    label: { zh: '收到申请：信函', en: 'received by letter' },
    unit: '件',
    sources: { 2008: [['sheet_2008.new_mail.year']], 2014: [['requests.new_mail.total']] },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '按渠道的划分到 2018 年为止；2008 年报表把电子邮件单列',
      en: 'split by channel ends in 2018; 2008 sheets count email apart',
    },
  },
  {
    id: 'requests_on_time',
    label: { zh: '按时办结', en: 'closed on time' },
    unit: '件',
    sources: { 2014: [['requests.closed_on_time.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
  {
    id: 'requests_extended',
    label: { zh: '延期办结', en: 'closed after an extension' },
    unit: '件',
    sources: { 2014: [['requests.closed_extended.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
] as const satisfies readonly Series[]
