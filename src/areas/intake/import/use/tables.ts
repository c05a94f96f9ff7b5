import { type FileStore, fileStore } from '#platform/files/store.ts'

const most = 100 * 2 ** 20

/** Uploaded tables while they are read; what they are, the reader finds out. */
export const openTables = (folder: string): Promise<FileStore> =>
  fileStore(folder, { files: 1, bytesEach: most, bytesTogether: most }, async () => ({
    mediaType: 'application/octet-stream',
    ending: '',
  }))
