import { Fragment } from 'react'
import type { Pattern } from '@/look/scales'
import type { ChainIndex } from '@/model/chain-index'
import styles from './score.module.css'

/** A tile of each pattern in pixels, cut out of the middle of the band: the same signs as along the lines of the map. */
const TILES: Record<Exclude<Pattern, 'solid'>, { width: number; height: number; d: string }> = {
  dashes: { width: 14, height: 12, d: 'M1 6H9' },
  dots: { width: 6, height: 6, d: 'M3 3h0.01' },
  chain: { width: 15, height: 12, d: 'M1 6H9M12 6h0.01' },
  bars: { width: 4, height: 12, d: 'M1 0V12' },
  cuts: { width: 18, height: 12, d: 'M1 0V12M3 0V12' },
}

/** The id of a commodity's pattern below a prefix; null for the one that is solid. */
export function patternId(prefix: string, pattern: Pattern): string | null {
  return pattern === 'solid' ? null : `${prefix}-${pattern}`
}

interface BandPatternsProps {
  readonly index: ChainIndex
  readonly prefix: string
  /** Where the middle of a band is, from the top of its lane. */
  readonly middlePx: number
}

/** The patterns that tell commodities apart in the bands without their colour. */
export function BandPatterns({ index, prefix, middlePx }: BandPatternsProps) {
  const used = new Set(index.chain.commodities.map(({ pattern }) => pattern))
  return (
    <defs>
      {[...used].map((pattern) => {
        if (pattern === 'solid') return <Fragment key={pattern} />
        const { width, height, d } = TILES[pattern]
        return (
          <pattern
            key={pattern}
            id={patternId(prefix, pattern) ?? ''}
            y={middlePx - height / 2}
            width={width}
            height={height}
            patternUnits="userSpaceOnUse"
          >
            <path className={styles.bandPattern} d={d} />
          </pattern>
        )
      })}
    </defs>
  )
}
