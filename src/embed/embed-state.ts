import type { ChainIndex } from '@/model/chain-index'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { resolveIds } from '@/url/resolve-ids'
import { formatView, type Ignored, parseView } from '@/url/view-codec'
import { addressWords } from '@/words/address'

/** The state without what belongs to the frame: as it opens in the explorer. */
export function explorerView(view: ViewState): ViewState {
  return { ...view, surface: DEFAULT_VIEW.surface, parts: DEFAULT_VIEW.parts }
}

/**
 * The state as the page round an embed gets it: ids as they are known today, the day always
 * written out, so that nobody has to know the opening day.
 */
export function hostQuery(index: ChainIndex, view: ViewState): string {
  const known = { ...view, ...resolveIds(index, view).patch }
  return formatView({ ...explorerView(known), day: view.day ?? index.openingDay })
}

/**
 * Reads a state that the page round an embed asks for. What it does not state is as in an address;
 * only the chain, the theme, the language and the parts, which belong to the frame, stay as they are.
 * @returns a whole view that is an embed's, and all that could not be read
 */
export function readHostQuery(
  index: ChainIndex,
  query: string,
  current: ViewState,
): { view: ViewState; ignored: readonly Ignored[] } {
  const { chain, theme, language, parts } = current
  const unstated: ViewState = { ...DEFAULT_VIEW, chain, theme, language, parts, surface: 'embed' }
  const { view, ignored } = parseView(query, unstated)
  const { patch, ignored: unknown } = resolveIds(index, view)
  const { surface } = view
  const other: Ignored[] =
    surface === 'embed'
      ? []
      : [{ param: 'view', value: surface, expected: addressWords.embedOnly, lost: 'value' }]
  // Whether the site has that chain does not matter: a frame keeps its own.
  const told = unknown.map((each) =>
    each.param === 'chain' ? { ...each, expected: addressWords.frameChain(index.chain.id) } : each,
  )
  return {
    view: { ...view, ...patch, surface: 'embed' },
    ignored: [...ignored, ...other, ...told],
  }
}
