import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { editor, openFile, steps } from '../support/own-story-page'
import { notes, stage, title } from '../support/stage-page'

const query = '?t=2022-08-05'
const CAPTION = /^First line\nSecond line$/
const NOTES = /^Breathe\.\n {2}Then go on\.$/
/** Lines as they are laid out, not as the document has them. */
const asSeen = { useInnerText: true }
const LONG_WORD = 'Precursor'.repeat(30)
const LONG_CAPTION = 'Twenty letters, so. '.repeat(100)

/** How far the words of an element reach beyond it, in pixels. */
const cutPx = (locator: Locator) =>
  expect.poll(() => locator.evaluate((box) => box.scrollWidth - box.clientWidth))

async function presentFile(page: Page, texts: { title: string; caption: string; notes: string }) {
  await openFile(page, texts.title, [
    { ...texts, query },
    { ...texts, query },
  ])
  await editor(page).getByRole('button', { name: 'Present' }).click()
  await expect(title(page)).toHaveText(texts.title)
}

test.describe('the words of a story of one’s own', () => {
  test('keep their lines on stage and in the speaker’s window', async ({ page, context }) => {
    await presentFile(page, {
      title: 'Lines',
      caption: 'First line\nSecond line',
      notes: 'Breathe.\n  Then go on.',
    })
    await expect(stage(page).getByText('First line')).toHaveText(CAPTION, asSeen)
    const speaker = await context.newPage()
    await speaker.goto(page.url().replace('view=present', 'view=speaker'))
    await expect(notes(speaker).getByText('First line')).toHaveText(CAPTION, asSeen)
    await expect(notes(speaker).getByText('Breathe')).toHaveText(NOTES, asSeen)
  })

  test('are never cut off, however long a word is', async ({ page, context }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await presentFile(page, { title: LONG_WORD, caption: LONG_WORD, notes: LONG_WORD })
    await cutPx(title(page)).toBe(0)
    await cutPx(stage(page).getByText(LONG_WORD).last()).toBe(0)
    await page.keyboard.press('o')
    const card = page.getByRole('dialog', { name: LONG_WORD }).getByRole('button').first()
    await cutPx(card).toBe(0)
    const speaker = await context.newPage()
    await speaker.goto(page.url().replace('view=present', 'view=speaker'))
    await expect(notes(speaker)).toContainText(LONG_WORD)
    await cutPx(speaker.getByRole('main', { name: 'Speaker' })).toBe(0)
    await cutPx(notes(speaker)).toBe(0)
    await cutPx(speaker.getByRole('region', { name: 'Next step' })).toBe(0)
  })

  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    test(`scroll below their title where they are many, at ${width} × ${height}`, async ({
      page,
    }) => {
      await presentFile(page, { title: 'Many words', caption: LONG_CAPTION, notes: '' })
      await page.setViewportSize({ width, height })
      const counter = stage(page).getByText('1 / 2 · 5 August 2022')
      const text = stage(page).getByText('Twenty letters, so.')
      await expect(counter).toBeInViewport({ ratio: 1 })
      await expect(title(page)).toBeInViewport({ ratio: 1 })
      await expect(text).toBeInViewport({ ratio: 1 })
      // The map keeps the upper part of the screen.
      expect((await counter.boundingBox())?.y).toBeGreaterThan(height * 0.4)
      await text.hover()
      await page.mouse.wheel(0, 10_000)
      await expect
        .poll(() => text.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
        .toBeLessThan(1)
      await expect(title(page)).toBeInViewport({ ratio: 1 })
    })
  }

  test('scroll to their end where they are the picture themselves', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    const caption = `${LONG_CAPTION.slice(0, 600)}\n\n${LONG_CAPTION.slice(0, 600)}`
    await openFile(page, 'Words', [{ title: 'Words', caption, notes: '', query }])
    await steps(page).getByText('Caption, notes').click()
    await steps(page).getByLabel('What is seen').selectOption('title')
    await editor(page).getByRole('button', { name: 'Present' }).click()
    const text = stage(page).getByText('Twenty letters, so.')
    await expect(text).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => text.evaluate((box) => box.scrollTop)).toBeGreaterThan(0)
    await text.hover()
    await page.mouse.wheel(0, 10_000)
    await expect
      .poll(() => text.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeLessThan(1)
  })

  test('are counted where a caption is longer than a hall reads', async ({ page }) => {
    await openFile(page, 'Counted', [{ title: 'One', caption: '', notes: '', query }])
    const more = steps(page).getByText('Caption, notes')
    await more.click()
    // The acts of a step stand over its words, and never on them.
    const acts = await steps(page)
      .getByRole('button', { name: /^Duplicate/ })
      .boundingBox()
    const words = await more.boundingBox()
    expect(acts && words && acts.y + acts.height <= words.y).toBe(true)
    const caption = steps(page).getByRole('textbox', { name: 'Caption, for the audience' })
    await caption.fill('x'.repeat(260))
    await expect(caption).toHaveAccessibleDescription('')
    await caption.fill('x'.repeat(1_312))
    await expect(caption).toHaveAccessibleDescription('1,312 letters: a hall reads about 260.')
  })
})
