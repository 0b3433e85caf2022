import type { Chain } from '../../src/model/schema/chain'
import { creditOf } from '../../src/report/credit'

type Named = Pick<Chain, 'title' | 'version' | 'by' | 'contact' | 'licence'>

/** "Chokepoint, “The fentanyl supply chain”, data version 2026.11.24": how the data are cited. */
export function citationOf(chain: Named): string {
  return `${creditOf(chain).by}, “${chain.title.en}”, data version ${chain.version}`
}

/** An answer with the licence it may be used under, and how to cite it. */
export function licensed<Value extends object>(chain: Named, value: Value) {
  return { ...value, license: creditOf(chain).licence.url, citation: citationOf(chain) }
}
