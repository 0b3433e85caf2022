import { segmentAt } from '@/model/history'
import { isRelation } from '@/model/relation'
import type { Link } from '@/model/schema/network'
import { capitalised } from '@/report/capitalised'
import { modesWords } from '@/report/network-words'
import { commodityName, linkLevelWord, measureCounts, sinceWords } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { beyondWords } from '@/report/voice-words'
import type { Scene, SceneLane } from '@/scene/scene'
import { setScope } from '@/store/view-store'
import { Button } from '@/ui/button'
import { ExplainedWord } from '@/ui/explained'
import { Sentence } from '@/ui/sentence'
import { inspectorWords } from '@/words/inspector'
import { series } from '@/words/joined'
import { inSentence } from '@/words/letter-case'
import { mapChoiceWords } from '@/words/map-choices'
import { say } from '@/words/say'
import { Term } from '../parts/term'
import { LateChangedLine } from '../versions/late-changed-line'
import { ClaimList } from './claim-list'
import type { RecordInspectorProps } from './event-inspector'
import styles from './inspector.module.css'
import { Ledger } from './ledger'
import { SourceList } from './source-list'
import { Swatch } from './swatch'

function levelSince(scene: Scene, { link, history }: SceneLane) {
  const segment = segmentAt(history, scene.day)
  const state = history.stateOf(segment)
  return {
    state,
    sinceText: inspectorWords.since(sinceWords(scene.index, history.sinceOf(segment), state.cause)),
    word: linkLevelWord(scene.index, link, state.level),
  }
}

/** What it would be without what the reader switched; nothing where that makes no difference. */
function ActualNote({ scene, lane }: { readonly scene: Scene; readonly lane: SceneLane }) {
  if (!lane.actual) return null
  const actual = lane.actual.stateOf(segmentAt(lane.actual, scene.day))
  const chosen = lane.history.stateOf(segmentAt(lane.history, scene.day))
  const isSame = actual.level === chosen.level && actual.ledger.length === chosen.ledger.length
  if (isSame) return null
  const level = <strong>{linkLevelWord(scene.index, lane.link, actual.level)}</strong>
  const count = actual.ledger.length - chosen.ledger.length
  return (
    <p className={styles.whatIf}>
      <Sentence
        text={count > 0 ? inspectorWords.actualAndMore(count) : inspectorWords.actual}
        parts={{ level }}
      />
    </p>
  )
}

/** What took over from this link, or what it took over from, as each voice in force tells it. */
function Substitution({ scene, linkId }: { readonly scene: Scene; readonly linkId: string }) {
  const told = scene.lanes.flatMap(({ link: from, history }) =>
    history.stateOf(segmentAt(history, scene.day)).ledger.flatMap(({ timed: { effect } }) => {
      const to = effect.shiftsTo && scene.index.links.get(effect.shiftsTo.link)
      if (!effect.shiftsTo || !to || (from.id !== linkId && to.id !== linkId)) return []
      const other =
        from.id === linkId
          ? inspectorWords.takenOverBy(say(to.title))
          : inspectorWords.tookOverFrom(say(from.title))
      return [{ other, saidBy: speakerWords(scene.index, effect), lag: say(effect.shiftsTo.lag) }]
    }),
  )
  return [...Map.groupBy(told, ({ other }) => other)].map(([other, voices]) => (
    <div key={other} className={styles.shift}>
      <p>
        <strong>{other}</strong>
      </p>
      {voices.map(({ saidBy, lag }) => (
        <p key={saidBy}>
          {lag} <span className={styles.quiet}>{saidBy}</span>
        </p>
      ))}
    </div>
  ))
}

/** Why a link that there is is not on the map, and what brings it back. */
function Hidden({ scene, link }: { readonly scene: Scene; readonly link: Link }) {
  const { index, view } = scene
  const { scope } = link
  const route = say(link.title)
  if (scope === 'both' || scope === view.scope) {
    const what = inSentence(commodityName(index, link.commodity))
    return <p className={styles.quiet}>{inspectorWords.hidden(route, what)}</p>
  }
  const isCountry = scope === 'country'
  const choice = isCountry ? mapChoiceWords.countries : mapChoiceWords.regions
  return (
    <>
      <p className={styles.quiet}>
        {isCountry ? inspectorWords.countryOnly(route) : inspectorWords.regionalOnly(route)}
      </p>
      <Button
        onClick={({ currentTarget }) => {
          // It goes with the press; the keyboard goes on from the panel.
          currentTarget.closest<HTMLElement>('[tabindex]')?.focus()
          setScope(scope)
        }}
      >
        {inspectorWords.choose(choice)}
      </Button>
    </>
  )
}

/** One link on the day: its state in words, the ledger, what took over, and the claims about it. */
export function LinkInspector({ scene, id, onOpenChanges }: RecordInspectorProps) {
  const lane = scene.lanes.find((candidate) => candidate.link.id === id)
  const link = scene.index.links.get(id)
  if (!link) return null
  if (!lane) {
    return <Hidden scene={scene} link={link} />
  }
  const { state, sinceText, word } = levelSince(scene, lane)
  const [measures, ...otherMeasures] = measureCounts(scene.index, link.commodity, state)
  const commodity = commodityName(scene.index, link.commodity)
  const ranking = scene.index.chain.rankings?.find(({ id: rankingId }) => rankingId === link.ranks)
  const modes = modesWords(link)
  return (
    <>
      <p className={styles.kicker}>
        <Swatch index={scene.index} commodity={link.commodity} lengthPx={18} />
        {isRelation(scene.index, link.commodity) ? (
          commodity
        ) : (
          <Sentence
            text={inspectorWords.routeOf}
            parts={{ route: <Term id="route" />, flows: inSentence(commodity) }}
          />
        )}
        {beyondWords(scene.index, link)}
      </p>
      <h2 className={styles.title}>{say(link.title)}</h2>
      <LateChangedLine index={scene.index} kind="link" id={id} onOpen={onOpenChanges} />
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>
            {ranking ? (
              <ExplainedWord text={say(ranking.meaning)}>
                {capitalised(say(ranking.name))}
              </ExplainedWord>
            ) : (
              <Term id="level" />
            )}
          </dt>
          <dd>
            <strong>{capitalised(word)}</strong>
            <span>{sinceText}</span>
          </dd>
        </div>
        <div className={styles.fact}>
          <dt>
            <Term id="measure">{inspectorWords.measures}</Term>
          </dt>
          <dd>
            <strong>{measures ?? inspectorWords.noMeasure.count}</strong>
            <span>{measures ? series(otherMeasures) : inspectorWords.noMeasure.said}</span>
          </dd>
        </div>
      </dl>
      <ActualNote scene={scene} lane={lane} />
      <p>{say(link.summary)}</p>
      {modes && <p className={styles.quiet}>{modes}</p>}
      <Substitution scene={scene} linkId={id} />
      <Ledger scene={scene} link={link} state={state} />
      {link.caveat && <p className={styles.caveat}>{say(link.caveat)}</p>}
      <ClaimList scene={scene} about={`link:${id}`} />
      <SourceList ids={link.sources} />
    </>
  )
}
