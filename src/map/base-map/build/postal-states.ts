import type { Atlas } from './read-topology'

/**
 * The fifty states and the federal district, with their lower-case postal codes as ids.
 * Territories go: the death rates have no row for them.
 * @param states as the Census numbers them
 * @param postal shapes whose ids are postal codes, matched by name
 */
export function postalStates({ topology, shapes }: Atlas, postal: Atlas): Atlas {
  const codeByName = new Map(
    postal.shapes.geometries.map(({ id, properties }) => [properties?.name, String(id)]),
  )
  const geometries = shapes.geometries.flatMap((shape) => {
    const code = codeByName.get(shape.properties?.name)?.toLowerCase()
    return code ? [{ ...shape, id: code }] : []
  })
  return { topology, shapes: { type: 'GeometryCollection', geometries } }
}
