/** Presentation forms of vertical writing (U+FE10–FE48) after the character each stands for, as pairs. */
const PAIRS =
  '–︲—︱‥︰…︙、︑。︒〈︿〉﹀《︽》︾「﹁」﹂『﹃』﹄【︻】︼〔︹〕︺〖︗〗︘﹏︴！︕（︵）︶，︐：︓；︔？︖［﹇］﹈＿︳｛︷｝︸'

const upright = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gsu), ([, character = '', form = '']) => [form, character]),
)

/**
 * The character behind a form of vertical writing: pdfjs gives the form where a vertical font has
 * no outlines and the character where it has.
 */
export function uprightForm(text: string): string {
  return upright.get(text) ?? text
}
