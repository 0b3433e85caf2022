import type { Feature, Geometry } from 'geojson'

/** What a tile keeps of a feature besides its shape. */
export type TileProperties = Readonly<Record<string, string | boolean>>

/** A GeoJSON feature with tippecanoe's own member: at which zooms to keep it. */
export type TileFeature = Feature<Geometry, TileProperties> & {
  readonly tippecanoe?: { readonly minzoom: number }
}

/** One feature for tippecanoe. */
export function tileFeature(
  geometry: Geometry,
  properties: TileProperties,
  minzoom = 0,
): TileFeature {
  return { type: 'Feature', geometry, properties, tippecanoe: { minzoom } }
}

/** Sorts items into lists by a key; the keys keep the order in which they first came. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
