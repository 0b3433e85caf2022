import { useState } from 'react'

export interface MapStatus {
  /** The defect that has stopped the map; null: it is drawn. */
  readonly trouble: Error | null
  /** null draws the map once more. */
  readonly onTrouble: (trouble: Error | null) => void
}

/** What keeps the map from being drawn. */
export function useMapTrouble(): MapStatus {
  const [trouble, setTrouble] = useState<Error | null>(null)
  return { trouble, onTrouble: setTrouble }
}
