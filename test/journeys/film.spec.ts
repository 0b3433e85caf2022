import { type Download, expect, type Locator, type Page, type TestInfo } from '@playwright/test'
import { test } from '../support/journey'
import { probeFilm } from '../support/programs/probe-film'

async function openDialog(page: Page) {
  await page.goto('/?view=table')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: 'Make a film' }).click()
  return page.getByRole('dialog', { name: 'Make a film' })
}

/** What the dialog says of the film that it would make. */
async function saidLength(dialog: Locator) {
  const words = /(\d+) pictures, (\d+):(\d+) long/
  await expect(dialog).toContainText(words)
  const said = words.exec((await dialog.textContent()) ?? '') ?? []
  const [pictures = 0, minutes = 0, seconds = 0] = said.slice(1).map(Number)
  return { pictures, seconds: 60 * minutes + seconds }
}

async function probeDownload(download: Download, info: TestInfo) {
  const file = info.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  return probeFilm(file)
}

test.describe('a film', () => {
  // Encoding is the machine's work, and machines that test have no other chip for it.
  test.setTimeout(540_000)

  test('of a story is written frame by frame, as long as it was said to be', async ({
    page,
  }, info) => {
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Of' }).selectOption('levers')
    await dialog.getByRole('button', { name: 'Film, square' }).click()
    const { pictures, seconds } = await saidLength(dialog)
    const saving = page.waitForEvent('download', { timeout: 480_000 })
    await dialog.getByRole('button', { name: 'Make the film' }).click()
    await expect(dialog.getByRole('progressbar', { name: 'Making the film' })).toBeVisible()
    const file = await saving
    expect(file.suggestedFilename()).toMatch(/^chokepoint-levers-square-.*\.(mp4|webm)$/)
    const film = await probeDownload(file, info)
    expect(['h264', 'vp9', 'vp8']).toContain(film.codec)
    expect([film.widthPx, film.heightPx]).toEqual([1080, 1080])
    // The minutes are said in whole seconds.
    expect(Math.abs(film.durationS - seconds)).toBeLessThanOrEqual(0.5)
    // At least a frame for each second of its pictures, and what moves between two of them.
    expect(film.frameCount).toBeGreaterThan(seconds + 10 * (pictures - 1))
  })

  test('is ordered from the export menu of its story', async ({ page }) => {
    await page.goto('/?view=table')
    await page.getByRole('button', { name: 'Stories', exact: true }).click()
    await page.getByRole('button', { name: 'Export: What would it take' }).click()
    await page.getByRole('button', { name: /^Film/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Make a film' })
    await expect(dialog.getByRole('combobox', { name: 'Of' })).toHaveValue('levers')
    // Its title, its seven steps, and the page with the address and the sources.
    expect((await saidLength(dialog)).pictures).toBe(9)
  })

  test('of a stretch of time is a GIF where no film plays, and can be cancelled', async ({
    page,
  }, info) => {
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Of' }).selectOption('time')
    await dialog.getByRole('button', { name: 'GIF' }).click()
    const to = dialog.getByLabel('To')
    await expect(to).toHaveValue('2026-06-30')
    await to.fill('2012-01-01')
    await expect(dialog).toContainText('Choose two days from 1 January 2013 to 30 June 2026.')
    await expect(dialog.getByRole('button', { name: 'Make the film' })).toBeDisabled()
    await dialog.getByLabel('From').fill('2018-06-01')
    await to.fill('2020-06-01')
    const { pictures, seconds } = await saidLength(dialog)
    await dialog.getByRole('button', { name: 'Make the film' }).click()
    const progress = dialog.getByRole('progressbar', { name: 'Making the film' })
    await expect(progress).toBeVisible()
    // Browsers ask a dialog once only; a second Escape used to throw the film away all the same.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(progress).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Cancelled. Nothing was saved.')
    const saving = page.waitForEvent('download', { timeout: 480_000 })
    await dialog.getByRole('button', { name: 'Make the film' }).click()
    const film = await probeDownload(await saving, info)
    expect([film.codec, film.widthPx, film.heightPx]).toEqual(['gif', 960, 540])
    // Each picture stands for one frame and comes in four; the lines of some then grow in ten.
    const growing = film.frameCount - (pictures + 4 * (pictures - 1))
    expect(growing).toBeGreaterThan(0)
    expect(growing % 10).toBe(0)
    expect(Math.round(film.durationS)).toBe(seconds)
    await expect(dialog.getByRole('status')).toHaveText(/^Saved as .*\.gif/)
    await dialog.getByRole('button', { name: 'Film, square' }).click()
    await expect(dialog.getByRole('status')).toHaveText('')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})
