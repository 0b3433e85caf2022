import { expect, type Page } from '@playwright/test'
import { beginTalk } from './stage-page'

/** Something that stands open, how it comes about on the page as it is, and how it goes again. */
export interface ScreenState {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  readonly close?: (page: Page) => Promise<void>
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
}
const dialogs = (page: Page) => page.getByRole('dialog').filter({ visible: true })

/** What was opened from a sheet, and then the sheet itself. */
async function closeByKey(page: Page): Promise<void> {
  for (let open = await dialogs(page).count(); open > 0; open -= 1) {
    await page.keyboard.press('Escape')
    await expect(dialogs(page)).toHaveCount(open - 1)
  }
}

async function allHere(page: Page): Promise<void> {
  await expect(page.getByText(/^Loading /).filter({ visible: true })).toHaveCount(0)
}

const sheet = (button: string | RegExp, title: string): ScreenState => ({
  name: title,
  open: async (page) => {
    await press(button)(page)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await allHere(page)
  },
  close: closeByKey,
})

const tab = (name: string): ScreenState => ({
  name: `the tab ${name}`,
  open: async (page) => {
    await page.getByRole('tab', { name, exact: true }).click()
    await allHere(page)
  },
})

/** Another address: a screen of its own. */
const fresh = (name: string, query: string): ScreenState => ({
  name,
  open: async (page) => {
    const theme = new URL(page.url()).searchParams.get('theme')
    await page.goto(`/?theme=${theme}&${query}`)
    await expect(
      page
        .getByRole('main')
        .or(page.getByRole('region', { name: 'Current step' }))
        .first(),
    ).toBeVisible()
    await allHere(page)
  },
})

const asItIs: ScreenState = { name: 'the screen as it came', open: async () => {} }

const ROUTE = 't=2024-09-01&sel=link:cn-mx-precursors'
const STEP = 'story=chain&step=still-undone'

/** What every width has. */
const VIEWS: readonly ScreenState[] = [
  fresh('the map with a route', ROUTE),
  fresh(
    'a what-if beside what happened',
    't=2020-06-01&off=china-class-control-2019&on=W1&vs=actual',
  ),
  fresh('the table', 'view=table&off=woodside-summit-2023'),
  fresh('the claims', 'view=claims#C48'),
  fresh('rare earths', 'chain=rare-earths&t=2025-05-15'),
  fresh('the stage', `${STEP}&view=present`),
]

/** A sheet within a sheet is opened from it; Escape closes both in turn. */
const fromStories = (button: string, title: string | null): ScreenState => ({
  name: button,
  open: async (page) => {
    await press('Stories')(page)
    await press(button)(page)
    if (title) await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await allHere(page)
  },
  close: closeByKey,
})

const SHARE: readonly ScreenState[] = [
  { name: 'the share sheet', open: sheet('Share', 'Share').open },
  {
    name: 'links to be checked',
    open: async (page) => {
      await page
        .getByRole('textbox', { name: /links/i })
        .fill(`https://map.example/?${ROUTE}\n/?sel=event:none`)
      await press('Check what they show today')(page)
      await expect(page.getByRole('list', { name: 'Checked links' })).toBeVisible()
    },
  },
  {
    name: 'the tab Picture',
    open: async (page) => {
      await tab('Picture').open(page)
      await expect(page.getByRole('img', { name: /^Picture:/ })).toBeVisible()
    },
  },
  tab('Embed'),
  tab('Data'),
  { ...tab('Page'), close: closeByKey },
]

const WIDE: readonly ScreenState[] = [
  asItIs,
  sheet('Stories', 'Stories'),
  fromStories('Make a film', 'Make a film'),
  fromStories('Export: What would it take?', null),
  ...SHARE,
  sheet(/^Map(:|$)/, 'What is shown'),
  sheet(/^How it plays:/, 'How it plays'),
  sheet('Key', 'How to read the map'),
  sheet('Outcomes', 'Outcomes'),
  sheet(/, other chains$/, 'Chains'),
  sheet('What if', 'What if'),
  sheet('Compare', 'Compare'),
  { name: 'the search', open: (page) => page.keyboard.press('/'), close: closeByKey },
  {
    name: 'the list of events',
    open: press('All events'),
    close: press('Close the list of events'),
  },
  { name: 'the list of routes', open: press('Routes in words') },
  {
    name: 'a route',
    open: (page) =>
      page.getByRole('list', { name: 'Routes in words' }).getByRole('button').first().click(),
    close: async (page) => {
      await press('Close')(page)
      await press('Close the list of routes')(page)
    },
  },
  { name: 'all lanes and an outcome', open: press('All routes') },
  { name: 'a what-if', open: (page) => page.getByRole('switch').first().click() },
  {
    name: 'the desk of a story',
    open: async (page) => {
      await press('Stories')(page)
      await press('Add this view')(page)
      const editor = page.getByRole('region', { name: 'Your story', exact: true })
      await editor.getByText('Caption, notes').first().click()
      await editor
        .getByRole('button', { name: /^Delete/ })
        .last()
        .click()
      await expect(editor.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  ...VIEWS,
  { name: 'the stage with a speaker’s tools', open: beginTalk },
  { name: 'the keys of the stage', open: press('This help'), close: closeByKey },
  { name: 'the overview', open: press('Overview of all steps'), close: closeByKey },
  fresh('the speaker’s window', `${STEP}&view=speaker`),
  fresh('a talk left for the map', STEP),
]

const PHONE: readonly ScreenState[] = [
  asItIs,
  sheet('Menu', 'Menu'),
  sheet('Stories', 'Stories'),
  fromStories('Make a film', 'Make a film'),
  { name: 'the sheet', open: press('Raise the sheet') },
  tab('All routes'),
  tab('All events'),
  tab('What if'),
  ...VIEWS,
]

interface Width {
  readonly widthPx: number
  readonly heightPx: number
  readonly states: readonly ScreenState[]
}

/** Each list is walked on one page: its code is read once, and a width takes over from the one before. */
export const WALKS: Readonly<Record<'wide' | 'narrow', readonly Width[]>> = {
  wide: [
    { widthPx: 1440, heightPx: 900, states: WIDE },
    { widthPx: 1920, heightPx: 1080, states: VIEWS },
    { widthPx: 768, heightPx: 1024, states: VIEWS },
  ],
  narrow: [
    { widthPx: 390, heightPx: 844, states: PHONE },
    { widthPx: 320, heightPx: 640, states: VIEWS },
  ],
}

export const THEMES = ['light', 'dark'] as const
