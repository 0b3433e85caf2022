import { describe, expect, it, vi } from 'vitest'
import { createLabelKeeper } from './keep-labels'
import { layOutLabels } from './label-layout'
import type { LabelSpec } from './label-specs'
import type { LabelScreen, MeasuredLabel } from './measured-label'

const FORMS = [{ name: 'short', widthPx: 40, heightPx: 18, cost: 0 } as const]

function createLabel(name: string, patch: Partial<LabelSpec> = {}): MeasuredLabel {
  const spec: LabelSpec = {
    key: `place:${name}`,
    target: { kind: 'place', id: name },
    name,
    detail: '',
    extra: '',
    sentence: name,
    commodity: null,
    country: name,
    isSelected: false,
    isQuiet: false,
    rank: 'major',
    priority: 900,
    shown: 'room',
    ...patch,
  }
  return { spec, forms: FORMS, lastKey: null }
}

const CURVES: LabelScreen['curves'] = new Map()

/** Made anew for each day, as the map does, with the same lines while none of them changes. */
function createScreen(patch: Partial<LabelScreen> = {}): LabelScreen {
  return {
    size: { width: 320, height: 240 },
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    plates: [{ x: 300, y: 20, halfWidth: 10, halfHeight: 10, angle: 0 }],
    curves: CURVES,
    points: new Map([['place:a', { x: 100, y: 100 }]]),
    growth: 1,
    ...patch,
  }
}

function createKeeper() {
  const layOut = vi.fn(layOutLabels)
  return { layOut, keeper: createLabelKeeper(layOut) }
}

describe('names', () => {
  it('stay where they stand while a day goes by that changes no line and no word', () => {
    const { keeper, layOut } = createKeeper()
    const first = keeper.layOut([createLabel('a')], createScreen())
    const stood = { ...createLabel('a'), lastKey: first.get('place:a')?.key ?? null }
    expect(keeper.layOut([stood], createScreen())).toBe(first)
    expect(layOut).toHaveBeenCalledTimes(1)
  })

  it.each<[string, MeasuredLabel[], Partial<LabelScreen>]>([
    ['a line has changed', [createLabel('a')], { curves: new Map() }],
    [
      'the map has moved',
      [createLabel('a')],
      { points: new Map([['place:a', { x: 101, y: 100 }]]) },
    ],
    [
      'a panel has opened',
      [createLabel('a')],
      { insets: { top: 0, right: 90, bottom: 0, left: 0 } },
    ],
    ['a cut-out stands elsewhere', [createLabel('a')], { plates: [] }],
    ['one has other words', [{ ...createLabel('a'), forms: [...FORMS] }], {}],
    ['one is pointed at', [{ ...createLabel('a'), isAskedFor: true }], {}],
    ['one is what the picture is about', [createLabel('a', { shown: 'always' })], {}],
    ['one has come', [createLabel('a'), createLabel('b')], {}],
    ['one has gone', [], {}],
  ])('are set anew where %s', (_, labels, patch) => {
    const { keeper, layOut } = createKeeper()
    keeper.layOut([createLabel('a')], createScreen())
    keeper.layOut(labels, createScreen(patch))
    expect(layOut).toHaveBeenCalledTimes(2)
  })

  it('are set anew where they need not stay', () => {
    const { keeper, layOut } = createKeeper()
    keeper.layOut([createLabel('a')], createScreen())
    keeper.forget()
    keeper.layOut([createLabel('a')], createScreen())
    expect(layOut).toHaveBeenCalledTimes(2)
  })
})
