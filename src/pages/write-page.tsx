import { renderToStaticMarkup } from 'react-dom/server'
import { type Here, HereContext } from './here'
import type { Page } from './page'
import { Frame } from './parts/frame'

/** The text of a page as HTML: head, body and foot, without the document around it. */
export function writePage(page: Page, here: Omit<Here, 'cited'>): string {
  const cited = [...new Set(page.cited)]
  return renderToStaticMarkup(
    <HereContext value={{ ...here, cited }}>
      <Frame>{page.body}</Frame>
    </HereContext>,
  )
}
