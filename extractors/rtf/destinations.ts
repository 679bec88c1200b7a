/** What stands in a group: text of the body, a text box, the table of fonts, or nothing that is printed. */
export type Destination = 'body' | 'box' | 'fonts' | 'nothing'

const words = (list: string): readonly string[] => list.split(' ')

/**
 * Groups by the word they begin with. A group marked `\*` whose word is not here holds nothing that
 * is printed; of any other group the text goes where that of the group around it does. Numbers of
 * lists stand in the text (`\listtext`, `\pntext`).
 */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['shptxt', 'box'],
  ...words('shpinst nesttableprops').map((name) => [name, 'body'] as const),
  ...words(
    'colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf ' +
      'footnote annotation atnid atnauthor pict nonshppict object fldinst sp shprslt nonesttables ' +
      'listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping ' +
      'bkmkstart bkmkend tc xe',
  ).map((name) => [name, 'nothing'] as const),
])
