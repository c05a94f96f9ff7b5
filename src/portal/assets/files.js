// Names a file that is too large before it is sent.
for (const input of document.querySelectorAll('input[type=file][data-each]')) {
  const note = document.getElementById('files-check')
  const faultOf = (files) => {
    const { count, each, together, many, large, heavy } = input.dataset
    if (files.length > Number(count)) return many
    const tooLarge = files.filter((file) => file.size > Number(each))
    if (tooLarge.length > 0) return large + tooLarge.map((file) => file.name).join('、')
    return files.reduce((sum, file) => sum + file.size, 0) > Number(together) ? heavy : ''
  }
  const check = () => {
    const fault = faultOf([...input.files])
    note.textContent = fault
    return fault === ''
  }
  input.addEventListener('change', check)
  input.form.addEventListener('submit', (event) => {
    if (check()) return
    event.preventDefault()
    input.focus()
  })
}
