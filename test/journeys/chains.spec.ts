import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { createApi } from '../../mock-api/api'
import { loadContent } from '../../mock-api/content/load-content'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'

const RARE_EARTHS = '/?chain=rare-earths'

test.describe('another chain', () => {
  test('is chosen at one quiet place, and leads back', async ({ page }) => {
    await page.goto('/?view=table')
    await page.getByRole('button', { name: /, other chains$/ }).click()
    const chains = page.getByRole('list', { name: 'Chains' })
    await expect(chains.getByRole('link')).toHaveCount(2)
    await chains.getByRole('link', { name: 'The rare-earth and magnet supply chain' }).click()
    await expect(page).toHaveURL(/\/\?chain=rare-earths$/)
    await expect(page.getByText('Who supplies whom, who limits it')).toBeVisible()
    await page.getByRole('button', { name: /, other chains$/ }).click()
    await chains.getByRole('link', { name: 'The fentanyl supply chain' }).click()
    await expect(page).toHaveURL(/\/\?$|\/$/)
    await expect(page.getByText('Who did what, when')).toBeVisible()
  })

  test('has its own routes, actors, outcomes and what-ifs', async ({ page }) => {
    await page.goto(`${RARE_EARTHS}&t=2025-05-15&view=table`)
    const row = page.getByRole('row', { name: /^Magnets, China to the US/ })
    await expect(row).toContainText('minor')
    await page.getByRole('button', { name: 'What if' }).click()
    await page
      .getByRole('button', { name: 'If China had not put magnets under licence in 2025' })
      .click()
    await expect(page).toHaveURL(/chain=rare-earths.*off=china-licences-seven-2025/)
    await expect(row).toContainText('dominant')
  })

  test('follows no essay: none is offered, and its claims say whose they are', async ({ page }) => {
    await page.goto(`${RARE_EARTHS}&view=claims`)
    await expect(page.getByRole('heading', { name: '15 claims' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/essay/i)
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`${RARE_EARTHS}&view=table&by=article`)
    await expect(page.getByText('this chain follows no essay')).toBeVisible()
  })

  test('is told on stage, step by step, and stays in the address', async ({ page }) => {
    await page.goto(`${RARE_EARTHS}&story=magnets&step=licences&view=present`)
    await expect(
      page.getByRole('heading', { name: 'Spring 2025: China puts seven elements under licence' }),
    ).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(
      page.getByRole('heading', {
        name: 'Summer to winter 2025: magnets return, controls widen, then pause',
      }),
    ).toBeVisible()
    await expect(page).toHaveURL(/chain=rare-earths.*story=magnets&step=truce/)
  })

  test('has pages of its own for its events', async ({ page }) => {
    await page.goto('/e/rare-earths/china-licences-seven-2025/')
    await expect(page).toHaveURL(/\/\?chain=rare-earths&sel=event:china-licences-seven-2025/)
    await expect(
      page.getByRole('heading', { name: /China puts seven rare earths/ }).first(),
    ).toBeVisible()
  })

  test('is copied as the page of what is in front, and opens again from there', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${RARE_EARTHS}&t=2025-05-15&sel=link:cn-us-magnets&view=table`)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link to this view copied.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).pathname).toBe('/l/rare-earths/cn-us-magnets/')
    expect(new URL(link).search).toMatch(/^\?t=2025-05-15&view=table&data=[\d.-]+$/)
    await page.goto(link)
    await expect(page).toHaveURL(
      /\/\?chain=rare-earths&sel=link:cn-us-magnets&t=2025-05-15&view=table&data=/,
    )
  })

  test('is led to from the first as text, and has changes of its own', async ({ request }) => {
    const first = await (await request.get('/')).text()
    expect(first).toContain('href="./m/rare-earths/"')
    const own = await (await request.get('/m/rare-earths/')).text()
    expect(own).toContain('Who supplies whom')
    expect(own).not.toContain('>Groups<')
    const changes = await (await request.get('/changes/rare-earths/')).text()
    expect(changes).toMatch(/First release: 72 events, .*15 places, 15 claims/)
  })

  test('that there is none of opens the first, and says so', async ({ page }) => {
    await page.goto('/?chain=copper&view=table')
    await expect(page.getByText('Who did what, when')).toBeVisible()
    await expect(page.getByText('a chain of this site')).toBeVisible()
  })
})

test('a chain that is begun as docs/content.md says draws a line at once', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'new-chain-'))
  try {
    execFileSync('npx', ['tsx', 'mock-api/content/new-chain.ts', 'copper', folder])
    const { contents, problems } = await loadContent(folder)
    expect(problems).toEqual([])
    const api = createApi(contents)
    await page.route('**/api/v1/**', async (route) => {
      const answer = await api.fetch(new Request(route.request().url()))
      await route.fulfill({
        status: answer.status,
        contentType: answer.headers.get('content-type') ?? '',
        body: await answer.text(),
      })
    })
    await page.route(/\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const body = html.replace(/(name="chokepoint:chains" content="[^"]*)/, '$1 copper')
      await route.fulfill({ response, body })
    })
    await page.goto('/?chain=copper')
    await expect(page.getByRole('button', { name: /^Goods: major/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Chile: exporter/ })).toBeVisible()
    await page.getByRole('button', { name: 'Table' }).click()
    await expect(page.getByRole('row', { name: /^Goods, Chile to Spain/ })).toContainText('major')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
