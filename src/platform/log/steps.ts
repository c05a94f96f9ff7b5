import type { Text } from '#kernel/text.ts'
import { SingleBar } from 'cli-progress'

/** Tells how far a step is; `total` may be left out while it is not known. */
export type Progress = (done: number, total?: number) => void

export type Steps = <T>(title: Text, run: (progress: Progress) => Promise<T>) => Promise<T>

const secondsBetweenLines = 5

/** Names each step, shows how far it is and how long it took: a bar for a person at a terminal, plain lines otherwise. */
export const stepPrinter = (out: NodeJS.WriteStream = process.stderr): Steps => {
  return async (title, run) => {
    const name = `${title.zh} ${title.en}`
    const began = performance.now()
    const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
    const display = out.isTTY ? bar(out, name) : lines(out, name)
    try {
      const result = await run(display.progress)
      display.end()
      out.write(`✓ ${name}  ${seconds()}\n`)
      return result
    } catch (error) {
      display.end()
      out.write(`✗ ${name}  ${seconds()}\n`)
      throw error
    }
  }
}

type Display = { readonly progress: Progress; readonly end: () => void }

const bar = (stream: NodeJS.WriteStream, name: string): Display => {
  const shown = new SingleBar({
    stream,
    format: `· ${name}  {bar} {percentage} %  {value}/{total}  ETA {eta_formatted}`,
    barsize: 24,
    clearOnComplete: true,
    hideCursor: false,
  })
  let begun = false
  stream.write(`· ${name} …`)
  return {
    progress: (done, total) => {
      if (total === undefined || total <= 0) return
      if (!begun) shown.start(total, done)
      begun = true
      shown.setTotal(total)
      shown.update(done)
    },
    end: () => {
      if (begun) shown.stop()
      stream.write('\r\x1b[K')
    },
  }
}

const lines = (out: NodeJS.WritableStream, name: string): Display => {
  let last = performance.now()
  return {
    progress: (done, total) => {
      if (performance.now() - last < secondsBetweenLines * 1000) return
      last = performance.now()
      out.write(`· ${name}  ${total ? `${Math.floor((done / total) * 100)} %  ${done}/${total}` : done}\n`)
    },
    end: () => undefined,
  }
}
