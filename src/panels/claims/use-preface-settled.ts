import { useEffect, useState } from 'react'
import { OWN_FAMILIES } from '@/look/font-families'
import { useSources } from '@/scene/use-sources'

/** A network that fails is tried three times, and nobody waits for that. */
const PATIENCE_MS = 1_500

/** The letters of the preface, as `document.fonts` is asked for them: they come with the text that has them. */
const LETTERS = `400 16px ${OWN_FAMILIES.serif}`

/**
 * Whether all that the preface is set with is there, or will not be soon: the source by which it names the essay, and
 * its letters. With others its lines would break elsewhere, and push all below them about.
 */
export function usePrefaceSettled(): boolean {
  const { sources, trouble } = useSources()
  const [hasLetters, setHasLetters] = useState(() => document.fonts.check(LETTERS))
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    // Synchronises with the clock, and with the fonts of the page.
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS)
    const end = () => setHasLetters(true)
    document.fonts.load(LETTERS).then(end, end)
    return () => clearTimeout(timer)
  }, [])
  return isLate || (hasLetters && (sources !== null || trouble !== null))
}
