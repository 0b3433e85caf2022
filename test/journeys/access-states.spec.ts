import { expect, type Page, test } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'

/** Something that stands open, how it comes about on the page as it is, and how it goes again. */
interface State {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  readonly close?: (page: Page) => Promise<void>
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
}
const closeByKey = (page: Page) => page.keyboard.press('Escape')
const sheet = (button: string | RegExp, title: string): State => ({
  name: title,
  open: async (page) => {
    await press(button)(page)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await expect(page.getByText(/^Loading /).filter({ visible: true })).toHaveCount(0)
  },
  close: closeByKey,
})
const tab = (name: string): State => ({
  name: `the tab ${name}`,
  open: (page) => page.getByRole('tab', { name, exact: true }).click(),
})
const fresh = (name: string, query: string): State => ({
  name,
  open: async (page) => {
    const theme = new URL(page.url()).searchParams.get('theme')
    await page.goto(`/?theme=${theme}&${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/^Loading /).filter({ visible: true })).toHaveCount(0)
  },
})

const TEXTS = [
  fresh('the table', 'view=table&off=woodside-summit-2023'),
  fresh('the claims', 'view=claims'),
]

const WIDE: readonly State[] = [
  { name: 'the map', open: async () => {} },
  sheet('Stories', 'Stories'),
  sheet('Share', 'Share'),
  sheet('Lines', 'What flows'),
  sheet(/^Detail:/, 'Detail'),
  sheet('Key', 'How to read the map'),
  sheet('Outcomes', 'Outcomes'),
  sheet(/, other chains$/, 'Chains'),
  sheet('What if', 'What if'),
  sheet('Compare', 'Compare'),
  { name: 'the search', open: (page) => page.keyboard.press('/'), close: closeByKey },
  { name: 'the list of events', open: press('All events') },
  { name: 'the list of routes', open: press('Routes in words') },
  {
    name: 'a route',
    open: (page) =>
      page.getByRole('list', { name: 'Routes in words' }).getByRole('button').first().click(),
    close: press('Close'),
  },
  { name: 'all lanes and an outcome', open: press('All routes') },
  { name: 'a what-if', open: (page) => page.getByRole('switch').first().click() },
  ...TEXTS,
]

const PHONE: readonly State[] = [
  { name: 'the map', open: async () => {} },
  sheet('Menu', 'Menu'),
  sheet('Stories', 'Stories'),
  { name: 'the sheet', open: press('Raise the sheet') },
  tab('All routes'),
  tab('All events'),
  tab('What if'),
  ...TEXTS,
]

for (const [width, height, states] of [
  [1440, 900, WIDE],
  [390, 844, PHONE],
] as const) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing wrong with any state, ${theme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      // No state here differs by what draws the lines.
      await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
      await page.setViewportSize({ width, height })
      await page.goto(`/?theme=${theme}&t=2024-09-01`)
      await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
      await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
      const found: string[] = []
      for (const { name, open, close } of states) {
        await open(page)
        found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`))
        await close?.(page)
      }
      expect(found).toEqual([])
    })
  }
}
