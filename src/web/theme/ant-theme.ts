import { theme, type ThemeConfig } from 'antd'
import { fontFamily, fontSize, type Mode, palettes } from './tokens.ts'

/** The class under which a mode's variables stand in the built style sheet. */
export const variablesOf = (mode: Mode): string => `jianhu-${mode}`

/** Ant Design in our colours. Its styles are written when the pages are built (`build/theme-styles.ts`). */
export const antThemeOf = (mode: Mode): ThemeConfig => {
  const palette = palettes[mode]
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    zeroRuntime: true,
    hashed: false,
    cssVar: { key: variablesOf(mode) },
    token: {
      colorPrimary: palette.ink,
      colorInfo: palette.ink,
      colorLink: palette.ink,
      colorError: palette.cinnabar,
      colorSuccess: palette.bamboo,
      colorWarning: palette.amber,
      colorBgBase: palette.surface,
      colorBgLayout: palette.paper,
      colorTextBase: palette.text,
      colorTextSecondary: palette.textSoft,
      colorTextTertiary: palette.textSoft,
      colorTextDescription: palette.textSoft,
      colorTextPlaceholder: palette.textSoft,
      colorTextLightSolid: palette.onInk,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      fontFamily,
      fontSize,
      borderRadius: 6,
      controlHeight: 32,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      wireframe: false,
    },
  }
}
