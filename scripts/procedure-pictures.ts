import { procedurePicture } from '#areas/procedures/domain/picture/picture.ts'
import { plan } from '#plan/plan.ts'

export type Drawn = { readonly file: string; readonly picture: string }

/** The pictures of docs/procedures.md: every procedure's, in Chinese and in English. */
export const procedurePictures = (): readonly Drawn[] =>
  plan.procedures.flatMap((procedure) =>
    (['zh', 'en'] as const).map((language) => ({
      file: `docs/images/procedures/${procedure.id}${language === 'zh' ? '' : `.${language}`}.svg`,
      picture: procedurePicture(procedure, { language, instruments: plan.instruments, standalone: true }),
    })),
  )
