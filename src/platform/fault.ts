import type { Text } from '#kernel/text.ts'

/** Why the program cannot start or go on, in one sentence for the person at the terminal. */
export class StartFault extends Error {
  readonly text: Text

  constructor(text: Text, cause?: unknown) {
    super(`${text.zh} / ${text.en}`, { cause })
    this.name = 'StartFault'
    this.text = text
  }
}

/** Turns an error of the operating system into a sentence; anything else is thrown on as it came. */
export const asStartFault = (error: unknown, subject: string): unknown => {
  if (error instanceof StartFault || !(error instanceof Error) || !('code' in error)) return error
  const sentence = sentences[String(error.code)]
  return sentence === undefined ? error : new StartFault(sentence(subject), error)
}

const sentences: Readonly<Record<string, (subject: string) => Text>> = {
  EADDRINUSE: (address) => ({
    zh: `${address} 已被其他程序占用；请关闭该程序，或用 --port 换一个端口。`,
    en: `${address} is taken by another program; close it, or choose another port with --port.`,
  }),
  EADDRNOTAVAIL: (address) => ({
    zh: `本机没有地址 ${address}；请检查 --host。`,
    en: `This machine has no address ${address}; check --host.`,
  }),
  EACCES: (path) => noPermission(path),
  EPERM: (path) => noPermission(path),
  EROFS: (path) => ({
    zh: `${path} 所在的磁盘是只读的；请用 --data 指定可写的目录。`,
    en: `The disk that holds ${path} is read-only; choose a writable folder with --data.`,
  }),
  ENOTDIR: (path) => noFolder(path),
  EEXIST: (path) => noFolder(path),
  ENOSPC: (path) => diskFull(path),
  EDQUOT: (path) => diskFull(path),
}

export const noPermission = (path: string): Text => ({
  zh: `没有权限使用 ${path}；请换用有权限的账户，或用 --data、--port 另选。`,
  en: `No permission to use ${path}; use an account that has it, or choose another with --data or --port.`,
})

const noFolder = (path: string): Text => ({
  zh: `${path} 不是目录；请用 --data 指定一个目录。`,
  en: `${path} is no folder; choose one with --data.`,
})

export const diskFull = (path: string): Text => ({
  zh: `${path} 所在的磁盘已满；请腾出至少 1 GB 空间，或用 --data 指定另一磁盘上的目录。`,
  en: `The disk that holds ${path} is full; free at least 1 GB, or choose a folder on another disk with --data.`,
})
