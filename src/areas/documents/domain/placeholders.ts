import { oneStop } from '#kernel/one-stop.ts'

const placeholder = /\{([a-z][a-z0-9_]*)\}/g

/** The fields that a text names, each once. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, id]) => id!)),
]

/** A text with its fields filled in. */
export const fillText = (text: string, valueOf: (id: string) => string): string =>
  oneStop(text.replace(placeholder, (_, id: string) => valueOf(id)))

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!)

/** The words of each paragraph of a Word part; an editor cuts what looks like one word into several pieces. */
export const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) =>
    unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words!).join('')),
  )

/** What stands between braces in a Word part, loops and conditions without their mark. */
export const tagsOf = (xml: string): readonly string[] => [
  ...new Set(
    paragraphsOf(xml).flatMap((words) =>
      [...words.matchAll(/\{([^{}]*)\}/g)]
        .map(([, tag]) =>
          tag!
            .trim()
            .replace(/^[#/^]/, '')
            .trim(),
        )
        // A point stands for the value itself inside a loop; a lone slash ends one.
        .filter((tag) => tag !== '.' && tag !== ''),
    ),
  ),
]
