import type { CommanderError } from 'commander'
import type { Messages } from './messages/index.js'

/**
 * What a parsing error of commander says, in our words; its own are English only.
 *
 * @param help What to type to see the help.
 */
export function misuseText(error: CommanderError, messages: Messages, help: string): string {
  const { misuse } = messages
  const sentence = sentenceFor(error, messages) ?? error.message.replace(/^error: /u, '')
  const names = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(error.message)?.[1]
  const suggestion = names === undefined ? [] : [misuse.didYouMean(names)]
  return [misuse.error + sentence, ...suggestion, misuse.seeHelp(help), ''].join('\n')
}

function sentenceFor({ code, message }: CommanderError, { misuse }: Messages): string | null {
  const [subject = '', value = ''] = Array.from(
    message.matchAll(/'(.*?)'/gu),
    ([, name = '']) => name,
  )
  switch (code) {
    case 'commander.unknownOption':
      return misuse.unknownOption(subject)
    case 'commander.unknownCommand':
      return misuse.unknownCommand(subject)
    case 'commander.missingArgument':
      return misuse.missingArgument(subject)
    case 'commander.optionMissingArgument':
      return misuse.missingValue(subject)
    case 'commander.invalidArgument':
      return misuse.invalidValue(subject, value, message.split('is invalid. ')[1] ?? '')
    default:
      return null
  }
}
