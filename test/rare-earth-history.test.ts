import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { ACTUAL, type Choices } from '@/model/choices'
import { formatIsoDay } from '@/model/day'
import { historyOf, levelRows } from '@/model/history'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'

const { contents } = await loadContent(DATA_FOLDER)
const content = contents.find(({ chain }) => chain.id === 'rare-earths')
if (!content) throw new Error('no chain rare-earths')
const index = indexChain(content.chain)

function walk(linkId: string, patch: Partial<Choices> = {}): string[] {
  const link = index.links.get(linkId)
  if (!link) throw new Error(`no link ${linkId}`)
  return levelRows(historyOf(index, link, { ...ACTUAL, ...patch }))
    .filter(({ level }) => level !== 'not-described')
    .map(({ from, level, cause }) => `${formatIsoDay(from)} ${level} ${cause}`)
}

/** Written by hand from the sources’ wording; the README of the chain says how levels are judged. */
it('magnets to the United States: dominant by the inquiry, a trickle in May 2025, back in July', () => {
  expect(walk('cn-us-magnets')).toEqual([
    '2009-01-01 not-rated opening',
    '2022-09-21 4 us-section-232-magnets-2022',
    '2025-05-01 1 china-licences-seven-2025',
    '2025-07-01 4 london-framework-2025',
  ])
})

it('without the licences of 2025 magnets to the United States never fall', () => {
  const off = { off: new Set(['china-licences-seven-2025']) }
  expect(walk('cn-us-magnets', off).filter((row) => row.includes(' 1 '))).toEqual([])
})

it('ore from Kachin: three closures, another holder, half of it back', () => {
  expect(walk('mm-cn-ore')).toEqual([
    '2017-01-01 2 myanmar-ore-grows-2017',
    '2018-01-01 3 myanmar-ore-grows-2017',
    '2021-08-01 1 yunnan-border-closes-2021',
    '2022-05-01 3 myanmar-ore-grows-2017',
    '2024-11-01 1 kachin-takes-mines-2024',
    '2025-04-01 2 kachin-resumes-shipments-2025',
  ])
})

it('oxides to the United States keep their rank through quotas, tariffs and licences', () => {
  expect(walk('cn-us-oxides')).toEqual(['2009-01-01 4 opening'])
})

it('oxides to Japan move by neither the contested hold of 2010 nor the weak figure of 2024', () => {
  expect(walk('cn-jp-oxides')).toEqual([
    '2009-01-01 4 opening',
    '2018-01-01 3 japan-share-of-china-2018',
  ])
})

it('magnets to the EU are pressed in 2025, not moved: no figure for the EU was seen', () => {
  expect(walk('cn-eu-magnets')).toEqual([
    '2009-01-01 not-rated opening',
    '2024-05-23 4 eu-magnet-share-2024',
  ])
})

it('no rule, ruling or duty is what first ranks a flow: without it the flow would lose its rank', () => {
  const acts = new Set(['control', 'law', 'sanction', 'tariff', 'enforcement'])
  const ranking = [...index.links.values()].flatMap((link) =>
    levelRows(historyOf(index, link, ACTUAL)).flatMap(({ level, cause }, at, rows) => {
      const kind = content.chain.events.find(({ id }) => id === cause)?.kind ?? ''
      const wasRanked = typeof rows[at - 1]?.level === 'number'
      return typeof level === 'number' && !wasRanked && acts.has(kind)
        ? [`${link.id} ${cause}`]
        : []
    }),
  )
  expect(ranking).toEqual([])
})

it('public money is one kind of event, whichever government pays', () => {
  const funding = content.chain.events.filter(({ kind }) => kind === 'funding')
  expect(funding.map(({ id }) => id).sort()).toEqual([
    'japan-backs-mount-weld-2011',
    'japan-backs-mount-weld-again-2023',
    'japan-floor-price-2026',
    'japan-rare-earth-package-2010',
    'us-defense-awards-2020',
    'us-mountain-pass-deal-2025',
    'us-pentagon-floor-price-2026',
    'us-vault-forge-2026',
  ])
})

it('what Washington alone says of May 2026 moves no line, and its promise stands as contested', () => {
  const summit = content.chain.events.find(({ id }) => id === 'beijing-summit-2026')
  expect(summit?.effects.map(({ link, change, evidence }) => [link, change, evidence])).toEqual([
    ['cn-us-oxides', { push: 'up' }, 'contested'],
    ['cn-us-relations', { push: 'up' }, 'official'],
    ['cn-us-technology', { push: 'up' }, 'contested'],
  ])
})
