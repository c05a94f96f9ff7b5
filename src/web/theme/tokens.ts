export type Mode = 'light' | 'dark'

/** Colours by what they mean. Text on `paper` and `surface` has a contrast of 4.5 : 1 or more, shapes 3 : 1. */
export type Palette = {
  readonly paper: string
  readonly surface: string
  readonly sunken: string
  readonly line: string
  readonly lineStrong: string
  readonly text: string
  readonly textSoft: string
  /** Action, links, what is chosen. */
  readonly ink: string
  readonly inkSoft: string
  readonly onInk: string
  /** The mark, overdue, danger. */
  readonly cinnabar: string
  readonly cinnabarSoft: string
  /** Done, on time. */
  readonly bamboo: string
  readonly bambooSoft: string
  /** Soon. */
  readonly amber: string
  readonly amberText: string
  readonly amberSoft: string
  /** Words that led to a suggestion. */
  readonly marked: string
  readonly shadow: string
  /** Of charts, in this order, one for each measure: told apart by colour-blind eyes, 3 : 1 or more on `surface`. */
  readonly chart1: string
  readonly chart2: string
  readonly chart3: string
  readonly chart4: string
  readonly chart5: string
  readonly chart6: string
  readonly chart7: string
  readonly chart8: string
}

export const palettes: Record<Mode, Palette> = {
  light: {
    paper: '#faf9f6',
    surface: '#ffffff',
    sunken: '#f3f1ec',
    line: '#e4e0d8',
    lineStrong: '#8d887d',
    text: '#22252a',
    textSoft: '#5f636b',
    ink: '#1f3a5f',
    inkSoft: '#e9eef5',
    onInk: '#ffffff',
    cinnabar: '#b83a26',
    cinnabarSoft: '#fbeeeb',
    bamboo: '#35704e',
    bambooSoft: '#e9f3ed',
    amber: '#a86a12',
    amberText: '#87540b',
    amberSoft: '#faf1e0',
    marked: '#fbe7b8',
    shadow: '0 6px 24px rgb(34 37 42 / 14%)',
    chart1: '#2b6cb0',
    chart2: '#0f766e',
    chart3: '#7a5c00',
    chart4: '#b45309',
    chart5: '#9d3c72',
    chart6: '#5b4bb5',
    chart7: '#4d6b1f',
    chart8: '#6b7280',
  },
  dark: {
    paper: '#15171a',
    surface: '#1c1f23',
    sunken: '#23272c',
    line: '#343940',
    lineStrong: '#7c828b',
    text: '#e8e6e1',
    textSoft: '#a4a8ae',
    ink: '#9dbbe3',
    inkSoft: '#26344a',
    onInk: '#10151d',
    cinnabar: '#ee8d7b',
    cinnabarSoft: '#3d2420',
    bamboo: '#86c6a0',
    bambooSoft: '#20352a',
    amber: '#dcab5c',
    amberText: '#e3b976',
    amberSoft: '#3a2e1a',
    marked: '#5c4a1c',
    shadow: '0 6px 24px rgb(0 0 0 / 50%)',
    chart1: '#7fb2e8',
    chart2: '#5cc4b5',
    chart3: '#d8bf63',
    chart4: '#eb9f57',
    chart5: '#e391bb',
    chart6: '#b3a8f2',
    chart7: '#a6cb72',
    chart8: '#a9b0b8',
  },
}

export const fontSize = 14
