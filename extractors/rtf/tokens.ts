/** A piece of the source of an RTF file (Rich Text Format 1.9.1). */
export type Token =
  | { readonly type: 'open' | 'close' }
  /** `\par`, `\u-12345`; of a symbol (`\~`, `\*`) the character is its name. */
  | { readonly type: 'control'; readonly name: string; readonly value: number | null }
  /** Bytes of text, one a character. */
  | { readonly type: 'bytes'; readonly text: string }

const TOKEN =
  /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+|\\/giy

/** The pieces of a file in order, its bytes read as characters. Binary data are passed over. */
export function* tokensOf(source: string): Generator<Token> {
  const pattern = new RegExp(TOKEN)
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const [whole, name, digits, hex, symbol, text] = found
    if (whole === '{') yield { type: 'open' }
    else if (whole === '}') yield { type: 'close' }
    else if (hex !== undefined)
      yield { type: 'bytes', text: String.fromCharCode(parseInt(hex, 16)) }
    else if (text !== undefined) yield { type: 'bytes', text }
    else if (symbol !== undefined) yield symbolToken(symbol)
    else if (name === 'bin') pattern.lastIndex += Math.max(Number(digits ?? 0), 0)
    else if (name !== undefined) {
      yield { type: 'control', name, value: digits === undefined ? null : Number(digits) }
    }
  }
}

/** Symbols that stand for a character of text, and those that are named by a word too. */
const symbols: Readonly<Record<string, Token>> = {
  '\\': { type: 'bytes', text: '\\' },
  '{': { type: 'bytes', text: '{' },
  '}': { type: 'bytes', text: '}' },
  '\r': { type: 'control', name: 'par', value: null },
  '\n': { type: 'control', name: 'par', value: null },
}

const symbolToken = (symbol: string): Token =>
  symbols[symbol] ?? { type: 'control', name: symbol, value: null }
