import { theme, type ThemeConfig } from 'antd'
import { fontSize, type Mode, palettes } from './tokens.ts'

/** The class under which a mode's variables stand in the built style sheet. */
export const variablesOf = (mode: Mode): string => `jianhu-${mode}`

/** Ant Design in our colours. Its styles are written when the pages are built (`build/theme-styles.ts`). */
export const antThemeOf = (mode: Mode, motion = true): ThemeConfig => {
  const palette = palettes[mode]
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    zeroRuntime: true,
    hashed: false,
    cssVar: { key: variablesOf(mode) },
    token: {
      motion,
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
      // What the library would mix from these by itself is too grey beside our paper.
      colorPrimaryBg: palette.inkSoft,
      colorInfoBg: palette.inkSoft,
      colorInfoBorder: palette.line,
      colorErrorBg: palette.cinnabarSoft,
      colorErrorBorder: palette.cinnabar,
      colorWarningBg: palette.amberSoft,
      colorWarningBorder: palette.amber,
      colorSuccessBg: palette.bambooSoft,
      colorSuccessBorder: palette.bamboo,
      controlItemBgActive: palette.inkSoft,
      controlItemBgHover: palette.sunken,
      colorBgElevated: palette.surface,
      colorBgContainer: palette.surface,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      // By language, in base.css.
      fontFamily: 'inherit',
      fontSize,
      borderRadius: 6,
      controlHeight: 32,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: {
        colorPrimary: palette.ink,
        defaultBorderColor: palette.line,
        defaultShadow: 'none',
        primaryShadow: 'none',
      },
      Segmented: { trackBg: palette.sunken, itemSelectedBg: palette.surface, itemColor: palette.textSoft },
      // Small text on its own soft ground.
      Tag: { colorWarning: palette.amberText },
      Skeleton: { gradientFromColor: palette.sunken, gradientToColor: palette.line },
    },
  }
}
