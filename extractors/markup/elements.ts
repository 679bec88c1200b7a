/** Names of HTML elements by what they do to the running text; every other element is inline. */

/** Begin and end a line of their own. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu ' +
    'nav ol p pre section summary table tbody td tfoot th thead tr ul listing xmp'
  ).split(' '),
)

/** Print nothing of the document: code, controls, media, and what is shown elsewhere. */
export const silentNames: ReadonlySet<string> = new Set(
  (
    'head title meta link base script style noscript template select option optgroup datalist ' +
    'button nav input textarea progress meter iframe frame frameset noframes object embed applet ' +
    'audio video canvas svg math map area img picture source track col colgroup rp rt dialog'
  ).split(' '),
)

/** Keep the line breaks of the source. */
export const preformattedNames: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp'])

/** Have no end tag. */
export const voidNames: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Are closed by the next of their kind where the end tag is left out. */
export const selfClosingNames: ReadonlySet<string> = new Set(
  'p li dd dt option optgroup tr td th thead tbody tfoot colgroup caption html head body'.split(
    ' ',
  ),
)

/** Are opened anew in every following block where the end tag is left out. */
export const formattingNames: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
)
