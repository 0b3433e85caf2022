import { expect } from '@playwright/test'
import { storyInHash } from '@/url/story-hash'
import { linkNoticeWords } from '@/words/link-notices'
import { PSEUDO } from '@/words/pseudo'
import { choose } from '../support/choose'
import { readIssuedLinks } from '../support/issued-links'
import { test } from '../support/journey'

/** Some links open the page in the language that lengthens English, and name things in it. */
function inLanguageOf(link: string, english: string): string {
  const { id, untranslated } = PSEUDO
  return new URL(link, 'http://any').searchParams.get('lang') === id
    ? untranslated(english)
    : english
}

test.describe('the address', () => {
  for (const { link, writtenAs } of readIssuedLinks()) {
    test(`still opens ${link}`, async ({ page }) => {
      const words = (english: string) => inLanguageOf(link, english)
      await page.goto(link)
      const slider = page.getByRole('slider', { name: words('Day') })
      const claims = page.getByRole('list', { name: words('Claims') })
      const notes = page.getByRole('region', { name: words('Current step') })
      const embed = page.getByRole('link', { name: words('Open in Chokepoint') })
      await expect(slider.or(claims).or(notes).or(embed).first()).toBeVisible()
      await expect(page.getByText(words(linkNoticeWords.partUnread))).toHaveCount(0)
      if (storyInHash(new URL(link, 'http://any').hash)) {
        const offer = page.getByRole('region', { name: 'A story in this link' })
        await expect(offer.getByRole('button', { name: 'Present' })).toBeEnabled()
      }
      const isPage = /^\/[els]\//.test(link)
      if (isPage) await expect(page).toHaveURL(writtenAs)
    })
  }

  test('goes back and forward through what was chosen', async ({ page }) => {
    await page.goto('/?view=table')
    await choose(page, 'Detail', /^Regions/)
    await expect(page).toHaveURL(/scope=regional/)
    await choose(page, 'Whose word counts', /^The Atlantic essay/)
    await expect(page).toHaveURL(/by=article/)
    await page.goBack()
    await expect(page).toHaveURL(/\?scope=regional&view=table$/)
    await page.goBack()
    await expect(page).toHaveURL(/\?view=table$/)
    await page.goForward()
    await expect(page.getByRole('button', { name: 'Map: Regions' })).toBeVisible()
  })

  test('follows a renamed id', async ({ page }) => {
    await page.goto('/?sel=link:c_cn_mx_prec&view=table')
    await expect(page).toHaveURL(/sel=link:cn-mx-precursors/)
    await expect(
      page.getByRole('region', { name: 'Inspector' }).getByRole('heading', { level: 2 }),
    ).toHaveText('Precursors, China to Mexico')
  })

  test('is copied with the day and the data version, and opens the same state', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/?view=table&off=woodside-summit-2023')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link to this view copied.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/\?t=2019-05-01&off=woodside-summit-2023&view=table&data=\d{4}\.\d+\.\d+$/)
    expect(link.length).toBeLessThan(300)
    await page.goto(link)
    await expect(page.getByRole('status', { name: 'What-if' })).toContainText('1 event off')
  })

  test('gives each state a title of its own', async ({ page }) => {
    await page.goto('/?sel=event:woodside-summit-2023&t=2023-11-15')
    await expect(page).toHaveTitle(
      'At Woodside, Biden and Xi resume cooperation on drugs, 15 November 2023 · Chokepoint',
    )
    await page.goto('/?view=claims')
    await expect(page).toHaveTitle('The 74 claims of the essay · Chokepoint')
  })

  test('is copied below the page of what it is about, which a chat can show', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/?sel=event:woodside-summit-2023&t=2024-02-01&view=table')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link to this view copied.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).pathname).toBe('/e/woodside-summit-2023/')
    expect(new URL(link).search).toMatch(/^\?t=2024-02-01&view=table&data=[\d.]+$/)
    await page.goto(link)
    await expect(page).toHaveURL(/\/\?sel=event:woodside-summit-2023&t=2024-02-01&view=table&data=/)
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /1 February 2024/,
    )
  })
})
