import { type Pattern, patternOf } from '@/look/scales'
import type { ChainIndex } from '@/model/chain-index'
import type { CommodityId } from '@/model/schema/commodity'

interface SwatchProps {
  readonly index: ChainIndex
  readonly commodity: CommodityId
  /** Thickness of the sample line in pixels. */
  readonly widthPx?: number
  readonly lengthPx?: number
}

const DASH: Record<Pattern, { array: string; cap: 'butt' | 'round' } | null> = {
  solid: null,
  dashes: { array: '7 5', cap: 'butt' },
  dots: { array: '0.1 6', cap: 'round' },
  chain: { array: '8 3 0.1 3', cap: 'round' },
  bars: { array: '2 3', cap: 'butt' },
  cuts: { array: '11 2', cap: 'butt' },
}

/** A piece of a line as it is drawn on the map: colour and pattern of its commodity. */
export function Swatch({ index, commodity, widthPx = 5, lengthPx = 26 }: SwatchProps) {
  const heightPx = Math.max(widthPx, 4)
  const pattern = patternOf(index, commodity)
  const dash = DASH[pattern]
  const colour = `var(--commodity-${commodity})`
  const middle = heightPx / 2
  const isInset = pattern === 'dashes'
  return (
    <svg
      width={lengthPx}
      height={heightPx}
      viewBox={`0 0 ${lengthPx} ${heightPx}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {(isInset || !dash) && (
        <path d={`M0 ${middle}H${lengthPx}`} stroke={colour} strokeWidth={widthPx} />
      )}
      {dash && (
        <path
          d={`M${widthPx / 2} ${middle}H${lengthPx}`}
          stroke={isInset ? 'var(--panel)' : colour}
          strokeWidth={isInset ? Math.max(widthPx * 0.22, 1.2) : widthPx * 0.8}
          strokeDasharray={dash.array}
          strokeLinecap={dash.cap}
        />
      )}
    </svg>
  )
}
