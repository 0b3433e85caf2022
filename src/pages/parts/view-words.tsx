import { isDifferent } from '@/model/difference'
import { changeDetails, changeInWords, comparisonTitle } from '@/report/compare-words'
import { whatIfNote } from '@/report/exports/what-if-note'
import { whatIfCaution } from '@/report/what-if-words'
import type { Comparison, Scene } from '@/scene/scene'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { pageFrameWords } from '@/words/page-frame'
import { storyPageWords } from '@/words/story-pages'
import { RecordLink } from './record-link'
import { RouteList } from './route-list'

function Differences({
  scene,
  comparison,
}: {
  readonly scene: Scene
  readonly comparison: Comparison
}) {
  // Where other measures act than before, but as many at the same level, there is nothing to tell in a line.
  const rows = comparison.rows.filter(
    (row) =>
      isDifferent(row) &&
      (row.kind !== 'unchanged' || changeDetails(scene.index, row.link.commodity, row) !== ''),
  )
  return (
    <>
      <p>{storyPageWords.comparison(comparisonTitle(scene, comparison))}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.link.id}>
            <Sentence
              text={pageFrameWords.told}
              parts={{
                name: <RecordLink kind="link" id={row.link.id} />,
                text: changeInWords(scene.index, row.link.commodity, row),
              }}
            />
          </li>
        ))}
        {rows.length === 0 && <li>{storyPageWords.noLevelDiffers}</li>}
      </ul>
    </>
  )
}

/** What the map of a step shows, in words: the day, the last event, what differs, the routes. */
export function ViewWords({ scene }: { readonly scene: Scene }) {
  const { latest, whatIf, comparison, selection, relatedLinks, links } = scene
  const isAbout = relatedLinks.size > 0
  const shown = isAbout ? links.filter(({ link }) => relatedLinks.has(link.id)) : links
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{storyPageWords.shown(dayWords(scene.day))}</h2>
      {whatIf && (
        <p>
          <Sentence
            text={storyPageWords.whatIf}
            parts={{ caution: <strong>{whatIfCaution(whatIf)}</strong>, note: whatIfNote(whatIf) }}
          />
        </p>
      )}
      {selection && (
        <p>
          <Sentence
            text={storyPageWords.inFront}
            parts={{ record: <RecordLink kind={selection.kind} id={selection.id} /> }}
          />
        </p>
      )}
      {latest && latest.event.id !== selection?.id && (
        <p>
          <Sentence
            text={storyPageWords.lastEvent}
            parts={{
              event: <RecordLink kind="event" id={latest.event.id} />,
              date: dayWords(latest.day, latest.precision),
            }}
          />
        </p>
      )}
      {comparison && <Differences scene={scene} comparison={comparison} />}
      {shown.length > 0 && (
        <>
          <p>{isAbout ? storyPageWords.routesItIsAbout : storyPageWords.routes}</p>
          <RouteList links={shown} />
        </>
      )}
    </section>
  )
}
