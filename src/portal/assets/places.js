// Finds places while typing, from the page that the search form leads to anyway.
const form = document.querySelector('form[data-places]')
const found = document.getElementById('found')
const input = form?.querySelector('input[type=search]')
let timer
let latest = 0

const find = async () => {
  const mine = ++latest
  if (input.value.trim() === '') return found.replaceChildren()
  const address = new URL(form.action)
  address.search = new URLSearchParams(new FormData(form))
  try {
    const response = await fetch(address)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (mine === latest) found.replaceChildren(...(page.getElementById('found')?.childNodes ?? []))
  } catch {
    // Without a network the button still says so.
  }
}

if (found) found.setAttribute('aria-live', 'polite')
input?.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(find, 250)
})
