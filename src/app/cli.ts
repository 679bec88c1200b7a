import { Command, CommanderError, Option } from 'commander'
import { version } from '../run/version.js'
import { localised, oneOf, type Setting } from './commands/command.js'
import { checkCommand } from './commands/check.js'
import { compareCommand } from './commands/compare.js'
import { coverageCommand } from './commands/coverage.js'
import { extractCommand } from './commands/extract.js'
import { diffRunsCommand } from './commands/diff-runs.js'
import { panelCommand } from './commands/panel.js'
import { quarantineCommand } from './commands/quarantine.js'
import { statusCommand } from './commands/status.js'
import { syncCommand } from './commands/sync.js'
import { workerCommand } from './commands/worker.js'
import { exit, type ExitCode } from './exit.js'
import { languageOf } from './language.js'
import { messagesIn, type Language } from './messages/index.js'
import { misuseText } from './misuse.js'
import type { Surroundings } from './surroundings.js'

const languages: readonly Language[] = ['zh', 'en']

/** Runs the command line. `args` are those after the program's name. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = languageOf(args, around.environment)
  const messages = messagesIn[language]
  let code: ExitCode = exit.finished
  const done = (came: ExitCode) => {
    code = came
  }
  const commands = commandsIn({ language, messages, around, done })
  try {
    await commands.program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exit.finished
    if (error.code !== 'commander.help')
      around.screen.write(misuseText(error, messages, helpFor(args, commands.names)))
    return exit.misuse
  }
}

function commandsIn(setting: Setting): { program: Command; names: readonly string[] } {
  const { help } = setting.messages
  const program = localised(new Command('nianbao'), setting)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .addOption(new Option('--lang <language>', help.language).argParser(oneOf(languages)))
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', help.programNotes)
  const commands = [
    extractCommand(setting),
    checkCommand(setting),
    compareCommand(setting),
    panelCommand(setting),
    coverageCommand(setting),
    syncCommand(setting),
    quarantineCommand(setting),
    diffRunsCommand(setting),
    workerCommand(setting),
    statusCommand(setting),
  ]
  for (const command of commands) program.addCommand(command)
  return { program, names: commands.map((command) => command.name()) }
}

/** What shows the help that fits: that of the command which was meant, if one was. */
function helpFor(args: readonly string[], names: readonly string[]): string {
  const name = args.find((arg) => names.includes(arg))
  return ['nianbao', ...(name === undefined ? [] : [name]), '--help'].join(' ')
}
