import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ALL_FORMATS, BlobSource, Input } from 'mediabunny'

async function openDialog(page: Page) {
  await page.goto('/?view=table')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: 'Make a film' }).click()
  return page.getByRole('dialog', { name: 'Make a film' })
}

test.describe('a film', () => {
  // Encoding is the machine's work, and machines that test have no other chip for it.
  test.setTimeout(240_000)

  test('of a story is written frame by frame, as long as it was said to be', async ({ page }) => {
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Of' }).selectOption('levers')
    await dialog.getByRole('button', { name: 'Film, square' }).click()
    await expect(dialog).toContainText('7 pictures, 1:20 long')
    const saving = page.waitForEvent('download', { timeout: 200_000 })
    await dialog.getByRole('button', { name: 'Make the film' }).click()
    await expect(dialog.getByRole('progressbar', { name: 'Making the film' })).toBeVisible()
    const file = await saving
    expect(file.suggestedFilename()).toMatch(/^chokepoint-levers-square-.*\.(mp4|webm)$/)
    const source = new BlobSource(new Blob([readFileSync(await file.path())]))
    const track = await new Input({ formats: ALL_FORMATS, source }).getPrimaryVideoTrack()
    if (!track) throw new Error('Expected a film with pictures.')
    expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([1080, 1080])
    expect(await track.computeDuration()).toBeCloseTo(80.2, 1)
  })

  test('is ordered from the export menu of its story', async ({ page }) => {
    await page.goto('/?view=table')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page.getByRole('button', { name: 'Export: What would it take' }).click()
    await page.getByRole('button', { name: /^Film/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Make a film' })
    await expect(dialog.getByRole('combobox', { name: 'Of' })).toHaveValue('levers')
    await expect(dialog).toContainText('7 pictures, 1:20 long')
  })

  test('of the years is a GIF where no film plays, and can be cancelled', async ({ page }) => {
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Of' }).selectOption('time')
    await dialog.getByRole('button', { name: 'GIF' }).click()
    await dialog.getByRole('button', { name: 'Make the film' }).click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Cancelled. Nothing was saved.')
    const saving = page.waitForEvent('download', { timeout: 200_000 })
    await dialog.getByRole('button', { name: 'Make the film' }).click()
    const bytes = readFileSync(await (await saving).path())
    expect(bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a')
    expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([960, 540])
  })
})
