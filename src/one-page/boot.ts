import { CODE_ID } from './element-ids'
import { unpackText } from './pack'

/** What is packed: how the page looks, and what it does. */
export interface Works {
  readonly css: string
  readonly code: string
}

function put(name: 'style' | 'script', text: string): void {
  const element = document.createElement(name)
  element.textContent = text
  document.head.append(element)
}

/**
 * Unpacks what the page is made of and starts it. The policy of the page names the digests of both parts,
 * and lets nothing else run.
 */
async function boot(): Promise<void> {
  const packed = document.getElementById(CODE_ID)?.textContent ?? ''
  const { css, code }: Works = JSON.parse(await unpackText(packed))
  put('style', css)
  put('script', code)
}

boot().catch((error: unknown) => {
  console.error(error)
  // What the page says without scripts is still there.
  document.getElementById('page')?.classList.add('alone')
})
