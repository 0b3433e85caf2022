import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from '../support/journey'

const walkthrough = readFileSync(new URL('../../docs/walkthrough.md', import.meta.url), 'utf8')

/** Each numbered step: its address, and the words that a reader is told to look for. */
const steps = [...walkthrough.matchAll(/^\d\. `(\/\S*)` ([\s\S]*?)(?=^\d\. |^#|(?![\s\S]))/gm)].map(
  ([, link = '', text = '']) => ({
    link,
    words: [...text.matchAll(/\*\*([\s\S]*?)\*\*/g)].map(([, bold = '']) =>
      bold.replace(/\s+/g, ' '),
    ),
  }),
)

test('the walkthrough has three moments of three steps', () => {
  expect(steps).toHaveLength(9)
  for (const { words } of steps) expect(words.length).toBeGreaterThan(0)
})

for (const { link, words } of steps) {
  test(`the walkthrough is true at ${link}`, async ({ page }) => {
    await page.goto(link)
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    for (const word of words) {
      await expect(page.getByText(word, { exact: false }).first()).toBeAttached()
    }
    await expect(page.getByText(/was ignored/)).toHaveCount(0)
  })
}
