import type { Language } from './messages/index.js'
import type { Surroundings } from './surroundings.js'

/**
 * The language of help and messages. It is needed before the arguments are parsed, as their errors
 * are in it: `--lang` wins, then the locale by the rules of POSIX, where any Chinese is `zh`.
 */
export function languageOf(
  args: readonly string[],
  environment: Surroundings['environment'],
): Language {
  const chosen = chosenIn(args)
  if (chosen === 'zh' || chosen === 'en') return chosen
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en'
}

function chosenIn(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const option = args[at]
  return option === '--lang' ? args[at + 1] : option?.slice('--lang='.length)
}
