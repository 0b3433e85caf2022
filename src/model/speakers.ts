import type { Said, Speaker } from './schema/speaker'

/** The speakers of some ids, in their order. */
function speakersOf(all: readonly Speaker[], ids: readonly string[]): Speaker[] {
  return ids.flatMap((id) => all.find((speaker) => speaker.id === id) ?? [])
}

/** The side that something is said from: that of its first speaker. */
export function sideOf(all: readonly Speaker[], { saidBy }: Said): string | undefined {
  return speakersOf(all, saidBy)[0]?.side
}

/** In English, as tables and change logs have it: "Chinese customs (Reuters)", in brackets who reports it. */
export function saidInEnglish(all: readonly Speaker[], { saidBy, reportedBy = [] }: Said): string {
  const names = (ids: readonly string[]) =>
    speakersOf(all, ids)
      .map(({ name }) => name.en)
      .join('; ')
  return reportedBy.length > 0 ? `${names(saidBy)} (${names(reportedBy)})` : names(saidBy)
}
