import { useEffect, useState } from 'react'
import { useSources } from '@/scene/use-sources'

/** A network that fails is tried three times, and nobody waits for that. */
const PATIENCE_MS = 1_500

/**
 * Whether the sources are there, or will not be soon. The preface names the essay by its source, in lines that would
 * push all below them down.
 */
export function useSourcesSettled(): boolean {
  const { sources, trouble } = useSources()
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    // Synchronises with the clock.
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate || sources !== null || trouble !== null
}
