import { StartFault } from '#platform/fault.ts'
import { Command } from 'commander'

/** One line a command; only the one that is called is loaded, so that a small one answers at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand(),
  user: async () => (await import('./commands/user.ts')).userCommand(),
  organ: async () => (await import('./commands/organ.ts')).organCommand(),
  documents: async () => (await import('./commands/documents.ts')).documentsCommand(),
  procedure: async () => (await import('./commands/procedure.ts')).procedureCommand(),
  plan: async () => (await import('./commands/plan.ts')).planCommand(),
  ledger: async () => (await import('./commands/ledger.ts')).ledgerCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  partner: async () => (await import('./commands/partner.ts')).partnerCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  demo: async () => (await import('./commands/demo.ts')).demoCommand(),
  figures: async () => (await import('./commands/figures.ts')).figuresCommand(),
  clock: async () => (await import('./commands/clock.ts')).clockCommand(),
  quality: async () => (await import('./commands/quality.ts')).qualityCommand(),
}

const called = commands[process.argv[2] ?? '']
const loaded = called ? [called] : Object.values(commands)

const program = new Command('jianhu')
  .description('检护：让一次公益专项行动从群众反映走到公开数字 · Run a public-interest special action')
  .showHelpAfterError()
for (const load of loaded) program.addCommand(await load())

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  process.stderr.write(`${error.text.zh}\n${error.text.en}\n`)
  process.exitCode = 1
}
