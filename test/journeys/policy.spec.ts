import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'

/** What the page's own policy has refused, as the browser tells it. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
      refused.push(`${effectiveDirective} in ${sourceFile}`)
    })
  })
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused)
}

const SURFACES = [
  ['/?t=2019-05-01', 'Map'],
  ['/?t=2024-09-01&scope=regional&sel=link:r-bx-sandiego', 'Map'],
  ['/?t=2024-12-01&tint=deaths&series=us-t404-deaths-annual', 'Map'],
  ['/?t=2024-09-01&vs=2018-06-01', 'Map'],
  ['/?view=table', 'Table'],
  ['/?view=claims', 'Claims'],
  ['/?story=chain&step=the-turn&view=present', 'Map'],
  ['/?t=2024-09-01&view=embed', 'Map'],
] as const

test.describe('the policy of the page', () => {
  for (const [address, name] of SURFACES) {
    test(`refuses nothing of its own at ${address}`, async ({ page }) => {
      const refused = await watchPolicy(page)
      await page.goto(address)
      await expect(page.getByRole('main', { name })).toBeVisible()
      if (name === 'Map')
        await expect(page.getByRole('button', { name: /^China/ }).first()).toBeVisible()
      expect(await refused()).toEqual([])
    })
  }

  test('refuses nothing of the share sheet, of its picture, and of the stories', async ({
    page,
  }) => {
    const refused = await watchPolicy(page)
    await page.goto('/?t=2019-05-01&view=table')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'Share' })
    await sheet.getByRole('tab', { name: 'Picture' }).click()
    await expect(sheet.getByRole('img', { name: /^Picture:/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Stories', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Stories' })).toBeVisible()
    expect(await refused()).toEqual([])
  })

  test.describe('tried', () => {
    test.use({ isPolicyTried: true })

    test('refuses styles that are written into markup', async ({ page }) => {
      const refused = await watchPolicy(page)
      await page.goto('/?view=table')
      await expect(page.getByRole('main', { name: 'Table' })).toBeVisible()
      await page.evaluate(() => {
        const holder = document.createElement('div')
        holder.setAttribute('style', 'color: red')
        document.body.append(holder)
      })
      await expect
        .poll(refused)
        .toEqual(expect.arrayContaining([expect.stringMatching(/^style-src-attr/)]))
    })

    test('takes no text for markup, for a script or for the address of one, but for drawings and workers of our own', async ({
      page,
    }) => {
      const refused = await watchPolicy(page)
      await page.goto('/?view=table')
      await expect(page.getByRole('main', { name: 'Table' })).toBeVisible()
      const came = await page.evaluate(() => {
        const holder = document.createElement('div')
        const script = document.createElement('script')
        const frame = document.createElement('iframe')
        const ways: Record<string, () => void> = {
          drawing: () => {
            holder.innerHTML = '<svg><path d="M0 0"/></svg>'
          },
          picture: () => {
            holder.innerHTML = '<img src="x" onerror="alert(1)">'
          },
          page: () => {
            frame.srcdoc = '<p>text</p>'
          },
          handler: () => {
            holder.setAttribute('onclick', 'alert(1)')
          },
          code: () => {
            script.textContent = 'alert(1)'
          },
          address: () => {
            script.src = '/api/v1/chains.json'
          },
          worker: () => {
            new Worker('data:text/javascript,1')
          },
          another: () => {
            const { trustedTypes } = window
            trustedTypes?.createPolicy('another', { createHTML: (text: string) => text })
          },
        }
        return Object.entries(ways).map(([name, way]) => {
          try {
            way()
            return `${name}: taken`
          } catch {
            return `${name}: refused`
          }
        })
      })
      expect(came).toEqual([
        'drawing: taken',
        'picture: refused',
        'page: refused',
        'handler: refused',
        'code: refused',
        'address: refused',
        'worker: refused',
        'another: refused',
      ])
      await expect
        .poll(refused)
        .toEqual(expect.arrayContaining([expect.stringMatching(/^require-trusted-types-for/)]))
    })
  })
})
