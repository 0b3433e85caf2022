/** The large areas of the map. */
export interface GroundColours {
  /** Lakes too. */
  readonly sea: string
  readonly land: string
  /** Land of the countries in the chain: a shade nearer to the reader. */
  readonly chainLand: string
}

/** Everything the base map paints, as CSS colours. A dark or a printed map is another record. */
export interface BaseColours extends GroundColours {
  readonly coast: string
  /** Between countries. */
  readonly border: string
  /** Between provinces or states. */
  readonly admin1: string
  readonly graticule: string
  /** On the globe land and sea meet the page at the rim, and have to stand out from it. */
  readonly globe: GroundColours
}

/** Night: a lit table in a dark room, flows are the light. Meant for a page of #0f1922. */
export const NIGHT_BASE_COLOURS: BaseColours = {
  sea: '#101c26',
  land: '#1a2934',
  chainLand: '#243847',
  coast: '#2c3d49',
  border: '#0f1b25',
  admin1: '#1a2a36',
  graticule: '#172631',
  globe: { sea: '#13212c', land: '#1e2e3a', chainLand: '#293f50' },
}

/** Paper: an atlas page, flows are the ink. Meant for a page of #faf8f4. */
export const PAPER_BASE_COLOURS: BaseColours = {
  sea: '#e3e7e4',
  land: '#f7f4ec',
  chainLand: '#efe6d2',
  coast: '#cdd0c6',
  border: '#d2c8b1',
  admin1: '#dfd5c0',
  graticule: '#d8dedb',
  globe: { sea: '#dee4e1', land: '#f2eee3', chainLand: '#ebe1ca' },
}
