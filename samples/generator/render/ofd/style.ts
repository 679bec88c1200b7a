/** How the parts of an OFD are written; what stands on its pages is as for a PDF. */
export interface OfdStyle {
  /** Elements have the prefix `ofd:`, or stand in the default namespace. */
  readonly prefixed: boolean
  /**
   * `deltas`: every offset of a line is written; `runs`: equal ones as `g N D`;
   * `single`: every character has a TextCode of its own; `scaled`: the size is in the matrix.
   */
  readonly text: 'deltas' | 'runs' | 'single' | 'scaled'
  /** The running head stands on a template, behind every page. */
  readonly template: boolean
  /** A seal in an annotation of the first page. */
  readonly seal: boolean
}

export const plainOfd: OfdStyle = { prefixed: true, text: 'runs', template: true, seal: false }
