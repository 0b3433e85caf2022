import { stateLine } from '@/report/exports/cautions'
import { shownSources } from '@/report/exports/shown-sources'
import { unverifiedWords } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import type { Page } from './page'
import { Title } from './parts/title'
import { ViewWords } from './parts/view-words'

interface StateProps {
  readonly scene: Scene
  readonly title: string
  /** What is in front, in the words of its record; null where nothing is. */
  readonly summary: string | null
}

/** Any state of the map in words; what is imagined is said with what it shows. */
function StatePage({ scene, title, summary }: StateProps) {
  const unverified = unverifiedWords(scene)
  return (
    <>
      <Title over={stateLine(scene)} title={title} />
      {unverified && (
        <p>
          <strong>This day is {unverified}.</strong>
        </p>
      )}
      {summary && <p>{summary}</p>}
      <ViewWords scene={scene} />
    </>
  )
}

export function statePage(props: StateProps): Page {
  return {
    body: <StatePage {...props} />,
    cited: shownSources(props.scene),
    subject: { kind: 'work' },
  }
}
