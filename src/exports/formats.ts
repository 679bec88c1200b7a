/** The formats that `--format` may name, apart from what writes them: who only parses loads no writer. */

/** Of the output of `extract` and `sync`. */
export const formatNames = ['csv', 'json', 'ndjson'] as const
export type FormatName = (typeof formatNames)[number]

/** Of findings by themselves. */
export const findingsFormats = ['csv', 'json'] as const
export type FindingsFormat = (typeof findingsFormats)[number]

/** Of what an archive holds and lacks. */
export const coverageFormats = ['csv', 'json'] as const
export type CoverageFormat = (typeof coverageFormats)[number]
