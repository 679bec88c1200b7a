import { entry } from './entry.js'

const aliases = {
  zh: '可用 --aliases 指定名称对应的代码',
  en: 'a file of --aliases can give the code of a name',
}

/** Where the issuer is, by the codes of GB/T 2260. */
export const place = {
  'place-unknown': entry<{ issuer: string }>({
    severity: 'info',
    blame: 'unknown',
    message: ({ issuer }) => ({
      zh: `“${issuer}”不以行政区划代码（GB/T 2260）中的地名开头`,
      en: `${issuer} begins with no place that has a code in GB/T 2260`,
    }),
    hint: aliases,
  }),
  'place-uncoded': entry<{ issuer: string }>({
    severity: 'info',
    blame: 'unknown',
    message: ({ issuer }) => ({
      zh: `“${issuer}”是功能区，没有自己的行政区划代码（GB/T 2260）`,
      en: `${issuer} is of a functional area, which has no code of its own in GB/T 2260`,
    }),
    hint: aliases,
  }),
  'place-ambiguous': entry<{ place: string; candidates: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ place, candidates }) => ({
      zh: `“${place}”没有印上级地名，不能确定是哪一个：${candidates}`,
      en: `${place} is printed without its parent and is not resolved; it may be ${candidates}`,
    }),
    hint: aliases,
  }),
  'place-other-year': entry<{ place: string; code: string; year: number; revision: number }>({
    severity: 'info',
    blame: 'unknown',
    message: ({ place, code, year, revision }) => ({
      zh: `${year} 年的行政区划代码中没有${place}；按 ${revision} 年的取为 ${code}`,
      en: `the codes of ${year} do not have ${place}; those of ${revision} have it as ${code}`,
    }),
    hint: {
      zh: '请核对该地是否改名或撤并',
      en: 'see whether the place was renamed, merged or raised',
    },
  }),
}
