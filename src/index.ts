/**
 * The public API of nianbao: one file in, typed and checked reports out.
 *
 *     import { readFile } from 'node:fs/promises'
 *     import { readReport } from 'nianbao'
 *
 *     const { reports, findings } = await readReport(await readFile('report.pdf'), 'report.pdf')
 */
export { readReport, type ReadOptions } from './run/process.js'
export {
  isAliasProblem,
  readAliases,
  type Alias,
  type AliasProblem,
  type Aliases,
} from './run/aliases.js'
export { readCorrections } from './run/corrections.js'
export { readVerdicts } from './run/verdicts.js'
export { isLineProblem, type LineProblem } from './run/json-lines.js'
export { correctionSchema, type Correction, type Corrections } from './report/corrections.js'
export { verdictSchema, type Verdict, type Verdicts } from './report/verdicts.js'
export { defaultLimits, type Limits } from '../extractors/extractor.js'
export type { ExtractErrorCode } from '../extractors/extract-error.js'
export {
  REPORT_SCHEMA,
  findingSchema,
  figureSchema,
  outcomeSchema,
  reportSchema,
  type Extra,
  type Fact,
  type Figure,
  type FigureStatus,
  type Finding,
  type Issuer,
  type Outcome,
  type Report,
  type Section,
  type SectionId,
  type Source,
} from './report/schema.js'
export { compareReports } from './panel/compare/index.js'
export { COMPARISON_SCHEMA, type Comparison } from './report/comparison.js'
export { panelOf, type IssuerPanel, type Panel } from './panel/index.js'
export type { PanelReport, PanelRow, PanelYear, Point, PointStatus } from './report/point.js'
export { issuerId } from './report/issuer-id.js'
export type { FindingCode } from './report/catalogue.js'
export { hintFor } from './report/finding.js'
export { formById, forms } from './forms/index.js'
export type {
  ColumnLiteral,
  Form,
  FormSection,
  FormTable,
  IdentityLiteral,
  RowLiteral,
  Unit,
} from './forms/form.js'
