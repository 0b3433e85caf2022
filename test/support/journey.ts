import { test as base } from '@playwright/test'

/** What a browser says of its policy in the console: something was refused, or a line of it means nothing. */
const REFUSED = /content security policy|requires? '?Trusted|TrustedHTML|TrustedScript/i

export const test = base.extend<{
  /** What is tried on purpose: set by a journey that has the policy refuse something. */
  readonly isPolicyTried: boolean
  readonly refusals: undefined
}>({
  isPolicyTried: [false, { option: true }],
  /** No journey passes in which the page's policy refused something, in whatever window. */
  refusals: [
    async ({ context, isPolicyTried }, use) => {
      const refused: string[] = []
      context.on('console', (message) => {
        if (REFUSED.test(message.text())) refused.push(message.text())
      })
      await use(undefined)
      if (isPolicyTried || refused.length === 0) return
      throw new Error(`The policy of the page refused: ${refused.join('\n')}`)
    },
    { auto: true },
  ],
})
