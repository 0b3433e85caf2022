import { expect } from '@playwright/test'
import { test } from '../support/journey'
import { FIRST, THIRD, title } from '../support/stage-page'

const NOTICE = { name: 'Link' } as const

test.describe('a link with a story that can’t be read', () => {
  test('says so, and leads to the story that was meant', async ({ page }) => {
    await page.goto('/?story=chian')
    const notice = page.getByRole('status', NOTICE)
    await expect(notice).toContainText('“story=chian” was ignored; expected a known story.')
    await expect(page.getByText('The story did not arrive')).toHaveCount(0)
    await notice.getByRole('button', { name: 'Use chain' }).click()
    await expect(page.getByRole('region', { name: 'Story' })).toContainText('Step 1 of 8')
    await expect(notice).toHaveCount(0)
  })

  test('is told on stage, a line each; once the story is there its step is found', async ({
    page,
  }) => {
    await page.goto('/?story=foo&step=bar&view=present')
    const notice = page.getByRole('status', NOTICE)
    await expect(notice.getByRole('listitem')).toHaveText([
      '“story=foo” was ignored; expected a known story.',
      '“step=bar” was ignored; expected a step of a known story.',
    ])
    await page.goto('/?story=chian&step=the-trun&view=present')
    await notice.getByRole('button', { name: 'Use chain' }).click()
    await expect(title(page)).toHaveText(FIRST)
    await notice.getByRole('button', { name: 'Use the-turn' }).click()
    await expect(title(page)).toHaveText(THIRD)
    await expect(page).toHaveURL(/t=2020-01-01&vs=2018-06-01&story=chain&step=the-turn/)
    await expect(notice).toHaveCount(0)
  })

  test('with a step misspelt begins at the first, and leads to the one that was meant', async ({
    page,
  }) => {
    await page.goto('/?story=chain&step=the-trun&view=present')
    await expect(title(page)).toHaveText(FIRST)
    await page.getByRole('button', { name: 'Use the-turn' }).click()
    await expect(title(page)).toHaveText(THIRD)
    await page.goBack()
    await expect(title(page)).toHaveText(FIRST)
  })

  test('with a step and no story says what is missing', async ({ page }) => {
    await page.goto('/?step=the-turn&view=table')
    await expect(page.getByRole('status', NOTICE)).toContainText(
      '“step=the-turn” was ignored; expected a story that it is a step of.',
    )
  })
})

test('an embed of a step shows the step, and so does its link', async ({ page }) => {
  await page.goto('/?story=chain&step=the-turn&view=embed&parts=none')
  await expect(page.getByRole('status', { name: 'Comparison' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Chokepoint/ })).toHaveAttribute(
    'href',
    '/?t=2020-01-01&vs=2018-06-01&story=chain&step=the-turn',
  )
  await expect(page).toHaveURL(/parts=none/)
})

test('going back keeps what is still open', async ({ page }) => {
  await page.goto('/?t=2024-09-01&scope=regionl&off=china-class-control-20&view=table')
  const notice = page.getByRole('status', NOTICE)
  await expect(notice.getByRole('listitem')).toHaveCount(2)
  await notice.getByRole('button', { name: 'Use regional' }).click()
  await expect(notice.getByRole('listitem')).toHaveCount(1)
  await page.goBack()
  await expect(page).not.toHaveURL(/regional/)
  await expect(notice.getByRole('button', { name: 'Use china-class-control-2019' })).toBeVisible()
})

test('a speaker is told of data that is not kept', async ({ page }) => {
  await page.goto('/?story=chain&view=speaker&data=2020.1.1')
  await expect(page.getByRole('region', { name: 'Current step' })).toBeVisible()
  await expect(
    page.getByText(/^Data of \d.*, not of 1 January 2020 as the link asks\.$/),
  ).toBeVisible()
})
