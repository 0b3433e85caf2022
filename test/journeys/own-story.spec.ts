import { expect, type Page, test } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { missingWords } from '../support/missing-words'
import { pageLinks, pageTexts } from '../support/programs/read-pdf'
import { stage, title } from '../support/stage-page'

const desk = (page: Page) => page.getByRole('region', { name: 'Your story', exact: true })
const steps = (page: Page) => desk(page).getByRole('list', { name: 'Steps of your story' })
const titles = (page: Page) =>
  steps(page)
    .getByRole('textbox', { name: /^Title of step/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

const FIRST = 'China suspends cooperation on drugs with the United States, 5 August 2022'

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).first().click()
}

/** A story of three views: an event, the same with a day later, and its title written anew. */
async function makeStory(page: Page): Promise<void> {
  await page.goto('/?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022')
  await openMenu(page)
  await page.getByRole('button', { name: 'Add this view' }).click()
  await expect(steps(page).getByRole('textbox', { name: 'Title of step 1' })).toHaveValue(FIRST)
  for (const [day, name] of [
    ['2019-05-01', 'The turn'],
    ['2023-11-15', 'The summit'],
  ] as const) {
    await page.getByRole('button', { name: 'Next event' }).click()
    await desk(page).getByRole('button', { name: 'Add this view' }).click()
    const field = steps(page)
      .getByRole('textbox', { name: /^Title of step/ })
      .last()
    await field.fill(`${name} ${day}`)
  }
  await desk(page).getByRole('textbox', { name: 'Title of the story' }).fill('A talk of mine')
}

test.describe('a story of one’s own', () => {
  test('is made of three views, put in order by keys, mended, kept and presented', async ({
    page,
    context,
  }) => {
    await makeStory(page)
    await steps(page).getByRole('textbox', { name: 'Title of step 3' }).press('Alt+ArrowUp')
    await expect
      .poll(() => titles(page))
      .toEqual([FIRST, 'The summit 2023-11-15', 'The turn 2019-05-01'])
    await page.keyboard.press('Alt+ArrowUp')
    await expect
      .poll(() => titles(page))
      .toEqual(['The summit 2023-11-15', FIRST, 'The turn 2019-05-01'])
    await steps(page)
      .getByRole('listitem', { name: 'Step 1' })
      .getByRole('button', { name: /^Delete/ })
      .click()
    await expect.poll(() => titles(page)).toEqual([FIRST, 'The turn 2019-05-01'])
    await expect(desk(page).getByRole('button', { name: 'Undo' })).toBeFocused()
    await page.keyboard.press('Enter')
    const order = ['The summit 2023-11-15', FIRST, 'The turn 2019-05-01']
    await expect.poll(() => titles(page)).toEqual(order)
    const second = steps(page).getByRole('listitem', { name: 'Step 2' })
    await second.getByText('Caption, notes and view').click()
    await second.getByRole('textbox', { name: 'Caption, for the audience' }).fill('Talks stop.')
    await second.getByRole('textbox', { name: 'Notes, for you alone' }).fill('Wait here.')

    await page.reload()
    await openMenu(page)
    await page.getByRole('button', { name: 'Edit: A talk of mine' }).click()
    await expect.poll(() => titles(page)).toEqual(order)
    await desk(page).getByRole('button', { name: 'Present' }).click()
    await expect(title(page)).toHaveText('The summit 2023-11-15')
    await page.keyboard.press('PageDown')
    await expect(title(page)).toHaveText(FIRST)
    await expect(stage(page)).toContainText('2 / 3 · 5 August 2022')
    await expect(stage(page)).toContainText('Talks stop.')
    await expect(page).toHaveURL(/story=own-[a-z]{6}&step=step-1.*view=present/)
    const speaker = await context.newPage()
    await speaker.goto(page.url().replace('view=present', 'view=speaker'))
    const notes = speaker.getByRole('region', { name: 'Current step' })
    await expect(notes).toContainText('Wait here.')
  })

  test('is taken away as a handout whose links open its views on any machine', async ({
    page,
  }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await makeStory(page)
    await openMenu(page)
    await page.getByRole('button', { name: 'Export: A talk of mine' }).click()
    const exports = page.getByRole('list', { name: 'Export A talk of mine as' })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exports.getByRole('button', { name: /^PDF/ }).click(),
    ])
    const file = info.outputPath('talk.pdf')
    await download.saveAs(file)
    const words = ['A talk of mine', FIRST, 'The turn 2019-05-01', 'The summit 2023-11-15']
    expect(missingWords((await pageTexts(file)).join('\n'), words)).toEqual([])
    const urls = (await pageLinks(file)).map(({ url }) => url)
    expect(urls).toContainEqual(
      expect.stringMatching(/\?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022/),
    )
    // No other machine knows the story.
    expect(urls.filter((url) => url.includes('story='))).toEqual([])
  })

  test('goes to another device as a file and inside a link', async ({ page, browser }) => {
    // Five pages with a map, where others take one.
    test.slow()
    await makeStory(page)
    const saving = page.waitForEvent('download')
    await desk(page).getByRole('button', { name: 'Save as a file' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('story.chokepoint.json')
    const file = await saved.path()
    await expect(desk(page).getByText(/^This link is [\d,]+ characters/)).toBeVisible()
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await desk(page).getByRole('button', { name: 'Copy link with the story' }).click()
    const told = await desk(page).getByText('Copy this link: ').textContent()
    const link = told?.replace('Copy this link: ', '') ?? ''
    expect(link).toMatch(/\/#story=[A-Za-z0-9_-]+$/)

    const other = await browser.newContext()
    const elsewhere = await other.newPage()
    await elsewhere.goto(link)
    const offer = elsewhere.getByRole('region', { name: 'A story in this link' })
    await expect(offer).toContainText('A talk of mine')
    await expect(offer).toContainText('3 steps')
    await offer.getByRole('button', { name: 'Present' }).click()
    await expect(title(elsewhere)).toHaveText(FIRST)
    await elsewhere.reload()
    await expect(title(elsewhere)).toHaveText(FIRST)
    await elsewhere.goto(link)
    await offer.getByRole('button', { name: 'Keep on this device' }).click()
    await expect(steps(elsewhere).getByRole('listitem')).toHaveCount(3)
    await expect(elsewhere).not.toHaveURL(/#story/)
    await other.close()

    const third = await browser.newContext()
    const fresh = await third.newPage()
    await fresh.goto('/')
    await openMenu(fresh)
    await fresh.getByLabel('Story file').setInputFiles(file)
    await expect(steps(fresh).getByRole('listitem')).toHaveCount(3)
    await expect(desk(fresh).getByRole('textbox', { name: 'Title of the story' })).toHaveValue(
      'A talk of mine',
    )
    await third.close()
  })

  test('made on other data says which step is out of date, and plays', async ({ page }) => {
    const text = { en: 'One' }
    const step = { id: 'one', title: text, caption: text, notes: text }
    const steps = [{ ...step, query: '?t=2023-11-15&sel=event:woodside-summit-2024' }]
    const story = { id: 'chain', title: { en: 'Old' }, summary: text, steps }
    const content = { format: 'chokepoint-story', version: 1, data: '2025.1.1', story }
    await page.goto('/')
    await openMenu(page)
    await page.getByLabel('Story file').setInputFiles({
      name: 'story.chokepoint.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    })
    const note = desk(page).getByRole('region', { name: 'Out of date' })
    await expect(note).toContainText('The story was begun with data 2025.1.1.')
    await expect(note).toContainText('1. One')
    await expect(note).toContainText('The nearest is “event:woodside-summit-2023”.')
    await desk(page).getByRole('button', { name: 'Present' }).click()
    await expect(stage(page)).toContainText('1 / 1 · 15 November 2023')
    await expect(page).toHaveURL(/story=own-/)
  })

  test('that can’t be read says so in one sentence', async ({ page }) => {
    await page.goto('/')
    await openMenu(page)
    await page.getByLabel('Story file').setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"geojson"}'),
    })
    await expect(page.getByText(/^This story can’t be read at format/)).toBeVisible()
    await page.goto('/#story=AQAAAAA<img src=x onerror=alert(1)>')
    await expect(page.getByText(/^The story in this link can’t be read/)).toBeVisible()
  })

  test('of another device says how to get it here', async ({ page }) => {
    await page.goto('/?story=own-abcdef&step=step-1&view=present')
    await expect(stage(page)).toContainText('This story is kept on another device.')
    await expect(stage(page)).toContainText('Ask for its link or its file')
  })

  test('changed in one tab is changed in the other', async ({ page, context }) => {
    await makeStory(page)
    const other = await context.newPage()
    await other.goto('/')
    await openMenu(other)
    await other.getByRole('button', { name: 'Edit: A talk of mine' }).click()
    const name = desk(other).getByRole('textbox', { name: 'Title of the story' })
    await expect(name).toHaveValue('A talk of mine')
    await desk(page).getByRole('textbox', { name: 'Title of the story' }).fill('Renamed')
    await expect(name).toHaveValue('Renamed')
  })

  test('says when the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto('/')
    await openMenu(page)
    await page.getByRole('button', { name: 'Add this view' }).click()
    await expect(desk(page).getByRole('alert')).toContainText('Save it as a file')
    await expect(steps(page).getByRole('listitem')).toHaveCount(1)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong with the desk, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await makeStory(page)
      await steps(page).getByText('Caption, notes and view').first().click()
      await steps(page)
        .getByRole('button', { name: /^Delete/ })
        .last()
        .click()
      await expect(desk(page).getByRole('button', { name: 'Undo' })).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
    })
  }
})
