/** Shown for a moment when a wheel or a finger is left to the page round the map. */
export const COOPERATIVE_WORDS = {
  windows: 'Hold Ctrl to zoom the map',
  mac: 'Hold ⌘ to zoom the map',
  finger: 'Move the map with two fingers',
} as const
