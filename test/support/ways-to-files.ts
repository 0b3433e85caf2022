import type { Page } from '@playwright/test'
import { press } from './press'
import type { Way } from './way'

const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name })
/** Something of the file is made. */
const underWay = (page: Page) => page.locator('progress[value]:not([value="0"])')

const openFilm = press('Stories', 'Make a film')
const orderExport = (name: RegExp) => press('Stories', /^Export: The chain/, name)

/** To what writes stories as films, slides and pictures. */
export const WAYS_TO_FILES: readonly Way[] = [
  { to: 'a film', path: '/?view=table', act: openFilm, arrived: dialog('Make a film') },
  {
    to: 'the making of a film',
    path: '/?view=table',
    act: async (page) => {
      await openFilm(page)
      await press('Make the film')(page)
    },
    arrived: underWay,
    again: press('Make the film'),
  },
  {
    to: 'the making of a GIF',
    path: '/?view=table',
    act: async (page) => {
      await openFilm(page)
      await press(/^GIF/, 'Make the film')(page)
    },
    arrived: underWay,
    again: press('Make the film'),
  },
  {
    to: 'slides',
    path: '/?view=table',
    act: orderExport(/^PowerPoint/),
    arrived: underWay,
    again: press(/^PowerPoint/),
  },
  {
    to: 'a handout',
    path: '/?view=table',
    act: orderExport(/^PDF/),
    arrived: underWay,
    again: press(/^PDF/),
  },
  {
    to: 'pictures',
    path: '/?view=table',
    act: orderExport(/^Pictures/),
    arrived: underWay,
    again: press(/^Pictures/),
  },
]
