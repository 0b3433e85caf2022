/** What a part of a handout is, for those who have it read out. */
export type Tag = 'H1' | 'H2' | 'P' | 'Figure' | 'Link'

/** A document whose parts are tagged in the order of reading. */
export interface Tagged {
  readonly doc: PDFKit.PDFDocument
  /** Sets something as a part of its own. @param words what a figure shows, or what a picture of words says */
  readonly set: (tag: Tag, draw: () => void, words?: string) => void
  /** A new section: a step, or the sources. */
  readonly section: () => void
  /** What is on the page and says nothing: feet, grounds. */
  readonly mute: (draw: () => void) => void
  readonly end: () => void
}

/** The types of the library know its structure elements, but not that all of them nest. */
type Element = PDFKit.PDFStructureElement

export function taggedDocument(doc: PDFKit.PDFDocument): Tagged {
  const root = doc.struct('Document')
  doc.addStructure(root)
  let section: Element | null = null
  const newSection = () => {
    section?.end()
    section = doc.struct('Sect')
    root.add(section)
  }
  newSection()
  return {
    doc,
    section: newSection,
    set: (tag, draw, words) => {
      const about = tag === 'Figure' ? { alt: words ?? '' } : { actual: words ?? '' }
      const element = doc.struct(tag, words === undefined ? {} : about, draw)
      section?.add(element)
      element.end()
    },
    mute: (draw) => {
      doc.markContent('Artifact', { type: 'Pagination' })
      draw()
      doc.endMarkedContent()
    },
    end: () => {
      section?.end()
      root.end()
    },
  }
}
