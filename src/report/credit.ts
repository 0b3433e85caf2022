import { LICENCE, LICENCE_URL } from '../model/licence'
import type { Chain } from '../model/schema/chain'
import { productWords } from '../words/product'

/** Whose a chain is, and what may be done with it. */
export interface Credit {
  /** Who answers for what it says. */
  readonly by: string
  /** Where they are reached: an address of mail or of a page; null where the chain names none. */
  readonly contact: string | null
  readonly licence: { readonly name: string; readonly url: string }
}

/** Of a chain that says nothing of itself, and of the site. */
const ours = (): Credit => ({
  by: productWords.name,
  contact: null,
  licence: { name: LICENCE, url: LICENCE_URL },
})

export function creditOf({
  by,
  contact,
  licence,
}: Pick<Chain, 'by' | 'contact' | 'licence'>): Credit {
  const own = ours()
  return {
    by: by ?? own.by,
    contact: contact ?? own.contact,
    licence: licence ?? own.licence,
  }
}
