import type { Finding } from '../schema.js'
import { type Bilingual, type Entry, entry } from './entry.js'

/** `detail` is what was met (`1200 pages`, `xls`), empty where there is nothing to add. */
export interface Failure {
  readonly detail: string
}

function failure(blame: Finding['blame'], zh: string, en: string, hint: Bilingual): Entry<Failure> {
  return entry<Failure>({
    severity: 'error',
    blame,
    message: ({ detail }) =>
      detail === '' ? { zh, en } : { zh: `${zh}（${detail}）`, en: `${en} (${detail})` },
    hint,
  })
}

/** Files that cannot be read: E_OPEN and E_NESTED, met before any reading, and the codes of an ExtractError. */
export const failures = {
  E_OPEN: failure('unknown', '文件无法打开', 'the file cannot be opened', {
    zh: '请检查文件是否存在、是否有读取权限',
    en: 'see that it is still there and that you may read it',
  }),
  E_NESTED: failure(
    'unknown',
    '压缩包内的压缩包不会打开',
    'an archive inside an archive is not opened',
    {
      zh: '请先解压外层压缩包，再读取其中的压缩包',
      en: 'unpack the outer archive and read the inner one by itself',
    },
  ),
  E_EMPTY: failure('source', '文件是空的', 'the file is empty', {
    zh: '请重新下载该文件',
    en: 'download the file again',
  }),
  E_TYPE: failure('source', '文件不是可以读取的格式', 'the file is of no kind that can be read', {
    zh: '可读取 PDF、DOC、WPS、DOCX、RTF、MHT、XLSX、OFD、HTML、纯文本和 Markdown，请先转换；.xls 和 .et 请另存为 .xlsx',
    en: 'PDF, DOC, WPS, DOCX, RTF, MHT, XLSX, OFD, HTML, plain text and Markdown are read; convert it first (save .xls and .et as .xlsx)',
  }),
  E_ENCRYPTED: failure('source', '文件已加密', 'the file is encrypted', {
    zh: '请用密码打开后另存为无密码文件',
    en: 'open it with its password and save a copy without one',
  }),
  E_CORRUPT: failure('source', '文件已损坏', 'the file is damaged', {
    zh: '请重新下载该文件，并核对其大小',
    en: 'download the file again and compare its size',
  }),
  E_NO_TEXT: failure(
    'source',
    '文件中没有文字，可能是扫描件',
    'the file holds no text; it may be a scan',
    {
      zh: '请安装可选的文字识别组件（npm install 默认安装 tesseract.js 与 @napi-rs/canvas）且不用 --ocr off，或寻找带文字的版本',
      en: 'see that the optional parts for OCR are installed (tesseract.js and @napi-rs/canvas, which npm install brings) and that --ocr is not off, or find a version with text',
    },
  ),
  E_NO_PAGES: failure('source', '文件没有页面', 'the file has no pages', {
    zh: '请重新下载该文件',
    en: 'download the file again',
  }),
  E_NOT_REPORT: failure(
    'source',
    '文件不是政府信息公开工作年度报告',
    'the file is no annual report on government-information disclosure',
    {
      zh: '请核对链接：网站的出错页面和目录页常被误存为报告',
      en: 'check the link: error pages and lists of a site are often saved by mistake',
    },
  ),
  E_LIMIT: failure('unknown', '文件超出限制', 'the file exceeds a limit', {
    zh: '如文件可信，请放宽大小、页数或表格的限制',
    en: 'if you trust the file, raise the limits of size, pages or cells',
  }),
  E_TIMEOUT: failure('unknown', '读取超时', 'reading took too long', {
    zh: '如文件可信，请延长时限',
    en: 'if you trust the file, allow more time',
  }),
  E_MEMORY: failure('unknown', '读取时内存不足', 'reading took too much memory', {
    zh: '如文件可信，请放宽内存限制',
    en: 'if you trust the file, allow more memory',
  }),
}
