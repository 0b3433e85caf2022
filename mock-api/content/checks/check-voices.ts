import type { ChainRecords } from '../chain-records'
import { effectsOf } from '../effects-of'
import { openingsOf } from '../openings-of'
import { type Filed, problemAt } from '../parsed-file'
import { describeValue, type Problem } from '../problem'

interface Spoken {
  readonly voice: 'article' | 'public'
  readonly sources: readonly string[]
}

function isCitedAlone(sources: readonly string[], essay: string): boolean {
  return sources.length === 1 && sources[0] === essay
}

function checkSources(filed: Filed<Spoken>, essay: string): Problem[] {
  const { sources } = filed.record
  if (isCitedAlone(sources, essay)) return []
  const message = `expected ${essay} alone in the article's voice (what others say is an entry of its own, in voice public), got ${sources.join(', ') || 'nothing'}`
  return [problemAt(filed, ['sources'], message)]
}

/**
 * In the article's voice stands what the article itself says: it is the one who speaks, and the one
 * source. Otherwise `by=article` credits it with what others found, and `by=official` loses them.
 */
export function checkVoices(chain: ChainRecords): Problem[] {
  if (!chain.head) return []
  const { essay } = chain.head.record
  const effects = effectsOf(chain).filter(({ record }) => record.voice === 'article')
  const openings = openingsOf(chain).filter(({ record }) => record.voice === 'article')
  if (!essay) {
    return [...effects, ...openings].map((filed) =>
      problemAt(filed, ['voice'], 'expected public, as chain.yaml names no essay, got article'),
    )
  }
  const speakers = effects.flatMap((filed) => {
    const { saidBy } = filed.record
    if (saidBy.en === essay.name.en) return []
    const message = `expected "${essay.name.en}" in the article's voice (what others say is an effect of its own, in voice public), got ${describeValue(saidBy.en)}`
    return [problemAt(filed, ['saidBy'], message)]
  })
  // An opening that says that the article says nothing needs no source for it.
  const cited = [
    ...effects,
    ...openings.filter(
      ({ record }) => record.level !== 'not-described' || record.sources.length > 0,
    ),
  ]
  return [...speakers, ...cited.flatMap((filed) => checkSources(filed, essay.source))]
}
