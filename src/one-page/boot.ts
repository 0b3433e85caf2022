import { CODE_ID, CODE_POLICY } from './element-ids'
import { unpackText } from './pack'

/** What is packed: how the page looks, and what it does. */
export interface Works {
  readonly css: string
  readonly code: string
}

/**
 * Text that may run, for browsers that tell it from other text. The policy lets this be made once, and
 * only what has one of its digests runs.
 */
function runnable(code: string): string {
  const policy = window.trustedTypes?.createPolicy(CODE_POLICY, {
    createScript: (text: string) => text,
  })
  return policy?.createScript(code) ?? code
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
  put('script', runnable(code))
}

boot().catch((error: unknown) => {
  console.error(error)
  // What the page says without scripts is still there.
  document.getElementById('page')?.classList.add('alone')
})
