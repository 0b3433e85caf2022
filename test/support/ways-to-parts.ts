import type { Page } from '@playwright/test'
import { serveNewerData } from './newer-data'
import { press } from './press'
import type { Way } from './way'
import { WAYS_TO_FILES } from './ways-to-files'

const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name })
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name })
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click()
const inspected = (page: Page) =>
  page.getByRole('region', { name: 'Inspector' }).getByRole('heading', { level: 2 })
/** A lane is read under the pointer; keys have other ways. */
const pointAtLane = (page: Page) =>
  page
    .locator('button[aria-hidden="true"]')
    .first()
    .hover({ position: { x: 400, y: 8 } })
/** What was opened stays open for the session, and then its own button closes it. */
const openList = (name: string, close: string) => async (page: Page) => {
  const opener = page.getByRole('button', { name, exact: true })
  const closer = page.getByRole('button', { name: close, exact: true })
  await opener.or(closer).waitFor()
  if (await opener.isVisible()) await opener.click()
}
/** Each file that loads on use is asked for on one of these ways. */
export const WAYS: readonly Way[] = [
  { to: 'the table', path: '/?view=table', arrived: (page) => page.getByRole('table').first() },
  {
    to: 'outcomes',
    // Those that a link names are there at once.
    path: '/?view=table&series=cbp-fentanyl-fy',
    arrived: (page) => page.getByRole('list', { name: 'Outcomes' }),
  },
  {
    to: 'the claims',
    path: '/?view=claims',
    arrived: (page) => page.getByRole('list', { name: 'Claims' }),
  },
  {
    to: 'the share sheet',
    path: '/?view=table',
    act: press('Share'),
    arrived: (page) =>
      page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Copy link' }),
  },
  {
    to: 'a picture',
    path: '/?view=table',
    act: async (page) => {
      await press('Share')(page)
      await tab('Picture')(page)
    },
    arrived: (page) => page.getByRole('img', { name: /^Picture: / }),
  },
  {
    to: 'one page',
    path: '/?view=table',
    act: async (page) => {
      await press('Share')(page)
      await tab('Page')(page)
      await press('Save as one page')(page)
    },
    arrived: (page) => page.getByText(/^Saved/),
    again: press('Save as one page'),
  },
  {
    to: 'links that are checked',
    path: '/?view=table',
    act: async (page) => {
      await press('Share')(page)
      await page.getByLabel('Links you have shared').fill('/?t=2019-05-01')
      await press('Check what they show today')(page)
    },
    arrived: (page) => page.getByRole('list', { name: 'Checked links' }),
    again: press('Check what they show today'),
  },
  {
    to: 'the search',
    path: '/?view=table',
    act: press('Search'),
    arrived: (page) => page.getByRole('combobox', { name: 'Search everything' }),
  },
  {
    to: 'the stories',
    path: '/?view=table',
    act: press('Stories'),
    arrived: button('Make a film'),
  },
  {
    to: 'the key',
    path: '/?view=table',
    act: press('Key'),
    arrived: (page) => page.getByText('none: described as ended'),
  },
  {
    to: 'an event',
    path: '/?view=table&sel=event:woodside-summit-2023',
    arrived: inspected,
  },
  { to: 'a link', path: '/?view=table&sel=link:cn-mx-precursors', arrived: inspected },
  { to: 'a place', path: '/?view=table&sel=place:cn', arrived: inspected },
  { to: 'a what-if', path: '/?view=table', act: press('What if'), arrived: dialog('What if') },
  { to: 'a comparison', path: '/?view=table', act: press('Compare'), arrived: dialog('Compare') },
  {
    to: 'the choice of outcomes',
    path: '/?view=table',
    act: press('Outcomes'),
    arrived: (page) => page.getByRole('checkbox').first(),
  },
  {
    to: 'a lane’s hint',
    path: '/?view=table',
    act: pointAtLane,
    arrived: (page) => page.locator('[popover="manual"]').getByText('since'),
    again: async (page) => {
      await page.mouse.move(700, 100)
      await pointAtLane(page)
    },
  },
  {
    to: 'a version',
    path: '/?t=2019-04-20&view=table&data=2026.11.24',
    before: serveNewerData,
    arrived: button('What changed'),
  },
  {
    to: 'what changed',
    path: '/?t=2019-04-20&view=table&data=2026.11.24',
    before: serveNewerData,
    act: press('What changed'),
    arrived: dialog('What changed'),
  },
  {
    to: 'what could not be read',
    path: '/?view=table&scope=world',
    arrived: (page) => page.getByText('Part of this link could not be read'),
  },
  {
    to: 'a story that waits',
    path: '/?view=table&story=chain&step=by-parcel&t=2016-06-01',
    arrived: button('Read on (R)'),
  },
  {
    to: 'a story that there is none of',
    path: '/?view=table&story=nonsense',
    arrived: (page) => page.getByText('Part of this link could not be read'),
  },
  ...WAYS_TO_FILES,
  {
    to: 'an own story',
    path: '/?view=table',
    act: press('Stories', 'Add this view'),
    arrived: (page) => page.getByRole('region', { name: 'Your story' }),
  },
  {
    to: 'the speaker’s window',
    path: '/?story=chain&view=speaker',
    arrived: (page) => page.getByRole('region', { name: 'Current step' }),
  },
  {
    to: 'all events',
    path: '/',
    act: openList('All events', 'Close the list of events'),
    arrived: (page) => page.getByRole('searchbox').first(),
  },
  {
    to: 'the routes in words',
    path: '/?t=2019-05-01',
    act: openList('Routes in words', 'Close the list of routes'),
    arrived: (page) => page.getByRole('list', { name: 'Routes in words' }),
  },
  {
    to: 'the choice of areas',
    path: '/?scope=regional',
    arrived: (page) => page.getByRole('group', { name: 'Zoom to' }),
  },
  {
    to: 'the colours of states',
    path: '/?tint=deaths',
    arrived: (page) => page.getByText(/per 100,000/).first(),
  },
  { to: 'what is compared', path: '/?vs=2018-06-01', arrived: button('Two maps') },
  {
    to: 'two maps',
    path: '/?vs=2018-06-01',
    act: press('Two maps'),
    arrived: (page) => page.getByRole('region', { name: '1 June 2018' }),
  },
  {
    to: 'the stage',
    path: '/?story=chain&view=present',
    arrived: (page) => page.getByRole('region', { name: 'Presentation' }),
  },
  {
    to: 'an overview',
    path: '/?story=chain&view=present',
    act: async (page) => {
      // There is none before the story is there.
      await page.getByRole('button', { name: 'Overview of all steps' }).waitFor({ timeout: 15_000 })
      await page.keyboard.press('o')
    },
    arrived: (page) => page.getByRole('dialog').locator('img').first(),
  },
  {
    to: 'an embed',
    path: '/?view=embed',
    arrived: (page) => page.getByRole('slider', { name: 'Day' }),
  },
  {
    to: 'the map',
    path: '/?t=2019-05-01',
    arrived: (page) => page.getByRole('button', { name: /^China: precursor/ }),
  },
]
