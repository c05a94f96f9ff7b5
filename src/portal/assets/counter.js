// Says how many characters are left, once few are; the hint beside the field says the limit anyway.
const chinese = document.documentElement.lang.startsWith('zh')

for (const area of document.querySelectorAll('textarea[data-most]')) {
  const most = Number(area.dataset.most)
  const note = document.createElement('p')
  note.className = 'count'
  note.setAttribute('aria-live', 'polite')
  area.after(note)
  const count = () => {
    const left = most - [...area.value.trim()].length
    note.classList.toggle('over', left < 0)
    if (left > most / 5) note.textContent = ''
    else if (left >= 0) note.textContent = chinese ? `还可以写 ${left} 字` : `${left} characters left`
    else note.textContent = chinese ? `超出 ${-left} 字` : `${-left} characters too many`
  }
  area.addEventListener('input', count)
  count()
}
