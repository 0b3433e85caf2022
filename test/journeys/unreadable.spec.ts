import { expect } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'

/** The place where the page says what it could not read. */
const NOTICE = { name: 'Link' } as const

test.describe('an address that can’t be read in full', () => {
  test('says what was ignored, a line each, and shows the rest', async ({ page }) => {
    await page.goto('/?t=2022-08-05&scope=regionl&by=offical&view=table')
    const notice = page.getByRole('status', NOTICE)
    await expect(notice.getByRole('listitem')).toHaveText([
      /“scope=regionl” was ignored; expected one of country, regional\./,
      /“by=offical” was ignored; expected one of all, article, official\./,
    ])
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^5 August 2022,/,
    )
    await page.getByRole('button', { name: 'Close notice' }).click()
    await expect(notice).toHaveCount(0)
  })

  test('is mended line by line from the keyboard, and each is one step back', async ({ page }) => {
    await page.goto('/?t=2022-8-5&scop=regional&view=table')
    const notice = page.getByRole('status', NOTICE)
    await notice.getByRole('button', { name: 'Use 2022-08-05' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?t=2022-08-05&view=table$/)
    await expect(notice.getByRole('listitem')).toHaveCount(1)
    // The next way forward has the focus.
    await expect(notice.getByRole('button', { name: 'Use scope=regional' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?t=2022-08-05&scope=regional&view=table$/)
    await expect(notice).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL(/\?t=2022-08-05&view=table$/)
  })

  test('names the nearest event for one that does not exist', async ({ page }) => {
    await page.goto('/?sel=event:china-class-control-2020&view=table')
    await page.getByRole('button', { name: 'Use event:china-class-control-2019' }).click()
    await expect(page).toHaveURL(/\?sel=event:china-class-control-2019&view=table$/)
    await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('1 May 2019')
  })

  test('leads back onto the time axis', async ({ page }) => {
    await page.goto('/?t=2040-01-01&view=table')
    const notice = page.getByText(/a day of the time axis, 2013-01-01 to 2026-12-30/)
    await expect(notice).toBeVisible()
    // The address still says what was asked for, so that whoever reloads is told again.
    await page.reload()
    await expect(notice).toBeVisible()
    await page.getByRole('button', { name: 'Use 2026-12-30' }).click()
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^30 December 2026,/,
    )
  })

  test('lists a few, and the others when asked; on a phone, too', async ({ page }) => {
    const link = '/?t=x&vs=x&scope=y&by=x&proj=x&tint=x&view=table'
    const notice = page.getByRole('status', NOTICE)
    await page.goto(link)
    await expect(notice.getByRole('listitem')).toHaveCount(3)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(link)
    await expect(notice.getByRole('listitem')).toHaveCount(1)
    await notice.getByRole('button', { name: 'Show 5 more' }).click()
    await expect(notice.getByRole('listitem')).toHaveCount(6)
    const overflowPx = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflowPx).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })
})

const MARKUP =
  '"><img src=x onerror=wasHacked=1><svg onload=wasHacked=1><script>wasHacked=1</script>'
const SCRIPT_LINK = 'javascript:window.wasHacked=1'
const PARAMS =
  't,off,on,sel,scope,show,by,map,proj,vs,series,tint,theme,view,data,<b onclick=1>x'.split(',')

test.describe('nothing in an address becomes part of the page', () => {
  for (const [hostile, surface] of [
    [MARKUP, 'explore'],
    [MARKUP, 'table'],
    [MARKUP, 'claims'],
    [SCRIPT_LINK, 'table'],
  ] as const) {
    test(`${hostile.slice(0, 12)}… in every parameter and the hash, ${surface}`, async ({
      page,
    }) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('dialog', (dialog) => problems.push(dialog.message()))
      const search = new URLSearchParams(PARAMS.map((param) => [param, hostile]))
      if (surface !== 'explore') search.set('view', surface)
      await page.goto(`/?${search}#${hostile}`)
      const notice = page.getByRole('status', NOTICE)
      await notice.getByRole('button', { name: /^Show \d+ more$/ }).click()
      // Names that are nobody’s here, the last, belong to others and pass in silence.
      const known = PARAMS.slice(0, -1)
      const count = surface === 'explore' ? known.length : known.length - 1
      await expect(notice.getByRole('listitem')).toHaveCount(count)
      // It is there, as text.
      await expect(notice.getByText(`“t=${hostile.slice(0, 25)}`)).toBeVisible()
      const strangers = page.locator(
        '[onerror], [onload], [onclick], img[src="x"], script:not([src]):not([type="application/ld+json"]), [href^="javascript:" i]',
      )
      await expect(strangers).toHaveCount(0)
      expect(await page.evaluate(() => 'wasHacked' in window)).toBe(false)
      expect(problems).toEqual([])
    })
  }
})
