/** A name such as `/XObject`, without the slash and with its `#` escapes read. */
export class Name {
  constructor(readonly text: string) {}
}

/** A reference to an indirect object (`12 0 R`). */
export class Reference {
  constructor(readonly number: number) {}
}

export type Dictionary = ReadonlyMap<string, Value>

/** A PDF object (ISO 32000-1, 7.3). Strings and booleans, which nothing here asks for, are null. */
export type Value = null | number | Name | Reference | Dictionary | readonly Value[]

/** Whether a value, or a stream, is a dictionary. */
export function isDictionary(value: unknown): value is Dictionary {
  return value instanceof Map
}

/** Whether a value, or a stream, is an array. */
export function isArray(value: unknown): value is readonly Value[] {
  return Array.isArray(value)
}

/** A value, and where the text goes on after it. */
export interface ParsedValue {
  readonly value: Value
  readonly end: number
}

/** Strings are found by their first parenthesis: only counting finds the last. */
const TOKEN =
  /[\s\0]+|%[^\r\n]*|<<|>>|<[\da-fA-F\s]*>|\/[^\s\0()<>[\]{}/%]*|(\d+)[\s\0]+\d+[\s\0]+R\b|[^\s\0()<>[\]{}/%]+|[^]/guy

/** Arrays and dictionaries within one another; deeper ones are not read. */
const DEEPEST = 50

/** Reads the object that begins at an offset; what is malformed is read as far as it goes. */
export function parseValue(text: string, start: number): ParsedValue {
  const reader = new Reader(text, start)
  return { value: reader.value(0) ?? null, end: reader.end }
}

class Reader {
  private readonly tokens: RegExp

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.tokens = new RegExp(TOKEN)
    this.tokens.lastIndex = start
  }

  get end(): number {
    return this.tokens.lastIndex
  }

  /** Undefined at the end of the array or dictionary that the value would stand in. */
  value(depth: number): Value | undefined {
    const [token, target] = this.token()
    if (token === '' || token === ']' || token === '>>' || depth > DEEPEST) return undefined
    if (token === '(') return this.skipString()
    if (token === '[') return this.values(depth)
    if (token === '<<') return dictionaryOf(this.values(depth))
    if (token.startsWith('/')) return new Name(readName(token))
    if (target !== undefined) return new Reference(Number(target))
    return /^[+-]?[\d.]+$/u.test(token) ? Number(token) : null
  }

  private values(depth: number): Value[] {
    const values: Value[] = []
    for (let next = this.value(depth + 1); next !== undefined; next = this.value(depth + 1)) {
      values.push(next)
    }
    return values
  }

  /** To the parenthesis that ends a string (ISO 32000-1, 7.3.4.2). */
  private skipString(): null {
    const marks = /\\[^]|[()]/gu
    marks.lastIndex = this.end
    for (let open = 1; open > 0;) {
      const mark = marks.exec(this.text)?.[0] ?? null
      if (mark === null) break
      open += mark === '(' ? 1 : mark === ')' ? -1 : 0
      this.tokens.lastIndex = marks.lastIndex
    }
    return null
  }

  /** The next token that is neither white space nor a comment; empty at the end. */
  private token(): readonly [token: string, target?: string | undefined] {
    for (;;) {
      const match = this.tokens.exec(this.text)
      if (match === null) return ['']
      const [token, target] = match
      if (!/^[\s\0%]/u.test(token)) return [token, target]
    }
  }
}

function dictionaryOf(values: readonly Value[]): Dictionary {
  const entries = new Map<string, Value>()
  for (let at = 0; at + 1 < values.length; at += 2) {
    const key = values[at]
    if (key instanceof Name) entries.set(key.text, values[at + 1] ?? null)
  }
  return entries
}

/** The text of a name, `#41` being `A` (ISO 32000-1, 7.3.5). */
export function readName(token: string): string {
  const escaped = /#([\da-fA-F]{2})/gu
  return token
    .slice(1)
    .replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
