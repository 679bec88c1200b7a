import { describe, expect, it } from '@jest/globals'
import { languageOf } from '../../src/app/language.js'

describe('languageOf', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, 'zh'],
  ])('of the locale %j is %s', (environment, language) => {
    expect(languageOf([], environment)).toBe(language)
  })

  it('is the one asked for, wherever it stands', () => {
    const environment = { LANG: 'zh_CN.UTF-8' }
    expect(languageOf(['extract', 'a', '--lang', 'en'], environment)).toBe('en')
    expect(languageOf(['--lang=en', 'extract'], environment)).toBe('en')
    expect(languageOf(['--lang', 'zh', '--lang', 'en'], environment)).toBe('en')
  })

  it('falls back to the locale where the one asked for is none', () => {
    expect(languageOf(['--lang', 'fr'], { LANG: 'zh_CN' })).toBe('zh')
    expect(languageOf(['--lang'], {})).toBe('en')
  })
})
