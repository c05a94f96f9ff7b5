import type { Directory } from '#areas/organs/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Place, Places } from '#portal/services.ts'

/** A division's own name, without the organ that serves it. */
const nameOf = (organ: Organ): Text =>
  text(organ.place, organ.name.en.replace(/^People's Procuratorate of /, ''))

const placeOf = (directory: Directory, organ: Organ): Place | undefined =>
  organ.level === 'supreme' || organ.place === ''
    ? undefined
    : {
        id: organ.id,
        name: nameOf(organ),
        level: organ.level,
        within: directory
          .path(organ.id)
          .filter(({ id, level, place }) => level !== 'supreme' && place !== '' && id !== organ.id)
          .map((above) => ({ id: above.id, name: nameOf(above) })),
        organ: organ.name,
      }

export const portalPlaces = (organs: () => Directory): Places => {
  const places = (found: readonly Organ[]): Place[] =>
    found.flatMap((organ) => placeOf(organs(), organ) ?? [])
  return {
    provinces: () => {
      const top = organs().organs.find(({ level }) => level === 'supreme')
      return top ? places(organs().places(top.id)) : []
    },
    children: (id) => places(organs().places(id)),
    byId: (id) => places([organs().byId(id) ?? []].flat())[0],
    search: (written) => (written.trim() === '' ? [] : places(organs().search(written)).slice(0, 20)),
  }
}
