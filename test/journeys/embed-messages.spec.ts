import { expect, type Page } from '@playwright/test'
import { askFirst, type EmbeddedMap, firstFrame, test } from '../support/embed-host'

test.describe('a message to an embed', () => {
  /** Posts to the plain page's frame until it answers: it says nothing of itself that it is ready. */
  const answerTo = async (page: Page, message: object) => {
    await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Day' })).toBeVisible()
    await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message)
    await expect.poll(() => page.evaluate(() => window.heard.length)).toBe(1)
    return page.evaluate(() => window.heard[0])
  }

  test('of another origin is refused where the address names none', async ({ page, host }) => {
    await page.goto(`${host.origin}/unnamed`)
    const answer = await answerTo(page, { chokepoint: 1, type: 'getState', id: 'a' })
    expect(answer).toMatchObject({ chokepoint: 1, type: 'error', id: 'a' })
    expect(answer).not.toHaveProperty('query')
  })

  test('of another origin is refused where the address names a third', async ({ page, host }) => {
    await page.goto(`${host.origin}/misnamed`)
    const answer = await answerTo(page, { chokepoint: 1, type: 'setState', query: '?t=2022-08-05' })
    expect(answer).toMatchObject({
      type: 'error',
      message:
        'This map answers only the page that embeds it, and only at https://example.org: that is the one its address names.',
    })
    await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^1 May 2019,/,
    )
  })

  for (const [whose, path] of [
    ['of a third origin', '/stranger'],
    ['of the very origin that is named', '/sibling'],
  ] as const) {
    test(`from another frame in the same page, ${whose}, is refused`, async ({ page, host }) => {
      await page.goto(host.origin + path)
      const slider = page.frameLocator('iframe[title="Map"]').getByRole('slider', { name: 'Day' })
      await expect(slider).toBeVisible()
      const other = page.frame('other')
      await other?.evaluate(() => {
        const message = { chokepoint: 1, type: 'setState', query: '?t=2022-08-05' }
        const frames = [...Array(window.parent.length).keys()].map((i) => window.parent[i])
        for (const frame of frames) if (frame !== window) frame?.postMessage(message, '*')
      })
      await expect
        .poll(() => other?.evaluate(() => window.heard))
        .toEqual([
          expect.objectContaining({
            type: 'error',
            message: expect.stringContaining('only the page that embeds it'),
          }),
        ])
      await expect(slider).toHaveAttribute('aria-valuetext', /^1 May 2019,/)
    })
  }

  test('is refused where the site lists other origins than the named one', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.route(`${baseURL}/?*view=embed*`, async (route) => {
      const response = await route.fetch()
      const list = '<meta name="embed-origins" content="https://news.example">'
      const body = (await response.text()).replace('<head>', `<head>${list}`)
      await route.fulfill({ response, body })
    })
    await page.goto(`${host.origin}/named`)
    const answer = await answerTo(page, { chokepoint: 1, type: 'getState' })
    expect(answer).toMatchObject({
      type: 'error',
      message: expect.stringContaining('not on this site’s list'),
    })
  })

  test('is answered also after one that asked for data that is not kept', async ({
    page,
    host,
  }) => {
    await page.goto(host.origin)
    await askFirst(page, 'setState', '?data=2020.1.1')
    expect((await askFirst(page, 'getState')).query).toMatch(/^\?t=/)
    expect(await askFirst(page, 'setState', '?t=2022-08-05')).toEqual({
      query: '?t=2022-08-05',
      ignored: [],
    })
    await expect(firstFrame(page).getByText('5 August 2022', { exact: true })).toBeVisible()
  })

  test('that names a story that there is none of is told so, and shows none', async ({
    page,
    host,
  }) => {
    await page.goto(host.origin)
    expect(await askFirst(page, 'setState', '?t=2022-08-05&story=nonsense&step=one')).toEqual({
      query: '?t=2022-08-05',
      ignored: [
        { param: 'story', value: 'nonsense', expected: 'a known story' },
        { param: 'step', value: 'one', expected: 'a step of a known story' },
      ],
    })
    expect((await askFirst(page, 'getState')).query).toBe('?t=2022-08-05')
  })

  test('that names a step is answered with what that step shows, and nothing changes after it', async ({
    page,
    host,
  }) => {
    await page.goto(host.origin)
    await askFirst(page, 'getState')
    await page.locator('#first').evaluate((element: EmbeddedMap) => {
      window.heard = []
      element.onChange = (query) => window.heard.push(query)
    })
    const answer = await askFirst(page, 'setState', '?story=chain&step=the-turn')
    expect(answer).toEqual({
      query: expect.stringMatching(/^\?t=2020-01-01&.*story=chain&step=the-turn$/),
      ignored: [],
    })
    await expect(firstFrame(page).getByText('1 January 2020')).toBeVisible()
    expect((await askFirst(page, 'getState')).query).toBe(answer.query)
    expect(await page.evaluate(() => window.heard)).toEqual([])
  })

  test('that can’t be followed gets one clear error', async ({ page, host }) => {
    await page.goto(host.origin)
    const failure = await page
      .locator('#first')
      .evaluate((element: EmbeddedMap) =>
        element.setState(`?${'a'.repeat(5_000)}`).catch((error: Error) => error.message),
      )
    expect(failure).toBe('A query has at most 4096 characters; got 5001.')
  })
})
