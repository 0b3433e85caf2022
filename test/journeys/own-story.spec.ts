import { expect } from '@playwright/test'
import { test } from '../support/journey'
import { missingWords } from '../support/missing-words'
import {
  editor,
  FIRST_VIEW,
  makeStory,
  openFile,
  openMenu,
  steps,
  titles,
} from '../support/own-story-page'
import { pageLinks, pageTexts } from '../support/programs/read-pdf'
import { stage, title } from '../support/stage-page'

test.describe('a story of one’s own', () => {
  test('is made of three views, put in order by keys, mended, kept and presented', async ({
    page,
    context,
  }) => {
    await makeStory(page)
    await steps(page).getByRole('textbox', { name: 'Title of step 3' }).press('Alt+ArrowUp')
    await expect
      .poll(() => titles(page))
      .toEqual([FIRST_VIEW, 'The summit 2023-11-15', 'The turn 2019-05-01'])
    await page.keyboard.press('Alt+ArrowUp')
    await expect
      .poll(() => titles(page))
      .toEqual(['The summit 2023-11-15', FIRST_VIEW, 'The turn 2019-05-01'])
    await steps(page)
      .getByRole('listitem', { name: 'Step 1' })
      .getByRole('button', { name: /^Delete/ })
      .click()
    await expect.poll(() => titles(page)).toEqual([FIRST_VIEW, 'The turn 2019-05-01'])
    await expect(editor(page).getByRole('button', { name: 'Undo' })).toBeFocused()
    await page.keyboard.press('Enter')
    const order = ['The summit 2023-11-15', FIRST_VIEW, 'The turn 2019-05-01']
    await expect.poll(() => titles(page)).toEqual(order)
    await expect(steps(page).getByRole('textbox', { name: 'Title of step 1' })).toBeFocused()
    const second = steps(page).getByRole('listitem', { name: 'Step 2' })
    await second.getByText('Caption, notes').click()
    await second.getByRole('textbox', { name: 'Caption, for the audience' }).fill('Talks stop.')
    await second.getByRole('textbox', { name: 'Notes, for you alone' }).fill('Wait here.')

    await page.reload()
    await openMenu(page)
    await page.getByRole('button', { name: 'Edit: A talk of mine' }).click()
    await expect.poll(() => titles(page)).toEqual(order)
    await editor(page).getByRole('button', { name: 'Present' }).click()
    await expect(title(page)).toHaveText('The summit 2023-11-15')
    await page.keyboard.press('PageDown')
    await expect(title(page)).toHaveText(FIRST_VIEW)
    await expect(stage(page)).toContainText('2 / 3 · 5 August 2022')
    await expect(stage(page)).toContainText('Talks stop.')
    await expect(page).toHaveURL(/story=own-[a-z]{6}&step=step-1.*view=present/)
    const speaker = await context.newPage()
    await speaker.goto(page.url().replace('view=present', 'view=speaker'))
    const notes = speaker.getByRole('region', { name: 'Current step' })
    await expect(notes).toContainText('Wait here.')
  })

  test('takes back all that was done, the latest first', async ({ page }) => {
    await makeStory(page)
    const field = (number: number) =>
      steps(page).getByRole('textbox', { name: `Title of step ${number}` })
    const undo = editor(page).getByRole('button', { name: 'Undo' })
    for (const number of [3, 2]) {
      const step = steps(page).getByRole('listitem', { name: `Step ${number}` })
      await step.getByRole('button', { name: /^Delete/ }).click()
      await expect(undo).toBeFocused()
    }
    await editor(page).getByRole('button', { name: 'Delete this story' }).click()
    await expect(editor(page)).toContainText('No story is open.')
    await expect(undo).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(editor(page).getByRole('textbox', { name: 'Title of the story' })).toBeFocused()
    await expect.poll(() => titles(page)).toEqual([FIRST_VIEW])
    await undo.press('Enter')
    await expect(field(2)).toBeFocused()
    await expect.poll(() => titles(page)).toEqual([FIRST_VIEW, 'The turn 2019-05-01'])
    await undo.press('Enter')
    await expect(field(3)).toBeFocused()
    await expect(field(3)).toHaveValue('The summit 2023-11-15')
    const first = steps(page).getByRole('listitem', { name: 'Step 1' })
    await expect(first.locator('img')).toBeAttached()
    await first.getByRole('button', { name: /^Move down/ }).click()
    await expect(field(2)).toHaveValue(FIRST_VIEW)
    await undo.press('Enter')
    await expect(field(1)).toHaveValue(FIRST_VIEW)
    // Then the views that were added, until nothing is left to take back.
    await undo.press('Enter')
    await undo.press('Enter')
    await expect.poll(() => titles(page)).toEqual([FIRST_VIEW])
    await expect(undo).toBeHidden()
  })

  test('is taken away as a handout whose links open its views on any machine', async ({
    page,
  }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await makeStory(page)
    await openMenu(page)
    await page.getByRole('button', { name: 'Export: A talk of mine' }).click()
    const exports = page.getByRole('list', { name: 'Export A talk of mine as' })
    // As wide as for stories that ship: from where the story's name begins, below it.
    const name = page.getByRole('button', { name: /^A talk of mine/ })
    const [above, below] = [await name.boundingBox(), await exports.boundingBox()]
    expect(below?.x).toBe(above?.x)
    expect(below?.width).toBeGreaterThan(above?.width ?? Number.POSITIVE_INFINITY)
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
    await exports.getByRole('button', { name: /^Pictures/ }).click()
    // By the keyboard: a click waits until nothing moves, which is when the pictures are done.
    await page.getByRole('button', { name: 'Cancel' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Export: A talk of mine' })).toBeFocused()
    await expect(page.getByText('Cancelled; nothing was saved.')).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Public address, for links and codes' })
      .fill('https://maps.example.org/')
    const pdf = exports.getByRole('button', { name: /^PDF/ })
    const [download] = await Promise.all([page.waitForEvent('download'), pdf.click()])
    await expect(pdf).toBeFocused()
    const file = info.outputPath('talk.pdf')
    await download.saveAs(file)
    const words = ['A talk of mine', FIRST_VIEW, 'The turn 2019-05-01', 'The summit 2023-11-15']
    expect(missingWords((await pageTexts(file)).join('\n'), words)).toEqual([])
    const urls = (await pageLinks(file)).map(({ url }) => url)
    expect(urls).toContainEqual(
      expect.stringMatching(/\?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022/),
    )
    // No other machine knows the story.
    expect(urls.filter((url) => url.includes('story='))).toEqual([])
  })

  test('made on other data says which step is out of date, and plays', async ({ page }) => {
    const query = '?t=2023-11-15&sel=event:woodside-summit-2024'
    await openFile(page, 'Old', [{ title: 'One', caption: 'One', notes: 'One', query }])
    const note = editor(page).getByRole('region', { name: 'Out of date' })
    await expect(note).toContainText('The story was started with the data of 1 January 2025.')
    await expect(note).toContainText('1. One')
    await expect(note).toContainText('The nearest is “event:woodside-summit-2023”.')
    await editor(page).getByRole('button', { name: 'Present' }).click()
    await expect(stage(page)).toContainText('1 / 1 · 15 November 2023')
    await expect(page).toHaveURL(/story=own-/)
  })

  test('changed in one tab is changed in the other', async ({ page, context }) => {
    await makeStory(page)
    const other = await context.newPage()
    await other.goto('/')
    await openMenu(other)
    await other.getByRole('button', { name: 'Edit: A talk of mine' }).click()
    const name = editor(other).getByRole('textbox', { name: 'Title of the story' })
    await expect(name).toHaveValue('A talk of mine')
    await editor(page).getByRole('textbox', { name: 'Title of the story' }).fill('Renamed')
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
    await expect(editor(page).getByRole('alert')).toContainText('Save it as a file')
    await expect(steps(page).getByRole('listitem')).toHaveCount(1)
  })
})
