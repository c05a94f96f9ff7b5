import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import {
  Alert,
  Button,
  Checkbox,
  ConfigProvider,
  Dropdown,
  Input,
  InputNumber,
  Popover,
  Segmented,
  Select,
  Skeleton,
  Space,
  Spin,
  Switch,
  Tabs,
  Tag,
  Tooltip,
} from 'antd'
import { createElement, type ComponentType, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { antThemeOf } from '../theme/ant-theme.ts'
import type { Mode } from '../theme/tokens.ts'

/** What pops up shows nothing until it is opened; this is how the library itself draws it opened. */
const opened = (component: unknown): ReactElement =>
  createElement(
    (component as { _InternalPanelDoNotUseOrYouWillBeFired: ComponentType<Record<string, unknown>> })
      ._InternalPanelDoNotUseOrYouWillBeFired,
    { title: 'x', content: 'x', menu: { items: [{ key: 'x', label: 'x' }] } },
  )

/** Every component of Ant Design that the pages use, drawn once; `ant-styles.test.ts` compares the two. */
export const drawn: Readonly<Record<string, () => readonly ReactElement[]>> = {
  Alert: () => [createElement(Alert, { title: 'x', showIcon: true })],
  Button: () => [createElement(Button, { loading: true }, 'x'), createElement(Space.Compact, null, 'x')],
  Checkbox: () => [createElement(Checkbox)],
  // Drawn opened alone, it keeps its variables under a name of its own.
  Dropdown: () => [opened(Dropdown), createElement(Dropdown, { menu: {} }, createElement('span'))],
  Input: () => [
    createElement(Input, { type: 'text' }),
    createElement(Input.Password),
    createElement(Input.TextArea),
    createElement(Input.Search),
    createElement(Input.OTP),
  ],
  InputNumber: () => [createElement(InputNumber)],
  Popover: () => [opened(Popover)],
  Segmented: () => [createElement(Segmented, { options: ['x'] })],
  Select: () => [createElement(Select), opened(Select), createElement(Select, { mode: 'multiple' })],
  Skeleton: () => [createElement(Skeleton)],
  Spin: () => [createElement(Spin)],
  Switch: () => [createElement(Switch)],
  Tabs: () => [createElement(Tabs, { items: [{ key: 'x', label: 'x' }] })],
  Tag: () => [createElement(Tag, null, 'x'), createElement(Tag, { color: 'error' }, 'x')],
  Tooltip: () => [opened(Tooltip)],
}

const styles = (mode: Mode, types: ('style' | 'token' | 'cssVar')[]): string => {
  const cache = createCache()
  renderToString(
    createElement(
      StyleProvider,
      { cache },
      createElement(
        ConfigProvider,
        // The one place where styles are meant to be made as components are drawn.
        { theme: { ...antThemeOf(mode), zeroRuntime: false } },
        ...Object.values(drawn).flatMap((draw) => draw()),
      ),
    ),
  )
  return extractStyle(cache, { plain: true, types })
}

/** The rules are the same in both modes; only the variables differ. */
export const antStyles = (): string =>
  styles('light', ['style', 'token', 'cssVar']) + styles('dark', ['token', 'cssVar'])
