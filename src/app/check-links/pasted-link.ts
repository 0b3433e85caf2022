import type { Selection, ViewState } from '@/store/view-state'
import { parseView } from '@/url/view-codec'

/** What a pasted address names. */
export interface PastedLink {
  readonly address: string
  /** null where it is no address of this map. */
  readonly named: {
    readonly view: ViewState
    /** The record whose page it is; it is in front where the query says nothing else. */
    readonly page: Selection | null
  } | null
}

/** Pages that put something in front, by the folder that they lie in. */
const IN_FRONT: Readonly<Record<string, Selection['kind']>> = {
  e: 'event',
  l: 'link',
  p: 'place',
  g: 'group',
}

/** `…/e/woodside-summit-2023/`, or with the chain before the id. */
const PAGE = /\/([elpg])\/(?:[^/]+\/)?([^/]+)\/?(?:index\.html)?$/

const ADDRESS = /^(?:https?:\/\/\S+|\?\S+)$/

/** Reads one address, whole or its query alone, wherever the map stood when it was made. */
function readLink(address: string): PastedLink {
  const whole = address.startsWith('?') ? `https://map.invalid/${address}` : address
  if (!ADDRESS.test(address) || !URL.canParse(whole)) return { address, named: null }
  const { pathname, search } = new URL(whole)
  const [, folder = '', id = ''] = PAGE.exec(pathname) ?? []
  const kind = IN_FRONT[folder]
  return { address, named: { view: parseView(search).view, page: kind ? { kind, id } : null } }
}

/** A link, or a list of them: what stands between spaces and ends of lines. */
export function readPasted(text: string): PastedLink[] {
  return [...new Set(text.split(/\s+/).filter(Boolean))].map(readLink)
}
