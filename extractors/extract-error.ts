/** Why a file cannot be read. The sentence and the hint of each code stand in the catalogue of findings. */
export type ExtractErrorCode =
  | 'E_EMPTY'
  | 'E_TYPE'
  | 'E_ENCRYPTED'
  | 'E_CORRUPT'
  | 'E_NO_TEXT'
  | 'E_NO_PAGES'
  | 'E_NOT_REPORT'
  | 'E_LIMIT'
  | 'E_TIMEOUT'
  | 'E_MEMORY'

/** The only exception an extractor throws for a file that cannot be read; everything else is our bug. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError'

  constructor(
    readonly code: ExtractErrorCode,
    /** What was met, for the finding: `1200 pages`, `xlsx`, … */
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`)
  }
}
