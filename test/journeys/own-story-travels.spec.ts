import { expect } from '@playwright/test'
import { newStory, withStep } from '@/model/own-story/edit-story'
import { packStory } from '@/stage/own/story-link'
import { test } from '../support/journey'
import { editor, FIRST_VIEW, makeStory, openMenu, steps, titles } from '../support/own-story-page'
import { leaveStage, stage, title } from '../support/stage-page'

test.describe('a story of one’s own that travels', () => {
  test('goes to another device as a file and inside a link', async ({ page, browser }) => {
    // Five pages with a map, where others take one.
    test.slow()
    await makeStory(page)
    const saving = page.waitForEvent('download')
    await editor(page).getByRole('button', { name: 'Save as a file' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('a-talk-of-mine.chokepoint.json')
    const file = await saved.path()
    await expect(editor(page).getByText(/^This link has [\d,]+ characters/)).toBeVisible()
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await editor(page).getByRole('button', { name: 'Copy link with the story' }).click()
    const outcome = editor(page)
      .getByRole('region', { name: 'Pass it on' })
      .getByText('Copy this link: ')
    await expect(outcome).toBeInViewport()
    const told = await outcome.textContent()
    const link = told?.replace('Copy this link: ', '') ?? ''
    expect(link).toMatch(/\/#story=[A-Za-z0-9_-]+$/)

    await editor(page).getByRole('button', { name: 'Delete this story' }).click()
    await expect(editor(page)).toContainText('No story is open.')
    await expect(editor(page)).not.toContainText('Copy this link: ')

    const other = await browser.newContext()
    const elsewhere = await other.newPage()
    await elsewhere.goto(link)
    const offer = elsewhere.getByRole('region', { name: 'A story in this link' })
    await expect(offer).toContainText('A talk of mine')
    await expect(offer).toContainText('3 steps')
    await offer.getByRole('button', { name: 'Present' }).click()
    await expect(title(elsewhere)).toHaveText(FIRST_VIEW)
    await elsewhere.reload()
    await expect(title(elsewhere)).toHaveText(FIRST_VIEW)
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
    await expect(editor(fresh).getByRole('textbox', { name: 'Title of the story' })).toHaveValue(
      'A talk of mine',
    )
    await third.close()
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

  test('from a link that was only presented can be presented again, and kept', async ({ page }) => {
    // Pictures of its step are drawn.
    test.setTimeout(120_000)
    const file = withStep(newStory('own-abcdef', '2026.11.24', 'Brought'), '?t=2022-08-05', 'One')
    await page.goto(`/#story=${await packStory(file)}`)
    const offer = page.getByRole('region', { name: 'A story in this link' })
    await offer.getByRole('button', { name: 'Present' }).click()
    await expect(title(page)).toHaveText('One')
    await leaveStage(page)
    await openMenu(page)
    const brought = page.getByRole('list', { name: 'Stories from a link' })
    await expect(brought).toContainText('From a link, not kept')
    await brought.getByRole('button', { name: /^Brought/ }).click()
    await expect(title(page)).toHaveText('One')
    await leaveStage(page)
    await openMenu(page)
    await brought.getByRole('button', { name: 'Export: Brought' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: /^Pictures/ }).click()
    expect((await saving).suggestedFilename()).toMatch(/^chokepoint-own-abcdef-.*\.zip$/)
    await brought.getByRole('button', { name: 'Keep: Brought' }).click()
    await expect.poll(() => titles(page)).toEqual(['One'])
    await openMenu(page)
    await expect(page.getByRole('button', { name: 'Export: Brought' })).toBeVisible()
    await expect(brought).toBeHidden()
  })

  test('that is not on this device says how to get it here', async ({ page }) => {
    await page.goto('/?story=own-abcdef&step=step-1&view=present')
    await expect(stage(page)).toContainText('This story is not on this device.')
    await expect(stage(page)).toContainText('Open its link or its file here')
  })
})
