/** Every distance the layout judges by. Lengths in points, or in em (multiples of the font size). */
export const thresholds = {
  view: {
    /** Share of a page's glyphs that may run otherwise than across it before it is looked at from its side. */
    turned: 0.1,
  },
  line: {
    /** em: how far the middle of a glyph may lie from the middle of its line. */
    offset: 0.4,
    /** em: a gap wider than this, letter spacing aside, is a space. */
    space: 0.3,
    /** em: a gap wider than this, letter spacing aside, parts two chunks that may be cells. */
    chunk: 0.45,
    /** em: a median gap above this is no letter spacing. */
    spacing: 0.5,
    /** Glyphs of a line below which no letter spacing is assumed. */
    spacingGlyphs: 10,
    /** Font sizes told apart within a point. */
    sizes: 10,
    /** em: two equal glyphs nearer than this are one glyph printed twice (imitated bold). */
    twice: 0.2,
  },
  ruling: {
    /** pt: rulings nearer than this are one ruling. */
    snap: 3,
    /** pt: gap within one ruling. */
    gap: 3,
    /** pt: shorter marks are no rulings. */
    length: 5,
    /** pt: how far a ruling must reach beyond the last crossing one to open a further track. */
    open: 8,
    /** Share of a track that a ruling must cover to part two cells. */
    cover: 0.5,
  },
  cell: {
    /** pt: how far text may stand beyond the outer ruling of its table. */
    overhang: 3,
    /** em: digits nearer than this are one number. */
    digits: 0.1,
    /** em: digits that overlap by more are of two numbers that run into each other. */
    crossing: 0.3,
  },
  overhang: {
    /** em: how far below a table a character of its last row may stand. */
    depth: 2,
    /** em: width of a column whose text stands one character a line. */
    column: 4,
  },
  column: {
    /** pt: width of a bin of the histogram of gaps. */
    bin: 0.5,
    /** em: a gap wider than this parts two cells whatever other lines say. */
    far: 2.5,
    /** Likely gaps that make a boundary. */
    support: 2,
    /** Likely or narrow gaps that make a boundary. */
    narrowSupport: 4,
    /** Glyphs by which the texts of a narrow header may differ. */
    even: 2,
    /** em: lines nearer than this, from middle to middle, stand beside one another. */
    beside: 0.9,
    /** Boundaries tried for: no table has as many columns. */
    picks: 200,
    /** em: distance of two lines of a wrapped label. */
    wrap: 2.6,
    /** em: a gap narrower than this does not part cells even at a boundary. */
    cut: 0.1,
    /** Lines whose texts begin at one x, so that a column may begin there. */
    startLines: 3,
    /** Share of these lines that may run through the place. */
    startCrossings: 0.25,
    /** pt: how far these may lie apart. */
    startDrift: 1,
    /** em: how far text may stand over a boundary without spanning it. */
    overhang: 0.35,
  },
  region: {
    /** em: a gap this wide makes a line tabular. */
    wideGap: 1,
    /** Values of a line that make it tabular alone. */
    values: 4,
    /** em: a gap that parts a label from the first value of a row of values. */
    tail: 0.2,
    /** pt: table text is smaller than running text by at least this, where it is smaller. */
    smaller: 0.4,
    /** em: distance of two lines of one region, from middle to middle. */
    distance: 4,
    /** em: a line that ends this near the right margin is running text. */
    margin: 2,
    sentenceEnds: '。；！？',
    /** Texts of a line that make it tabular whatever stands about it. */
    chunks: 3,
    /** Lines of a header below its first among which it is parted by wide gaps. */
    headerLines: 3,
    /** Bands between rulings that rows of values must fill, as a share of these rows. */
    bands: 0.5,
  },
  paragraph: {
    /** em: indent of a first line. */
    indent: 1.4,
    /** em: slack at the end of a full line. */
    slack: 1,
    /** em: how far the middle of a centred line may lie from the middle of the text. */
    centre: 1,
    /** em: indent on both sides that makes a line centred. */
    centreIndent: 1.5,
    /** Ratio of font sizes that parts paragraphs. */
    size: 1.1,
    /** Ratio of leading to the usual leading that parts paragraphs. */
    leading: 1.2,
    /** Glyphs of a line from which it tells about running text. */
    bodyGlyphs: 15,
    /** Share of lines that must agree on a margin. */
    margin: 0.1,
  },
  label: {
    /** em: how far two glyphs of a label may lie apart, its spaces included. */
    gap: 1,
    /** em: how far the middle of one may lie from that of the next. */
    line: 0.1,
    /** pt: how far a label may move from page to page. */
    drift: 12,
  },
  lineNumbers: {
    /** Numbers that make a column of line numbers. */
    least: 8,
    /** pt: how far their ends may lie apart. */
    drift: 1,
    /** Share of all other glyphs that must stand on one side of them. */
    beside: 0.98,
  },
  furniture: {
    /** Share of the page's height at head and foot in which page numbers and running heads stand. */
    zone: 0.12,
    /** Share of the pages on which a running head must stand. */
    pages: 0.6,
    /** pt: how far its height may differ. */
    drift: 4,
    /** em: distance of a running head from the text. */
    distance: 1.6,
    /** Ratio of a watermark's font size to that of running text. */
    watermark: 2,
  },
} as const
