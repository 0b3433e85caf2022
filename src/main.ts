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
import { importAnew, loadMissingStyles, missingStyles } from '@/ui/import-anew'
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

/** Without its style a map is names on top of each other; the text of the page can be read. */
async function haveStyle(): Promise<boolean> {
  try {
    await loadMissingStyles()
    return true
  } catch (error) {
    document.getElementById('page')?.classList.add('alone')
    showPageTrouble(error, pageTroubleWords.styleMissing)
    return false
  }
}

/** From here on the address is the app's own, and the page comes. */
function enter(element: HTMLElement): void {
  if (!enterPage()) return
  // A page of one state lies deeper than the app.
  const app = new URL(import.meta.env.BASE_URL, document.baseURI).href
  installTrustedTypes({ app, parts: ownParts() })
  startUrlSync()
  raiseSheetWithSelection()
  const isEmbed = useViewStore.getState().view.surface === 'embed'
  if (isEmbed) whenSeen(element, () => void start(element))
  else void start(element)
}

// For `start-guard.js`: what came is at work, and says itself what fails.
root.dataset.begun = ''
// In a sandbox without an origin no worker can be made, and the live map would come without its land.
if (window.origin === 'null') haveNoLiveMap()
followTakeOver()
printAsSeen()
if (missingStyles().length === 0) enter(root)
else void haveStyle().then((isHere) => isHere && enter(root))
