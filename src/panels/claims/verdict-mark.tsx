import type { Claim } from '@/model/schema/history'

/** What fills the ring: nothing is said by colour, so that no verdict looks like praise or blame. */
const FILL: Record<Claim['verdict'], string | null> = {
  supported: 'M8 3.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0 -9Z',
  'partly-supported': 'M8 3.5a4.5 4.5 0 0 0 0 9Z',
  contested: 'M2.9 12.4L12.4 2.9L13.1 3.6L3.6 13.1Z',
  opinion: null,
  outdated: 'M7.4 3.6h1.2v4.1l2.9 1.9l-.7 1l-3.4 -2.2Z',
  'thinly-sourced': 'M8 6.4a1.6 1.6 0 0 1 0 3.2a1.6 1.6 0 0 1 0 -3.2Z',
  inaccurate:
    'M4.6 5.4L5.4 4.6L8 7.2L10.6 4.6L11.4 5.4L8.8 8L11.4 10.6L10.6 11.4L8 8.8L5.4 11.4L4.6 10.6L7.2 8Z',
}

/** A ring by verdict: full, half, struck through, empty, a clock, a dot, crossed out. The word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Claim['verdict'] }) {
  const fill = FILL[verdict]
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeDasharray={verdict === 'opinion' ? '2.4 1.7' : undefined}
      />
      {fill && <path d={fill} fill="currentColor" />}
    </svg>
  )
}
