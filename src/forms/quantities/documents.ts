import { DOCUMENTS, type Quantity } from './quantity.js'
import { words } from './words.js'

const documentsOf = (topic: 'normative' | 'rules', zh: string, en: string): Quantity[] => {
  const common = { unit: '件', units: DOCUMENTS, whole: true, group: 'documents' } as const
  const other = topic === 'rules' ? words.normative : words.rules
  const not = [...other, '修改', '修订', '失效', '起草', '审查', '备案', '拟', '解读', '清理']
  return [
    {
      ...common,
      id: `${topic}_in_force`,
      label: { zh: `${zh}：现行有效`, en: `${en} in force` },
      named: 'inForce',
      topic,
      said: [
        `{inForce}的?{${topic}}#`,
        `{${topic}}{inForce}#`,
        '|{inForce}#',
        `{inForce}#{${topic}}$`,
      ],
      not: other,
    },
    {
      ...common,
      id: `${topic}_made`,
      label: { zh: `${zh}：本年制发`, en: `${en} made in the year` },
      named: 'made',
      topic,
      said: [
        `新?{made}的?{${topic}}#`,
        `{${topic}}新?{made}#`,
        `|新?{made}#`,
        `{made}#{${topic}}$`,
      ],
      not,
      none: [`{not}新?{made}(?:任何|新的)?{${topic}}$`],
    },
    {
      ...common,
      id: `${topic}_repealed`,
      label: { zh: `${zh}：本年废止`, en: `${en} repealed in the year` },
      named: 'repealed',
      topic,
      said: [
        `{repealed}的?{${topic}}#`,
        `{${topic}}{repealed}#`,
        '|{repealed}#',
        `{repealed}#{${topic}}$`,
      ],
      not: not.filter((word) => word !== '清理'),
      none: [`{not}{repealed}(?:任何)?{${topic}}$`],
    },
  ]
}

export const documents: readonly Quantity[] = [
  ...documentsOf('normative', '行政规范性文件', 'administrative normative documents'),
  ...documentsOf('rules', '规章', 'rules'),
]
