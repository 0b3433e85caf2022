import { inLanguage } from './language'

/** What the map says of itself, to those who hear it and to hands that can't move it. */
export const mapNamesWords = inLanguage('map-names', {
  /** The map itself, where a keyboard moves it. */
  map: 'Map',
  /** The names over the map, as a group of buttons. */
  places: 'Places and flows on the map',
  /** The same in the cut-out. */
  placesAtBorder: 'Places and flows at the border',
  /** Shown for a moment when a wheel or a finger is left to the page round the map. */
  holdCtrl: 'Hold Ctrl to zoom the map',
  holdCommand: 'Hold ⌘ to zoom the map',
  twoFingers: 'Move the map with two fingers',
  /** What may not arrive, within a sentence. */
  liveMap: 'the live map',
  /** What is seen of a route, and then all of it. */
  heard: (seen: string, whole: string) => `${seen}. ${whole}`,
})
