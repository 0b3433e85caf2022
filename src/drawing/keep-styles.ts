import type { FlowStyle } from './flow-style'

type Styles = ReadonlyMap<string, FlowStyle>

function isSameStyle(a: FlowStyle, b: FlowStyle): boolean {
  return (
    a.widthPx === b.widthPx &&
    a.alpha === b.alpha &&
    a.pattern === b.pattern &&
    a.quality === b.quality &&
    a.isDirected === b.isDirected &&
    a.ghostWidthPx === b.ghostWidthPx &&
    a.emphasis === b.emphasis &&
    a.pressureMarkersAt === b.pressureMarkersAt &&
    a.measures.down === b.measures.down &&
    a.measures.up === b.measures.up &&
    a.measures.mixed === b.measures.mixed &&
    a.colour.every((channel, i) => channel === b.colour[i])
  )
}

/**
 * The styles of a scene, of which those that are as before are the very same objects: a scene makes all
 * anew, and most steps change none.
 * @returns the map of before where nothing has changed
 */
export function keepStyles(before: Styles, next: Styles): Styles {
  let isSame = before.size === next.size
  const kept = new Map<string, FlowStyle>()
  for (const [id, style] of next) {
    const known = before.get(id)
    const isKept = known !== undefined && isSameStyle(known, style)
    kept.set(id, isKept ? known : style)
    isSame &&= isKept
  }
  return isSame ? before : kept
}
