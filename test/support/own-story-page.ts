import { expect, type Page } from '@playwright/test'

export const editor = (page: Page) => page.getByRole('region', { name: 'Your story', exact: true })
export const steps = (page: Page) => editor(page).getByRole('list', { name: 'Steps of your story' })
export const titles = (page: Page) =>
  steps(page)
    .getByRole('textbox', { name: /^Title of step/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

/** The title that the desk gives the first view of `makeStory`. */
export const FIRST_VIEW = 'China suspends cooperation on drugs with the United States'

export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stories', exact: true }).first().click()
}

/** A story of three views: an event, the same with a day later, and its title written anew. */
export async function makeStory(page: Page): Promise<void> {
  await page.goto('/?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022')
  await openMenu(page)
  await page.getByRole('button', { name: 'Add this view' }).click()
  await expect(steps(page).getByRole('textbox', { name: 'Title of step 1' })).toHaveValue(
    FIRST_VIEW,
  )
  for (const [day, name] of [
    ['2019-05-01', 'The turn'],
    ['2023-11-15', 'The summit'],
  ] as const) {
    await page.getByRole('button', { name: 'Next event' }).click()
    await editor(page).getByRole('button', { name: 'Add this view' }).click()
    const field = steps(page)
      .getByRole('textbox', { name: /^Title of step/ })
      .last()
    await field.fill(`${name} ${day}`)
  }
  await editor(page).getByRole('textbox', { name: 'Title of the story' }).fill('A talk of mine')
}

interface Texts {
  readonly title: string
  readonly caption: string
  readonly notes: string
  readonly query: string
}

/** Opens a story's file, as somebody sent it. */
export async function openFile(page: Page, name: string, steps: readonly Texts[]): Promise<void> {
  const content = {
    format: 'chokepoint-story',
    version: 1,
    data: '2025.1.1',
    story: {
      id: 'chain',
      title: { en: name },
      summary: { en: '' },
      steps: steps.map(({ title, caption, notes, query }, i) => ({
        id: `step-${i + 1}`,
        title: { en: title },
        caption: { en: caption },
        notes: { en: notes },
        query,
      })),
    },
  }
  await page.goto('/')
  await openMenu(page)
  await page.getByLabel('Story file').setInputFiles({
    name: 'story.chokepoint.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  })
}
