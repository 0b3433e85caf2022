import { faultReportWords } from '@/words/fault-report'
import { type Fault, type PageFacts, reportText } from './fault-report'

/** Chain and version of the data on screen: whoever knows it tells it. */
let data: string | null = null

export function tellData(shown: string): void {
  data = shown
}

/** Version and build: the name of the page's own script changes with every build. */
function productWords(): string {
  const version = document.querySelector<HTMLMetaElement>('meta[name="chokepoint:version"]')
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  const build = script?.src
    .split('/')
    .at(-1)
    ?.replace(/\.js.*$/, '')
  return [version?.content ?? faultReportWords.unknownVersion, build].filter(Boolean).join(', ')
}

/** What the page says of itself. */
function pageFacts(): PageFacts {
  return {
    address: window.location.href,
    product: productWords(),
    data,
    userAgent: navigator.userAgent,
    sizePx: [window.innerWidth, window.innerHeight],
  }
}

/** The report of a fault on this page. */
export function reportOf(fault: Fault): string {
  return reportText(fault, pageFacts())
}
