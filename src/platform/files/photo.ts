import sharp from 'sharp'
import type { Kind } from './kind.ts'

/** More pixels than any camera makes: a small file that unpacks to fill the memory. */
const mostPixels = 120_000_000

/**
 * The same picture without where, when and with what it was taken: turned as its orientation says, in plain
 * colours, stored again. Throws where the file is no whole picture.
 */
export const withoutMetadata = async (
  from: string,
  to: string,
  photo: NonNullable<Kind['photo']>,
): Promise<void> => {
  const moving = photo === 'gif' || photo === 'webp'
  const picture = sharp(from, { limitInputPixels: mostPixels, animated: moving, failOn: 'error' }).rotate()
  await picture.toFormat(photo, photo === 'jpeg' || photo === 'webp' ? { quality: 92 } : {}).toFile(to)
}
