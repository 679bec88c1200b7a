/** Half-width signs that stand for full-width ones beside Chinese. */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '〈': '（',
}

const CHINESE = /\p{Script=Han}/u
const PLAIN = /[0-9A-Za-z]/u

/** The characters of a line with the signs of Chinese print where Chinese stands beside them. */
export function chinesePunctuation(characters: readonly string[]): string[] {
  return characters.map((character, at) => {
    const full = FULL[character]
    if (full === undefined) return character
    const [before = '', after = ''] = [characters[at - 1], characters[at + 1]]
    const amongDigits = PLAIN.test(before) && PLAIN.test(after)
    return amongDigits || !characters.some((each) => CHINESE.test(each)) ? character : full
  })
}
