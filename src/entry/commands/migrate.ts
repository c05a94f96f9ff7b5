import { Command } from 'commander'
import { print } from './output.ts'
import { type DataOptions, onData, withSystem } from './with-system.ts'

/** Opening the system brings the schema up to date; this does no more. */
export const migrateCommand = (): Command =>
  onData(new Command('migrate'))
    .description('更新数据库结构 · Bring the database up to date')
    .action((options: DataOptions) =>
      withSystem(options, async () =>
        print({ upToDate: true }, options, () => ['数据库已是最新 · the database is up to date']),
      ),
    )
