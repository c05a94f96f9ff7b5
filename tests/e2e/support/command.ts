import { execFile } from 'node:child_process'

/** What the command line answers, beside the running server. */
export const jianhu = (data: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = ['src/entry/cli.ts', ...args, '--data', data, '--json']
    // An exit code tells what was found; without an answer it has failed.
    execFile(process.execPath, command, (error, answer) => (answer === '' ? reject(error) : resolve(answer)))
  })

/** An account as the command line makes it. */
export const newAccount = async (
  data: string,
  role: string,
  organId: number,
): Promise<{ readonly id: string; readonly login: string; readonly password: string }> => {
  const who = ['--name', '何清', '--organ', String(organId), '--role', role]
  const made = await jianhu(data, 'user', 'add', `officer${Date.now()}`, ...who)
  return JSON.parse(made) as Awaited<ReturnType<typeof newAccount>>
}
