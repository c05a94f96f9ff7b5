import { StyleProvider } from '@ant-design/cssinjs'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import { useLanguage } from '../texts/i18n.ts'
import { antThemeOf } from '../theme/ant-theme.ts'
import { useMode } from './mode.ts'
import type { makeRouter } from './router.tsx'

/**
 * Ant Design still writes its variables into style elements, which the content security policy refuses.
 * They are in the built style sheet already, so it may write them where nobody reads.
 */
const nowhere = document.createElement('div')

/**
 * What pops up belongs to the landmark that it came from, or to the dialog, which nothing outside can cover.
 * A heading inside a page is no landmark, and what pops up would be measured wrongly from it.
 */
const landmarkOf = (from?: HTMLElement): HTMLElement =>
  from?.closest<HTMLElement>('dialog, main') ?? from?.closest<HTMLElement>('header') ?? document.body

/** Whoever asked for no motion gets none from the library either, which else waits for its end. */
const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches

export const Providers = ({
  queries,
  router,
}: {
  readonly queries: QueryClient
  readonly router: ReturnType<typeof makeRouter>
}) => {
  const mode = useMode()
  const language = useLanguage()
  return (
    <StyleProvider container={nowhere}>
      <ConfigProvider
        theme={antThemeOf(mode, moves)}
        locale={language === 'zh' ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
        getPopupContainer={landmarkOf}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>
  )
}
