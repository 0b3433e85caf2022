import { sharedView } from '@/report/exports/shared-view'
import { viewOfRecord } from '@/scene/page-views'
import type { Scene } from '@/scene/scene'
import type { ViewState } from '@/store/view-state'
import { type NamedPage, pageAddress } from '@/url/page-address'
import type { PageKind } from '@/url/page-path'
import { formatView } from '@/url/view-codec'

/** As a link carries it: the day written out and the data version named, so that it means the same later. */
export function linkedView(scene: Scene): ViewState {
  return { ...sharedView(scene.view), day: scene.day, data: scene.index.chain.version }
}

/** On the claims page the hash names the claim in front. */
const claimInFront = ({ surface }: ViewState) =>
  surface === 'claims' ? window.location.hash.slice(1) : ''

/** The page of what a view is about; null where it is about nothing that has one. */
export function pageOf({ index, selection }: Scene, view: ViewState): NamedPage | null {
  // A record of an earlier version may have lost its page since.
  if (index.past !== null) return null
  const { surface, story, step } = view
  const named = (kind: PageKind, id: string): NamedPage | null => {
    const own = viewOfRecord(index, { kind, id })
    return own && { kind, id, search: formatView(own) }
  }
  if (surface === 'claims') {
    const id = claimInFront(view)
    return index.chain.claims.some((claim) => claim.id === id) ? named('claim', id) : null
  }
  if (surface === 'present' && story !== null) {
    // A part of a step has no page.
    if (step?.includes('.')) return null
    return named('story', step === null ? story : `${story}/${step}`)
  }
  // What is imagined is told as such: the page of a policy, not that of the link that it would act on.
  const [lever = ''] = view.on.length === 1 ? view.on : []
  const imagined = viewOfRecord(index, { kind: 'lever', id: lever })?.selection
  if (imagined && imagined.kind === selection?.kind && imagined.id === selection.id) {
    return named('lever', lever)
  }
  return selection && named(selection.kind, selection.id)
}

/** The address of exactly this state as a query alone, which an embed is given. */
export function plainLinkTo(scene: Scene): string {
  const view = linkedView(scene)
  const hash = claimInFront(view)
  const { origin, pathname } = window.location
  return `${origin}${pathname}${formatView(view)}${hash && `#${hash}`}`
}

/**
 * The address of exactly this state. Where what it is about has a page, below that page: a chat shows
 * the title and the picture of a page, and knows nothing of queries.
 */
export function linkTo(scene: Scene): string {
  const view = linkedView(scene)
  const page = pageOf(scene, view)
  const address = page && pageAddress(view, page)
  return address ? new URL(address, window.location.href).href : plainLinkTo(scene)
}
