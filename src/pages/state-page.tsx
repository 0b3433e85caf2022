import { stateLine } from '@/report/exports/cautions'
import { shownSources } from '@/report/exports/shown-sources'
import { verifiedMonth } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import { stateFactsWords } from '@/words/state-facts'
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
  return (
    <>
      <Title over={stateLine(scene)} title={title} />
      {!scene.isVerified && (
        <p>
          <strong>{stateFactsWords.unverifiedDay(verifiedMonth(scene))}</strong>
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
