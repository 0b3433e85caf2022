import type { Essay } from '../../../src/model/schema/chain'
import { saidInEnglish } from '../../../src/model/speakers'
import type { ChainRecords } from '../chain-records'
import { effectsOf } from '../effects-of'
import { openingsOf } from '../openings-of'
import { type Filed, problemAt } from '../parsed-file'
import { describeValue, type Problem } from '../problem'

interface Spoken {
  readonly voice: string
  readonly evidence: string
  readonly sources: readonly string[]
}

function checkVoice(filed: Filed<Spoken>, essays: readonly Essay[]): Problem[] {
  const { voice, evidence } = filed.record
  const report = (message: string) => [problemAt(filed, ['voice'], message)]
  if (voice === 'public') {
    return evidence === 'article' ? report('expected the essay that alone says so, got public') : []
  }
  if (essays.some(({ id }) => id === voice)) return []
  const ids = essays.map(({ id }) => `${id} or `).join('')
  return report(`expected ${ids}public${ids ? '' : ', as chain.yaml names no essay'}, got ${voice}`)
}

function checkSources(filed: Filed<Spoken>, essay: Essay): Problem[] {
  const { sources } = filed.record
  if (sources.length === 1 && sources[0] === essay.source) return []
  const message = `expected ${essay.source} alone in the voice of ${essay.id} (what others say is an entry of its own, in voice public), got ${sources.join(', ') || 'nothing'}`
  return [problemAt(filed, ['sources'], message)]
}

/**
 * In an essay's voice stands what the essay itself says: it is the one who speaks, and the one
 * source. Otherwise `by` its id credits it with what others found, and `by=official` loses them.
 */
export function checkVoices(chain: ChainRecords): Problem[] {
  if (!chain.head) return []
  const { essays } = chain.head.record
  const essayOf = (voice: string) => essays.find(({ id }) => id === voice)
  const effects = effectsOf(chain)
  const openings = openingsOf(chain)
  const all = chain.speakers.map(({ record }) => record)
  const speakers = effects.flatMap((filed) => {
    const essay = essayOf(filed.record.voice)
    const said = saidInEnglish(all, filed.record)
    if (!essay || said === essay.name.en) return []
    const message = `expected "${essay.name.en}" in the voice of ${filed.record.voice} (what others say is an effect of its own, in voice public), got ${describeValue(said)}`
    return [problemAt(filed, ['saidBy'], message)]
  })
  // An opening that says that the essay says nothing needs no source for it.
  const cited = [
    ...effects,
    ...openings.filter(
      ({ record }) => record.level !== 'not-described' || record.sources.length > 0,
    ),
  ]
  return [
    ...[...effects, ...openings].flatMap((filed) => checkVoice(filed, essays)),
    ...speakers,
    ...cited.flatMap((filed) => {
      const essay = essayOf(filed.record.voice)
      return essay ? checkSources(filed, essay) : []
    }),
  ]
}
