import type { ChainIndex } from '@/model/chain-index'
import type { Said } from '@/model/schema/speaker'
import { clauses } from '@/words/joined'
import { say } from '@/words/say'
import { speakersWords } from '@/words/speakers'

/** The names of some speakers; an id without a record stands for itself. */
function namesOf({ speakers }: ChainIndex, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const speaker = speakers.get(id)
    return speaker ? say(speaker.name) : id
  })
}

/** Each speaker by name, and after the last one who reports their words. */
export function speakerNames(index: ChainIndex, { saidBy, reportedBy }: Said): string[] {
  const names = namesOf(index, saidBy)
  if (!reportedBy) return names
  const last = names.pop() ?? ''
  return [...names, speakersWords.reportedBy(last, clauses(namesOf(index, reportedBy)))]
}

/** "US Treasury; US White House", "Chinese customs, reported by Reuters": who says it, in a line. */
export function speakerWords(index: ChainIndex, said: Said): string {
  return clauses(speakerNames(index, said))
}
