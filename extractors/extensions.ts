import type { Format } from '../src/document/document.js'

/**
 * File extensions in lower case, without the dot, that announce a format. They stand apart from what
 * reads the formats, so that who only looks for files need not load that.
 */
export const extensions = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  doc: ['doc', 'dot', 'wps', 'wpt'],
  rtf: ['rtf'],
  mht: ['mht', 'mhtml'],
  'word-xml': ['xml'],
  html: ['html', 'htm', 'shtml', 'xhtml'],
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  ofd: ['ofd'],
  tiff: ['tif', 'tiff'],
  picture: ['png', 'jpg', 'jpeg'],
} as const satisfies Partial<Record<Format | 'tiff' | 'picture', readonly string[]>>

/**
 * Extensions of what is published as a report. Pictures in a folder are parts of web pages more often
 * than reports: they are read where they are named.
 */
export const reportExtensions: readonly string[] = Object.entries(extensions).flatMap(
  ([format, all]) => (format === 'picture' ? [] : all),
)
