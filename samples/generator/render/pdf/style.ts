/** How a made-up report looks on paper. Lengths are in points. */
export interface PdfStyle {
  /** Which lines of the tables are drawn; `filled` draws them as thin filled rectangles. */
  readonly rules: 'all' | 'filled' | 'horizontal' | 'none'
  /** The header of a table stands again on every page it goes on. */
  readonly repeatHeader: boolean
  /** `turned`: the page is stored upright and shown turned by 90 degrees. */
  readonly orientation: 'portrait' | 'landscape' | 'turned'
  /** Width of a margin that is stored but not shown (the crop box). */
  readonly crop: number
  readonly fontSize: number
  /** Width of a column of figures beside several columns of labels, in em. */
  readonly figureWidth: number
  /** 三、本年度办理结果: one character a line, or the line turned. */
  readonly upright: 'stacked' | 'turned'
  readonly horizontal: 'left' | 'center' | 'right'
  readonly vertical: 'top' | 'middle' | 'bottom'
  /** Space over every table: it decides where a table is broken over pages. */
  readonly gap: number
  readonly pageNumbers: boolean
  /** A line at the head of every page; empty for none. */
  readonly runningHead: string
}

export const plainPdf: PdfStyle = {
  rules: 'all',
  repeatHeader: false,
  orientation: 'portrait',
  crop: 0,
  fontSize: 10.5,
  figureWidth: 3,
  upright: 'stacked',
  horizontal: 'center',
  vertical: 'middle',
  gap: 6,
  pageNumbers: true,
  runningHead: '',
}
