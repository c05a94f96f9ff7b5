// Checks a receipt in the browser with the ledger's own code; without Ed25519 here, the server does it.
import { receiptSignatures, verifyReceipt } from '/portal/areas/ledger/domain/receipt.ts'
import { isReceipt } from '/portal/areas/ledger/domain/receipt-form.ts'
import { sha256 } from '/portal/areas/ledger/domain/sha256.ts'

const form = document.querySelector('form[data-verify]')
const panel = document.getElementById('verdict')
const words = form.dataset
const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'

const holds = async ({ publicKey, message, signature }) => {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, signature, message)
}

const read = (json) => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const check = async (json) => {
  const receipt = read(json)
  const held = new Map()
  if (isReceipt(receipt))
    for (const signed of receiptSignatures(sha256, receipt)) held.set(signed.name, await holds(signed))
  const trustedKeys = words.keys.split(' ').filter(Boolean)
  return verifyReceipt(
    receipt,
    { sha256, verifySignature: ({ name }) => held.get(name) === true },
    trustedKeys.length > 0 ? { trustedKeys } : {},
  )
}

const line = (name, content, className = '') => {
  const element = document.createElement(name)
  element.textContent = content
  if (className) element.className = className
  return element
}

const show = ({ ok, sealed, checks }) => {
  const list = document.createElement('ul')
  list.className = 'checks'
  for (const one of checks) {
    const item = line('li', ` ${one.explanation[language]}`, one.ok ? 'passed' : 'failed')
    item.prepend(line('strong', one.ok ? words.passed : words.failed))
    list.append(item)
  }
  panel.replaceChildren(
    line('h2', ok ? (sealed ? words.good : words.promised) : words.bad),
    list,
    line('p', words.here, 'hint'),
  )
  panel.className = `verdict ${ok ? 'good' : 'bad'}`
  panel.hidden = false
  panel.focus()
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  try {
    const [file] = form.elements.file.files
    const json = form.elements.receipt.value.trim() || (file ? await file.text() : '')
    if (json === '') form.submit()
    else show(await check(json))
  } catch {
    form.submit()
  }
})
