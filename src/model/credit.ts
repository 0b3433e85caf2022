import { LICENCE, LICENCE_URL } from './licence'
import type { Chain } from './schema/chain'

/** Whose a chain is, and what may be done with it. */
export interface Credit {
  /** Who answers for what it says. */
  readonly by: string
  /** Where they are reached: an address of mail or of a page; null where the chain names none. */
  readonly contact: string | null
  readonly licence: { readonly name: string; readonly url: string }
}

/** Of a chain that says nothing of itself, and of the site. */
const OURS: Credit = {
  by: 'Chokepoint',
  contact: null,
  licence: { name: LICENCE, url: LICENCE_URL },
}

export function creditOf({
  by,
  contact,
  licence,
}: Pick<Chain, 'by' | 'contact' | 'licence'>): Credit {
  return {
    by: by ?? OURS.by,
    contact: contact ?? OURS.contact,
    licence: licence ?? OURS.licence,
  }
}
