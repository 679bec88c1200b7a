/** How Word writes a number of a list (`w:numFmt`; ECMA-376 part 1, 17.18.59). */

/** Lists whose members are used one by one; beyond the last, Word falls back to digits. */
const SERIES: ReadonlyMap<string, string> = new Map([
  ['ideographTraditional', '甲乙丙丁戊己庚辛壬癸'],
  ['ideographZodiac', '子丑寅卯辰巳午未申酉戌亥'],
  ['decimalEnclosedCircle', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  ['decimalEnclosedCircleChinese', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  ['decimalEnclosedParen', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'],
  ['decimalEnclosedFullstop', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'],
  ['ideographEnclosedCircle', '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'],
])

/** Ten numerals from zero on, written in place of the digits: 一〇 is 10. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ['decimalFullWidth', '０１２３４５６７８９'],
  ['decimalFullWidth2', '０１２３４５６７８９'],
  ['ideographDigital', '〇一二三四五六七八九'],
  ['japaneseDigitalTenThousand', '〇一二三四五六七八九'],
  ['taiwaneseDigital', '○一二三四五六七八九'],
])

/** Ten numerals from zero on, then ten, hundred, thousand: 三十二 is 32. */
const COUNTING: ReadonlyMap<string, string> = new Map([
  ['chineseCounting', '零一二三四五六七八九十百千'],
  ['chineseCountingThousand', '零一二三四五六七八九十百千'],
  ['japaneseCounting', '零一二三四五六七八九十百千'],
  ['taiwaneseCounting', '零一二三四五六七八九十百千'],
  ['taiwaneseCountingThousand', '零一二三四五六七八九十百千'],
  ['chineseLegalSimplified', '零壹贰叁肆伍陆柒捌玖拾佰仟'],
  ['ideographLegalTraditional', '零壹貳參肆伍陸柒捌玖拾佰仟'],
])

const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

const RULES: ReadonlyMap<string, (value: number) => string | undefined> = new Map([
  ['none', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['numberInDash', (value) => `- ${value} -`],
  ['upperLetter', letters],
  ['lowerLetter', (value) => letters(value)?.toLowerCase()],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value)?.toLowerCase()],
])

/** The number as the format prints it; digits where the format is unknown or does not reach so far. */
export function formatNumber(value: number, format: string): string {
  const series = SERIES.get(format)
  const digits = DIGITS.get(format)
  const numerals = COUNTING.get(format)
  const text =
    RULES.get(format)?.(value) ??
    (series && Array.from(series)[value - 1]) ??
    (digits && String(value).replace(/\d/gu, (digit) => digits.charAt(Number(digit)))) ??
    (numerals && counting(value, numerals))
  return text ?? String(value)
}

/** A to Z, then AA, BB, …: Word repeats the letter, thirty times at most. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 26 * 30) return undefined
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined
  let rest = value
  let text = ''
  for (const [step, numeral] of ROMAN) {
    text += numeral.repeat(Math.floor(rest / step))
    rest %= step
  }
  return text
}

/** 10 is 十, 12 十二, 105 一百零五; the numerals of contracts keep the one: 壹拾. */
function counting(value: number, numerals: string): string | undefined {
  if (value < 0 || value > 9999) return undefined
  if (value === 0) return numerals.charAt(0)
  const text = Array.from(String(value).padStart(4, '0'), (digit, index) =>
    digit === '0' ? numerals.charAt(0) : numerals.charAt(Number(digit)) + unit(index, numerals),
  ).join('')
  const zero = numerals.charAt(0)
  const once = text.replace(new RegExp(`${zero}+`, 'gu'), zero)
  return once.replace(new RegExp(`^${zero}|${zero}$`, 'gu'), '').replace(/^一十/u, '十')
}

/** The unit after the digit at this place of four. */
function unit(index: number, numerals: string): string {
  return index === 3 ? '' : numerals.charAt(12 - index)
}
