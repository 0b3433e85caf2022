import { describe, expect, it } from 'vitest'
import { RUN_INK } from '@/drawing/line-shape'
import { contrast } from '@/model/contrast'
import { GROUNDS, type GroundId } from '@/model/grounds'
import { readChain } from '../../../test/support/real-chain'
import { FLOW_FRAGMENT } from './flow-fragment'
import { PLAIN_FRAGMENT } from './plain-fragment'

const { commodities } = await readChain()

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    const value = Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
    return value.toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}

describe('what runs along a line while time plays', () => {
  it.each(Object.keys(GROUNDS) as GroundId[])('stands out no less than the line, %s', (ground) => {
    const { sea, ink } = GROUNDS[ground]
    for (const { id, colours } of commodities) {
      const { line } = colours[ground]
      const run = mixed(line, ink, RUN_INK)
      expect(contrast(run, sea), id).toBeGreaterThanOrEqual(contrast(line, sea))
    }
  })

  it.each([FLOW_FRAGMENT, PLAIN_FRAGMENT])('is drawn in the ink of the theme', (shader) => {
    const runs = shader.split('\n').filter((row) => row.includes('mix(') && row.includes('light'))
    expect(runs).toHaveLength(1)
    expect(runs[0]).toContain('u_ink')
  })
})
