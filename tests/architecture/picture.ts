/** What a folder may import: folders of ours beside itself, and packages (`node:` is Node itself). */
export interface Allowed {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const facts = ['src/document', 'src/forms']
const meaning = [...facts, 'src/report']
const work = ['extractors', 'src/recognise', 'src/checks', 'src/panel', 'src/exports', 'src/store']

/**
 * Who may import whom: down only, never sideways. Folders without `node:` are pure: they run in a
 * browser too. A new dependency, or a new folder, is a line here first.
 */
export const picture: Readonly<Record<string, Allowed>> = {
  'src/document': { folders: [], packages: [] },
  'src/forms': { folders: [], packages: [] },
  'src/report': { folders: facts, packages: ['zod'] },
  'src/recognise': { folders: meaning, packages: ['zod'] },
  'src/checks': { folders: meaning, packages: ['zod'] },
  'src/panel': { folders: meaning, packages: ['zod', 'diff'] },
  extractors: {
    folders: ['src/document'],
    packages: [
      'node:',
      '@e965/xlsx',
      '@napi-rs/canvas',
      'cheerio',
      'fflate',
      'mammoth',
      'pdfjs-dist',
      'tesseract.js',
      'utif2',
    ],
  },
  'src/exports': {
    folders: meaning,
    packages: ['node:', 'csv-stringify', 'hono', 'vega', 'vega-lite'],
  },
  'src/store': { folders: meaning, packages: ['node:', 'better-sqlite3', 'pg'] },
  'src/run': {
    folders: [...work, ...meaning],
    packages: [
      'node:',
      'chokidar',
      'pg-boss',
      'tar-stream',
      'tinyglobby',
      'workerpool',
      'yauzl',
      'zod',
    ],
  },
  'src/app': {
    folders: ['src/run', ...work, ...meaning],
    packages: ['node:', 'cli-progress', 'commander', 'pino'],
  },
  'src/index.ts': { folders: ['src/run', 'extractors', 'src/panel', ...meaning], packages: [] },
}

/** What may stand at the top of the repository; hidden entries are not looked at. */
export const topLevel: readonly string[] = [
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md'],
  ...['eslint.config.js', 'jest.config.js', 'package-lock.json', 'package.json'],
  ...['tsconfig.build.json', 'tsconfig.json'],
  ...['bench', 'docs', 'extractors', 'output', 'samples', 'schema', 'src', 'tests'],
  ...['coverage', 'dist', 'node_modules'],
]

/** Lines that a source file has at most; forms are data literals and exempt. */
export const LONGEST_FILE = 300
