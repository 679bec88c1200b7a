/** Text as printed and text for comparing: the two are never mixed. */

/** Radicals of U+2E80–2EFF whose unified ideograph NFKC does not know, as pairs (Unicode, EquivalentUnifiedIdeograph). */
const RADICALS_SUPPLEMENT =
  '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const supplement = new Map(
  Array.from(RADICALS_SUPPLEMENT.matchAll(/(.)(.)/gsu), ([, radical = '', ideograph = '']) => [
    radical,
    ideograph,
  ]),
)

/**
 * Replaces the characters of the two radical blocks (U+2E80–2FDF), which Chromium prints for common
 * characters, by the unified ideographs. Nothing else is touched.
 */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/gu, (c) => supplement.get(c) ?? c.normalize('NFKC'))
}

/** White space of any kind, zero-width characters and byte-order marks included. */
export const SPACE = /[\s\u00A0\u00AD\u200B-\u200F\u2060\u3000\uFEFF]+/gu

/** Without any white space. */
export function squeeze(text: string): string {
  return text.replace(SPACE, '')
}

/** Runs of white space become one space; line breaks too. */
export function collapse(text: string): string {
  return text.replace(SPACE, ' ').trim()
}

/**
 * For comparing wordings, never for output: half-width forms, no white space, no punctuation,
 * radicals unified, 其它 as 其他.
 */
export function comparable(text: string): string {
  return squeeze(unifyRadicals(text).normalize('NFKC'))
    .replace(/[\p{P}\p{S}]+/gu, '')
    .replace(/其它/gu, '其他')
}
