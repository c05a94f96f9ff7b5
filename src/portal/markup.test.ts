import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, when } from './markup.ts'

test('a value cannot leave its attribute or its element', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`"'<>&=!a 好`) }), (value) => {
      const { markup } = html`<a title="${value}">Look!${value}</a>`
      expect(markup).toMatch(/^<a title="[^"<>]*">Look![^"'<>]*<\/a>$/)
    }),
  )
})

test('markup inside markup stays as it is, alone and in a list', () => {
  const bold = html`<b>${'1 < 2'}</b>`
  expect(html`<p>${bold}${[bold, 'a&b']}</p>`.markup).toBe('<p><b>1 &#60; 2</b><b>1 &#60; 2</b>a&#38;b</p>')
})

test('what is not there leaves nothing; zero is there', () => {
  expect(html`${null}${undefined}${false}${[]}${0}`.markup).toBe('0')
  expect(html`<input${when(true, 'checked')}><input${when(false, 'checked')}>`.markup).toBe(
    '<input checked><input>',
  )
})
