/** What somebody wrote ends with a stop, and so does the sentence that it is put into: one of the two is enough. */
export const oneStop = (words: string): string => words.replace(/[。；，、](?=[。；，])/g, '')
