import type { EmbedAddresses } from '@/panels/share/embed-forms'
import { creditOf } from '@/report/credit'
import type { Still } from '@/report/exports/embed-code'
import { pictureTitle } from '@/report/exports/state-words'
import { createSceneBuilder } from '@/scene/build-scene'
import { viewOfRecord } from '@/scene/page-views'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { type NamedPage, pageAddress } from '@/url/page-address'
import { chainPath, pagePath } from '@/url/page-path'
import { builtSite } from '@/url/public-site'
import { formatView } from '@/url/view-codec'
import { citationWords } from '@/words/citation'
import { dayWords } from '@/words/dates'
import { linkedView, linkTo, pageOf } from './copy-link'

const whole = (path: string) => new URL(path, window.location.href).href

/** Nothing of this is seen on a picture. */
const UNSEEN = {
  camera: DEFAULT_VIEW.camera,
  projection: DEFAULT_VIEW.projection,
  theme: DEFAULT_VIEW.theme,
  parts: DEFAULT_VIEW.parts,
  series: DEFAULT_VIEW.series,
  data: DEFAULT_VIEW.data,
} as const

/** Whether two views are the same picture. @param openingDay stands where a view names none */
function isSamePicture(one: ViewState, other: ViewState, openingDay: number): boolean {
  const seen = (view: ViewState) => formatView({ ...view, ...UNSEEN, day: view.day ?? openingDay })
  return seen(one) === seen(other)
}

const cardOf = (path: string) => whole(`cards/${path.replace(/\/$/, '')}.png`)

/** The card of the page, or else that of the first page of the chain; what each shows is true of it. */
function cardFor({ index }: Scene, view: ViewState, page: NamedPage | null): Omit<Still, 'credit'> {
  const { openingDay, param } = index
  const own = page && viewOfRecord(index, page)
  if (page && own && page.kind !== 'claim') {
    const picture = cardOf(pagePath(page.kind, page.id, param))
    if (isSamePicture(own, view, openingDay)) return { picture, shows: null }
    // A step shows what its story says, which may not be at hand.
    if (page.kind !== 'story') {
      return { picture, shows: pictureTitle(createSceneBuilder(index)(own)) }
    }
  }
  const front = { ...DEFAULT_VIEW, chain: param }
  const isFront = index.past === null && isSamePicture(front, view, openingDay)
  return {
    picture: param === null ? whole('cards/map.png') : cardOf(chainPath(param)),
    shows: isFront ? null : citationWords.mapOn(dayWords(openingDay)),
  }
}

/** What an embed of exactly this state is made of. */
export function embedAddresses(scene: Scene): EmbedAddresses {
  const view = linkedView(scene)
  const page = pageOf(scene, view)
  const still = { ...cardFor(scene, view, page), credit: creditOf(scene.index.chain) }
  // The file tells the page as it stands, whatever follows in its address; it names whole addresses.
  const hasFile = still.shows === null && builtSite() !== ''
  const ownPath = page ? pagePath(page.kind, page.id, view.chain) : chainPath(view.chain)
  return {
    stateWith: ({ parts, theme, isPinned }) =>
      whole(`./${formatView({ ...view, parts, theme, data: isPinned ? view.data : null })}`),
    // Below its page: without scripts a frame says what that page says.
    frameWith: ({ parts, theme, isPinned }) => {
      const data = isPinned ? view.data : null
      const framed = { ...view, parts, theme, data, surface: 'embed' } as const
      return whole((page && pageAddress(framed, page)) ?? `./${formatView(framed)}`)
    },
    page: linkTo(scene),
    still,
    oEmbed: hasFile ? whole(`${ownPath}oembed.json`) : null,
  }
}
