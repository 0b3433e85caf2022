import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import { showFirstMap } from '@/app/first-map'
import '@/app/fonts/fonts.css'
import '@/app/global.css'
import { showPageTrouble } from '@/app/page-trouble'
import { whenSeen } from '@/app/when-seen'
import { whenPainted } from '@/map/when-painted'
import { followTakeOver } from '@/offline/follow-take-over'
import { haveNoLiveMap } from '@/store/plain-map-store'
import { raiseSheetWithSelection } from '@/store/session-store'
import { useViewStore } from '@/store/view-store'
import { importAnew } from '@/ui/import-anew'
import { printAsSeen } from '@/ui/print-as-seen'
import { installTrustedTypes, ownParts } from '@/ui/trusted-types'
import { enterPage } from '@/url/enter-page'
import { startUrlSync } from '@/url/sync-url'
import { loadLanguage } from '@/words/load-language'
import { pageTroubleWords } from '@/words/page-trouble'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')

/** Longer than the data takes on most networks; then the page comes and says that it is slow. */
const MAP_ALONE_MS = 1_500

const painted = () => new Promise<void>((resolve) => whenPainted(resolve))

/** Before the first word is read. Where another language does not arrive, the page speaks English. */
async function speakAsAsked(): Promise<void> {
  const { language } = useViewStore.getState().view
  if (language === 'en') return
  try {
    await loadLanguage(language)
    document.documentElement.lang = language
  } catch (error) {
    console.warn(error)
  }
}

/** The map first and alone: each script beside it would have to share the network with it. */
async function start(element: HTMLElement): Promise<void> {
  await speakAsAsked()
  // What keeps the data away is told by the page, which asks for it again.
  const map = showFirstMap().catch((error: unknown) => console.warn(error))
  const isMapFirst = useViewStore.getState().view.surface === 'explore'
  const patience = new Promise((resolve) => setTimeout(resolve, MAP_ALONE_MS))
  if (isMapFirst) await Promise.race([map.then(painted), patience])
  try {
    const { showPage } = await importAnew(pageTroubleWords.page, () => import('@/app/page'))
    await showPage(element)
  } catch (error) {
    showPageTrouble(error)
  }
}

// In a sandbox without an origin no worker can be made, and the live map would come without its land.
if (window.origin === 'null') haveNoLiveMap()
followTakeOver()
printAsSeen()
if (enterPage()) {
  // A page of one state lies deeper than the app; from here on the address is the app's own.
  const app = new URL(import.meta.env.BASE_URL, document.baseURI).href
  installTrustedTypes({ app, parts: ownParts() })
  startUrlSync()
  raiseSheetWithSelection()
  if (useViewStore.getState().view.surface === 'embed') whenSeen(root, () => void start(root))
  else void start(root)
}
