/** Every colour that no chain brings, once: the map's shader, the legend and the style sheets read it. */
export interface Ground {
  readonly page: string
  readonly sea: string
  /** Shallow water along the coasts. */
  readonly shelf: string
  readonly land: string
  readonly chainLand: string
  readonly coast: string
  readonly border: string
  readonly admin1: string
  readonly graticule: string
  /** On the globe land and sea meet the page at the rim, and have to stand out from it. */
  readonly globe: {
    readonly sea: string
    readonly shelf: string
    readonly land: string
    readonly chainLand: string
    /** A hairline round it. */
    readonly rim: string
  }
  readonly panel: string
  readonly raised: string
  readonly hairline: string
  readonly ink: string
  readonly inkQuiet: string
  readonly accent: string
  readonly focus: string
}

const PAGE = {
  dark: {
    page: '#0f1a22',
    sea: '#0d1822',
    shelf: '#111e29',
    land: '#182631',
    chainLand: '#263c4a',
    coast: '#2b3c48',
    border: '#0c1720',
    admin1: '#1d303c',
    graticule: '#14212c',
    globe: {
      sea: '#132230',
      shelf: '#172837',
      land: '#1e2f3c',
      chainLand: '#2b4252',
      rim: '#3a5162',
    },
    panel: '#111c24',
    raised: '#1d2a34',
    hairline: '#2a3944',
    ink: '#f2f5f6',
    inkQuiet: '#9fb0ba',
    accent: '#5aaee8',
    focus: '#8fd0ff',
  },
  light: {
    page: '#fbfaf6',
    sea: '#dde6e8',
    shelf: '#e5ecec',
    land: '#f6f3eb',
    chainLand: '#e9dfc6',
    coast: '#bfcac9',
    border: '#c9bb98',
    admin1: '#d8ccae',
    graticule: '#d2dcde',
    globe: {
      sea: '#d3dfe3',
      shelf: '#dde7e9',
      land: '#f0ece1',
      chainLand: '#e4d9bd',
      rim: '#9fb0b6',
    },
    panel: '#fcfbf8',
    raised: '#efe9dd',
    hairline: '#dcd5c7',
    ink: '#1a2329',
    inkQuiet: '#56646d',
    accent: '#1f74b4',
    focus: '#0b5c9b',
  },
} satisfies Record<string, Ground>

/**
 * On stage a projector lifts black, and with it everything dark: grounds are nearer to white or to
 * black there, and words further from them, so that they are read with black at a fifth. Land and sea are told apart
 * by the coast.
 */
const HALL = {
  dark: {
    ...PAGE.dark,
    page: '#0b151d',
    sea: '#0a141c',
    shelf: '#0d1822',
    land: '#14202a',
    chainLand: '#1b2a35',
    coast: '#475b67',
    globe: {
      ...PAGE.dark.globe,
      sea: '#0d1820',
      shelf: '#101d26',
      land: '#17232d',
      chainLand: '#1e2e3a',
    },
    panel: '#0b151d',
    inkQuiet: '#adbcc4',
    accent: '#82c1ee',
  },
  light: {
    ...PAGE.light,
    page: '#fdfcf9',
    sea: '#e7eeef',
    shelf: '#eef3f3',
    land: '#faf8f3',
    chainLand: '#f4eddc',
    coast: '#98a7a7',
    globe: {
      ...PAGE.light.globe,
      sea: '#dfe8ea',
      shelf: '#e6eeef',
      land: '#f7f4ea',
      chainLand: '#f2ead7',
    },
    panel: '#fdfcf9',
    inkQuiet: '#3f4950',
    accent: '#144d77',
  },
} satisfies Record<string, Ground>

/** Where something is drawn: on the night map or on paper, on a screen or thrown on a wall. */
export type GroundId = 'dark' | 'light' | 'darkHall' | 'lightHall'

export const GROUNDS: Record<GroundId, Ground> = {
  dark: PAGE.dark,
  light: PAGE.light,
  darkHall: HALL.dark,
  lightHall: HALL.light,
}
