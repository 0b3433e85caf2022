import { expect } from '@playwright/test'
import { test } from '../support/journey'
import { stage, title } from '../support/stage-page'

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a story that ships is copied and told in one’s own way: a quote, a picture, a hidden step, from here', async ({
  page,
}) => {
  // Three screens of the map, drawn in software.
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/?view=table')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  const copy = page.getByRole('button', { name: 'Copy to edit: Talks on, talks off' })
  // The story arrives after the press.
  await copy.click()
  const editor = page.getByRole('region', { name: 'Your story', exact: true })
  await expect(editor.getByLabel('Title of the story')).toHaveValue('Talks on, talks off (copy)')
  const step = (number: number) => editor.getByRole('listitem', { name: `Step ${number}` })

  await step(1).getByText('Caption, notes').click()
  await step(1).getByLabel('What is seen').selectOption('quote')
  await expect(step(1).getByRole('status').first()).toHaveText('A quote needs its source.')
  await step(1).getByLabel('Who said it, where and when').fill('A. Person, 2020')
  await step(2).getByText('Caption, notes').click()
  await step(2).getByLabel('What is seen').selectOption('picture')
  await step(2)
    .getByLabel('Picture of step 2')
    .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: PNG })
  await step(2).getByLabel('Description, for people who can’t see it').fill('A dot')
  await step(3)
    .getByRole('button', { name: /^Hide: / })
    .click()
  await expect(step(3)).toContainText('Hidden: skipped in the talk.')
  await step(4)
    .getByRole('button', { name: /^Duplicate: / })
    .click()
  await expect(editor.getByRole('listitem', { name: 'Step 9' })).toBeVisible()

  await step(1)
    .getByRole('button', { name: /^Start here: / })
    .click()
  await expect(stage(page)).toContainText('A. Person, 2020')
  await expect(stage(page)).toContainText('1 / 8')
  await page.keyboard.press('PageDown')
  await expect(stage(page).getByRole('img', { name: 'A dot' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText('2020: contacts thin out, before either side says so')
  await page.reload()
  await expect(title(page)).toHaveText('2020: contacts thin out, before either side says so')
  await page.keyboard.press('PageUp')
  await expect(stage(page).getByRole('img', { name: 'A dot' })).toBeVisible()
})
