import type { Plugin } from 'vite'
import { type Mode, palettes } from '../theme/tokens.ts'
import { antStyles } from './ant-styles.ts'

const address = 'virtual:theme.css'
const resolved = '/virtual/theme.css'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const variables = (mode: Mode): string =>
  Object.entries(palettes[mode])
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('')

/**
 * The style sheet that the themes make: our colours as variables, and Ant Design's styles, which it would
 * otherwise write into the page as it runs, where the content security policy forbids it.
 */
export const themeStyles = (): Plugin => ({
  name: 'jianhu:theme-styles',
  resolveId: (id) => (id === address ? resolved : null),
  load: (id) =>
    id === resolved
      ? [
          `:root{color-scheme:light;${variables('light')}}`,
          `:root[data-mode=dark]{color-scheme:dark;${variables('dark')}}`,
          antStyles(),
        ].join('\n')
      : null,
})
