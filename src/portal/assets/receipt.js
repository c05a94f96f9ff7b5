// Printing and copying, where a script can do them.
const print = document.querySelector('[data-print]')
const copy = document.querySelector('[data-copy]')
const note = document.querySelector('.saved')

if (print) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}
if (copy && navigator.clipboard) {
  copy.hidden = false
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(copy.dataset.copy)
    note.textContent = copy.dataset.copied
  })
}
