// Keeps what is half written in the draft, a moment after the last key.
const form = document.querySelector('form[data-draft]')
const note = form?.querySelector('.saved')
let timer
let leaving = false

const keep = async () => {
  if (leaving) return
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'x-draft': 'keep' },
      body: new URLSearchParams(new FormData(form)),
      redirect: 'error',
      keepalive: true,
    })
    if (!leaving) note.textContent = response.ok ? note.dataset.saved : note.dataset.unsaved
  } catch {
    if (!leaving) note.textContent = note.dataset.unsaved
  }
}

form?.addEventListener('input', () => {
  note.textContent = ''
  clearTimeout(timer)
  timer = setTimeout(keep, 1500)
})
form?.addEventListener('submit', () => {
  leaving = true
  clearTimeout(timer)
})
// A phone puts a page to sleep without closing it.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden' || timer === undefined) return
  clearTimeout(timer)
  void keep()
})
