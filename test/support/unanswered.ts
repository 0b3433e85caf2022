import type { Locator, Page, Route } from '@playwright/test'
import { press } from './press'

/** What may come in place of an answer. */
export const ANSWERS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  '500': (route) => route.fulfill({ status: 500, body: 'Internal error' }),
  '404': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'cut off': (route) => route.abort('connectionreset'),
  'broken JSON': (route) => json(route, '{"chains": [{"id": "fen'),
  'a web page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portal</title>' }),
  nothing: (route) => json(route, ''),
  'a newer form': (route) => json(route, '{"edition": 2}'),
}

const json = (route: Route, body: string) =>
  route.fulfill({ contentType: 'application/json', body })

/** Something that is fetched, and what people see where it does not come. */
export interface Asked {
  readonly what: string
  readonly file: string
  /** The one sentence; `null` where nothing that anybody waits for is missing. */
  readonly told: string | null
  /** Where the answer has a form that the page does not know. */
  readonly unread: string | null
  readonly forward: string
  /** Whether what failed can be copied for whoever looks after the site; false where the newest data stands in. */
  readonly isReported?: boolean
  readonly path: string
  readonly open?: (page: Page) => Promise<void>
  /** There once it has come. */
  readonly there: (page: Page) => Locator
  /** At work all the while; left out where the whole page waits. */
  readonly rest?: (page: Page) => Locator
}

const table = (page: Page) => page.getByRole('table', { name: 'Routes' })
const slider = (page: Page) => page.getByRole('slider', { name: 'Day' })

export const ASKED: readonly Asked[] = [
  {
    what: 'the chain',
    file: 'chains/fentanyl.json',
    told: 'The data did not arrive.',
    unread: 'The data can’t be read.',
    forward: 'Try again',
    path: '/?view=table&t=2022-08-05',
    there: table,
  },
  {
    what: 'sources',
    file: 'chains/fentanyl/sources.json',
    told: 'The list of sources did not arrive.',
    unread: 'The list of sources can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?view=table&sel=link:cn-mx-precursors',
    open: (page) =>
      page
        .getByText(/^\d+ sources$/)
        .first()
        .click(),
    there: (page) => page.getByRole('region', { name: 'Inspector' }).getByRole('link').first(),
    rest: slider,
  },
  {
    what: 'a series',
    file: 'chains/fentanyl/series/cbp-fentanyl-fy.json',
    told: 'This series did not arrive.',
    unread: 'This series can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?view=table&series=cbp-fentanyl-fy',
    there: (page) => page.getByRole('slider', { name: /figure by figure$/ }),
    rest: slider,
  },
  {
    what: 'the colours of states',
    file: 'chains/fentanyl/series/state-t404-rate-annual.json',
    told: 'US states by death rate did not arrive.',
    unread: 'US states by death rate can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?tint=deaths',
    there: (page) => page.getByText(/per 100,000/).first(),
    rest: slider,
  },
  {
    what: 'the list of stories',
    file: 'chains/fentanyl/stories.json',
    told: 'The list of stories did not arrive.',
    unread: 'The list of stories can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?view=table',
    open: press('Stories'),
    there: (page) => page.getByRole('list', { name: 'Stories' }),
    rest: table,
  },
  {
    what: 'a story',
    file: 'chains/fentanyl/stories/chain.json',
    told: 'The story did not arrive.',
    unread: 'The story can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?story=chain&view=present',
    there: (page) =>
      page.getByRole('region', { name: 'Presentation' }).getByRole('heading').first(),
    rest: (page) => page.getByRole('main', { name: 'Map' }),
  },
  {
    what: 'an earlier version',
    file: 'chains/fentanyl/versions/2026.11.24.json',
    told: 'which did not arrive; reload the page to try again',
    unread: 'which this page can’t read: it is in a different format',
    forward: 'Use the newest',
    isReported: false,
    path: '/?view=table&data=2026.11.24',
    there: table,
    rest: slider,
  },
  {
    what: 'the list of changes',
    file: 'chains/fentanyl/changes/2026.11.24.json',
    told: 'The list of changes did not arrive.',
    unread: 'The list of changes can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?view=table&data=2026.11.24',
    open: press('What changed'),
    there: (page) => page.getByRole('dialog', { name: 'What changed' }).getByText('Elsewhere'),
    rest: table,
  },
  {
    what: 'the list of chains',
    file: 'chains.json',
    told: 'The list of chains did not arrive.',
    unread: 'The list of chains can’t be read: this page is older than the data.',
    forward: 'Try again',
    path: '/?view=table',
    open: press(/, other chains$/),
    there: (page) => page.getByRole('list', { name: 'Chains' }).getByRole('link').first(),
    rest: table,
  },
  {
    what: 'what the last release changed',
    file: 'chains/fentanyl/changed.json',
    told: null,
    unread: null,
    forward: 'none is needed',
    path: '/?view=table&sel=event:woodside-summit-2023',
    there: table,
    rest: (page) => page.getByRole('region', { name: 'Inspector' }).getByRole('heading').first(),
  },
]
