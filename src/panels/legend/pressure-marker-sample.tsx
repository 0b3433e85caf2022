interface PressureMarkerSampleProps {
  readonly isRelease?: boolean
  /** Without the line that they stand on. */
  readonly isBare?: boolean
}

/** The pair of wedges on a line, as on the map: the larger, the more measures. */
export function PressureMarkerSample({
  isRelease = false,
  isBare = false,
}: PressureMarkerSampleProps) {
  const wedges = isRelease ? 'M24 4 29 10H19ZM24 24 29 18H19Z' : 'M24 10 31 1H17ZM24 18 31 27H17Z'
  return (
    <svg
      width={isBare ? 11 : 48}
      height={isBare ? 20 : 28}
      viewBox={isBare ? '16 0 16 28' : '0 0 48 28'}
      aria-hidden="true"
    >
      {!isBare && <path d="M0 14h48" stroke="var(--ink-quiet)" strokeWidth="4" />}
      <path
        d={wedges}
        fill={isRelease ? 'none' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  )
}
