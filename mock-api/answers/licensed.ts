import { LICENCE_URL } from '../../src/model/licence'
import type { Chain } from '../../src/model/schema/chain'

type Named = Pick<Chain, 'title' | 'version'>

/** "Chokepoint, “The fentanyl supply chain”, data version 2026.11.24": how the data are cited. */
export function citationOf({ title, version }: Named): string {
  return `Chokepoint, “${title.en}”, data version ${version}`
}

/** An answer with the licence it may be used under, and how to cite it. */
export function licensed<Value extends object>(chain: Named, value: Value) {
  return { ...value, license: LICENCE_URL, citation: citationOf(chain) }
}
