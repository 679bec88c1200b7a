import { entry } from './entry.js'

/** How much one of two readings of a file gave. */
export interface Quality {
  readonly read: number
  /** Sums that fail. */
  readonly failing: number
}

/** Files that were converted by LibreOffice as well. */
export const office = {
  'office-compared': entry<{ used: 'own' | 'office'; own: Quality; office: Quality }>({
    severity: 'info',
    blame: 'reading',
    message: ({ used, own, office }) => ({
      zh: `文件另经 LibreOffice 转换读取一次，采用${used === 'own' ? '直接读取' : '转换后读取'}的结果：直接读出 ${own.read} 个数值，勾稽不符 ${own.failing} 处；转换后读出 ${office.read} 个，不符 ${office.failing} 处`,
      en: `the file was read as it is and as LibreOffice converts it, and the ${used === 'own' ? 'direct' : 'converted'} reading was taken: ${own.read} figures and ${own.failing} failing sums directly, ${office.read} and ${office.failing} converted`,
    }),
    hint: null,
  }),
  'office-failed': entry<{ detail: string }>({
    severity: 'info',
    blame: 'unknown',
    message: ({ detail }) => ({
      zh: `LibreOffice 未能转换该文件，采用直接读取的结果：${detail}`,
      en: `LibreOffice could not convert the file, which was read as it is: ${detail}`,
    }),
    hint: { zh: '请用 LibreOffice 打开该文件试试', en: 'try to open the file in LibreOffice' },
  }),
}
