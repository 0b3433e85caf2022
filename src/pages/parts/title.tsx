import type { ReactNode } from 'react'
import { pageFrameWords } from '@/words/page-frame'
import { useHere } from '../here'

interface TitleProps {
  /** What kind of thing the page is about. */
  readonly over: ReactNode
  readonly title: string
  /** Its date, or what it is part of. */
  readonly under?: ReactNode
}

/** How a page begins: what it is about, its picture, and the way to the same on the map. */
export function Title({ over, title, under }: TitleProps) {
  const { up, picture, search } = useHere()
  return (
    <>
      <p className="over">{over}</p>
      <h1>{title}</h1>
      {under && <p className="under">{under}</p>}
      {picture && (
        <figure>
          <img
            src={`${up}${picture.path}`}
            alt={picture.alt}
            width={picture.widthPx}
            height={picture.heightPx}
            loading="lazy"
          />
        </figure>
      )}
      <p>
        <a href={`${up}${search}`}>{pageFrameWords.onTheMap}</a>
      </p>
      <noscript>
        <p className="quiet">{pageFrameWords.needsScripts}</p>
      </noscript>
    </>
  )
}
