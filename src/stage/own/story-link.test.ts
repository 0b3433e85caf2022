import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStory, withQuery, withStep, withTexts } from '@/model/own-story/edit-story'
import { LONGEST_LINK, packStory, unpackStory } from './story-link'

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const anyFile = fc
  .tuple(text, fc.array(fc.record({ title: text, caption: text, notes: text }), { maxLength: 6 }))
  .map(([title, steps]) =>
    steps.reduce(
      (file, texts, index) =>
        withTexts(withStep(file, '?t=2020-01-01', ''), `step-${index + 1}`, texts),
      newStory('own-abcdef', '2026.11.24', title),
    ),
  )

const small = withTexts(
  withStep(newStory('own-abcdef', '2026.11.24', 'Fluss → 流れ'), '?t=2020-01-01', 'Anfang'),
  'step-1',
  { notes: 'Grüße 👋🏽 <script>alert(1)</script>' },
)

describe('a link that carries a story', () => {
  it('carries any story whole, in any script', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        expect(await unpackStory(await packStory(file))).toEqual({ file, problem: null })
      }),
    )
  })

  it('has only signs that no program cuts a link at', async () => {
    expect(await packStory(small)).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  it('is short for a story of three views', async () => {
    const query = '?t=2022-08-05&off=china-class-control-2019&sel=event:woodside-summit-2023'
    const three = ['A', 'B', 'C'].reduce((file, title) => withStep(file, query, title), small)
    expect((await packStory(three)).length).toBeLessThan(LONGEST_LINK / 10)
  })

  it('is told broken when any one sign of it is changed, or it is cut anywhere', async () => {
    const packed = await packStory(small)
    for (let i = 0; i < packed.length; i += 1) {
      const other = packed[i] === 'A' ? 'B' : 'A'
      const { file } = await unpackStory(`${packed.slice(0, i)}${other}${packed.slice(i + 1)}`)
      // The last sign holds bits that no byte needs; nothing else may read the same.
      if (i < packed.length - 1) expect(file, `sign ${i}`).toBeNull()
      expect((await unpackStory(packed.slice(0, i))).file, `cut at ${i}`).toBeNull()
    }
  })

  it('never throws, whatever it carries', async () => {
    const hostile = fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' }))
    await fc.assert(
      fc.asyncProperty(hostile, async (packed) => {
        expect((await unpackStory(packed)).problem).toEqual(expect.any(String))
      }),
    )
  })

  it('gives up on few bytes that would unpack to many', async () => {
    const bomb = withQuery(small, 'step-1', `?${'0'.repeat(6_000_000)}`)
    const { file, problem } = await unpackStory(await packStory(bomb).catch(() => ''))
    expect(file).toBeNull()
    expect(problem).toMatch(/can’t be read/)
  })
})
