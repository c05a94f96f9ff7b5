import 'virtual:theme.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { makeQueryClient } from './api/queries.ts'
import { startKeys } from './shell/keys.ts'
import { startMode } from './shell/mode.ts'
import { Providers } from './shell/providers.tsx'
import { makeRouter } from './shell/router.tsx'
import { meQuery } from './shell/session.ts'
import { startTexts } from './texts/i18n.ts'

const queries = makeQueryClient(() => {
  queries.removeQueries({ queryKey: meQuery.queryKey })
  // The pages behind the sign-in ask who is there, and lead to it with their own address.
  void router.invalidate()
})
const router = makeRouter(queries)

startMode()
startKeys()
await startTexts()

const place = document.getElementById('root')
if (!place) throw new Error('the page has no #root')
createRoot(place).render(<Providers queries={queries} router={router} />)
