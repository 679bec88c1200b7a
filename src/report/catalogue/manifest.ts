import { entry } from './entry.js'

const things = {
  issuer: { zh: '发布机关', en: 'issuer' },
  year: { zh: '年度', en: 'year' },
}

type Thing = keyof typeof things

/** What a manifest says of a file, beside what is printed. */
export const manifest = {
  'manifest-differs': entry<{ thing: Thing; printed: string | number; listed: string | number }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ thing, printed, listed }) => ({
      zh: `印出的${things[thing].zh}是 ${printed}，清单上是 ${listed}`,
      en: `the ${things[thing].en} is printed as ${printed}, the manifest gives ${listed}`,
    }),
    hint: {
      zh: '已取印出的；请核对清单是否把文件归错',
      en: 'the print was taken; see whether the manifest has the file under another name',
    },
  }),
  'manifest-filled': entry<{ thing: Thing; listed: string | number }>({
    severity: 'info',
    blame: 'source',
    message: ({ thing, listed }) => ({
      zh: `没有印出${things[thing].zh}，按清单取为 ${listed}`,
      en: `no ${things[thing].en} is printed; the manifest gives ${listed}`,
    }),
    hint: { zh: '请与原文核对', en: 'compare it with the original' },
  }),
}
