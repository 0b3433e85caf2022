const META = 'meta[name="chokepoint:chains"]'

/** Ids of the chains of this site, as the page was written with them; the first one first. */
export function chainIds(): readonly string[] {
  const content = document.querySelector<HTMLMetaElement>(META)?.content ?? ''
  return content.split(' ').filter(Boolean)
}

/**
 * The chain that an address asks for.
 * @param param null where it names none: the first; an unknown one is told once the data is there
 */
export function chainId(param: string | null): string {
  const ids = chainIds()
  const [first = ''] = ids
  return param !== null && ids.includes(param) ? param : first
}

/** How an address names a chain; null for the first, which every address without one opens. */
export function chainParam(id: string): string | null {
  return id === chainIds()[0] ? null : id
}

/** Names the chains of the site that a page was saved from. */
export function nameChains(ids: readonly string[]): void {
  const meta = document.createElement('meta')
  meta.name = 'chokepoint:chains'
  meta.content = ids.join(' ')
  document.head.append(meta)
}
