import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../../markup.ts'
import type { Place } from '../../services.ts'
import { link, say } from '../../view.ts'
import { fromCheckField, stepPath, type Ask, type Step } from '../step.ts'

const placeIn = ({ part, places }: Ask): Place | undefined =>
  part === undefined ? undefined : places.byId(Number(part))

const pathText = (ask: Ask, place: Place): string =>
  [...place.within, place]
    .map(({ name }) => say(ask.view, name))
    .join(ask.view.language === 'zh' ? ' ' : ' › ')

const withCheck = (ask: Ask, path: string): string =>
  `${link(ask.view, path)}${ask.fromCheck ? '?next=check' : ''}`

/** Chosen at once where nothing lies below, else a page of what does. */
const entry = (ask: Ask, place: Place, name: string): Markup =>
  ask.places.children(place.id).length === 0
    ? html`<li><button type="submit" name="placeId" value="${place.id}">${name}</button></li>`
    : html`<li><a href="${withCheck(ask, stepPath('place', String(place.id)))}">${name}</a></li>`

const list = (ask: Ask, places: readonly Place[], name: (place: Place) => string): Markup =>
  html`<ul class="places" data-count="${places.length}">
    ${places.map((place) => entry(ask, place, name(place)))}
  </ul>`

const found = (ask: Ask): Markup => {
  const places = ask.places.search(ask.query)
  if (places.length === 0)
    return html`<p role="status">
      ${say(
        ask.view,
        text(
          `没有找到“${ask.query}”。请试试只写市、县的名字，或从下面的列表里选。`,
          `Nothing is called "${ask.query}". Try the name of the city or county alone, or choose from the list below.`,
        ),
      )}
    </p>`
  return html`<h2 class="small">${say(ask.view, text('找到的地方', 'Places found'))}</h2>
    ${list(ask, places, (place) => pathText(ask, place))}`
}

const search = (ask: Ask): Markup =>
  html`<form
    class="search"
    method="get"
    action="${link(ask.view, stepPath('place'))}"
    role="search"
    data-places
  >
    <label for="q"
      >${say(ask.view, text('写出市、县或区的名字来找', 'Find a city, county or district by name'))}</label
    >
    <p class="hint" id="q-hint">${say(ask.view, text('例如 昆山、kunshan', 'Such as 昆山 or kunshan'))}</p>
    <div>
      <input
        type="search"
        id="q"
        name="q"
        value="${ask.query}"
        autocomplete="off"
        aria-describedby="q-hint"
      />
      ${ask.fromCheck ? html`<input type="hidden" name="next" value="check" />` : nothing}
      <button class="button second" type="submit">${say(ask.view, text('找', 'Find'))}</button>
    </div>
  </form>`

const unsure = (ask: Ask, place: Place | undefined): Markup => {
  const name = place ? say(ask.view, place.name) : ''
  return html`<button class="button second" type="submit" name="placeId" value="${place?.id ?? ''}">
    ${say(
      ask.view,
      place
        ? text(`就选${name}，不清楚更具体的`, `${name}, and not sure where in it`)
        : text('不清楚，或跨好几个省', 'Not sure, or several provinces'),
    )}
  </button>`
}

const body = (ask: Ask): Markup => {
  const place = placeIn(ask)
  const places = place ? ask.places.children(place.id) : ask.places.provinces()
  return html`${place ? nothing : search(ask)}
    <form method="post" action="${link(ask.view, stepPath('place'))}">
      ${fromCheckField(ask)}
      <div id="found">${ask.query === '' ? nothing : found(ask)}</div>
      <h2 class="small">
        ${say(ask.view, place ? text(`${pathText(ask, place)}`, pathText(ask, place)) : text('按省份选', 'By province'))}
      </h2>
      ${list(ask, places, ({ name }) => say(ask.view, name))}
      <div class="actions">${unsure(ask, place)}</div>
    </form>`
}

export const placeStep: Step = {
  id: 'place',
  name: text('地点', 'Place'),
  fields: ['placeId'],
  question: (ask) =>
    placeIn(ask)
      ? text('是在其中的哪里？', 'Where in it?')
      : text('事情发生在哪里？', 'Where did it happen?'),
  body,
  read: (fields, form) => {
    const id = Number(fields.one('placeId'))
    return { form: { ...form, placeId: Number.isSafeInteger(id) && id > 0 ? id : null }, faults: [] }
  },
  partBefore: (ask) => placeIn(ask)?.within.at(-1)?.id.toString(),
  answer: (ask) => {
    const place = ask.form.placeId === null ? undefined : ask.places.byId(ask.form.placeId)
    return place ? [pathText(ask, place)] : []
  },
  scripts: ['places.js'],
}
