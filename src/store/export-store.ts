import { create } from 'zustand'

/** What a story can be taken away as. */
export type ExportFormat = 'slides' | 'handout' | 'pictures'

export interface ExportJob {
  readonly storyId: string
  readonly format: ExportFormat
  readonly done: number
  readonly total: number
}

interface Exports {
  /** The one that is being written; null while none is. Closing the menu does not end it. */
  readonly job: ExportJob | null
  /** How the last one ended, in a sentence, and for which story. */
  readonly outcome: { readonly storyId: string; readonly words: string } | null
}

export const useExportStore = create<Exports>()(() => ({ job: null, outcome: null }))

export function showExport(job: ExportJob): void {
  useExportStore.setState({ job, outcome: null })
}

/** @param words null where there is nothing to say, as after a cancel */
export function endExport(storyId: string, words: string | null): void {
  useExportStore.setState({ job: null, outcome: words === null ? null : { storyId, words } })
}
