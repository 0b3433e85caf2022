/** The large areas of the map. */
export interface GroundColours {
  /** Lakes too. */
  readonly sea: string
  /** Shallow water along the coasts. */
  readonly shelf: string
  readonly land: string
  /** Land of the countries in the chain: a shade nearer to the reader. */
  readonly chainLand: string
}

/** Everything the base map paints, as CSS colours. A dark or a printed map is another record. */
export interface BaseColours extends GroundColours {
  readonly coast: string
  /** Between countries of the chain; no others have any. */
  readonly border: string
  /** Between provinces or states. */
  readonly admin1: string
  readonly graticule: string
  /** On the globe land and sea meet the page at the rim, and have to stand out from it. */
  readonly globe: GroundColours
}
