import type { Link } from '@/model/schema/network'
import { groupKindWords } from '@/report/network-words'
import { stateInShort } from '@/report/record-words'
import { beyondWords } from '@/report/voice-words'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { Sentence } from '@/ui/sentence'
import { inspectorWords } from '@/words/inspector'
import { say } from '@/words/say'
import { ClaimList } from './claim-list'
import styles from './inspector.module.css'
import { SourceList } from './source-list'
import { Swatch } from './swatch'

/** Routes that touch a place, with their state on the day. */
function LinksOf({
  scene,
  touches,
}: {
  readonly scene: Scene
  readonly touches: (link: Link) => boolean
}) {
  const links = scene.links.filter(({ link }) => touches(link))
  if (links.length === 0) {
    return <p className={styles.quiet}>{inspectorWords.noRouteHere}</p>
  }
  return (
    <ul className={styles.linkRows} aria-label={inspectorWords.routesHere}>
      {links.map((sceneLink) => (
        <li key={sceneLink.link.id}>
          <button
            type="button"
            className={styles.linkRow}
            onClick={() => select({ kind: 'link', id: sceneLink.link.id })}
          >
            <Swatch index={scene.index} commodity={sceneLink.link.commodity} lengthPx={18} />
            <span>
              {say(sceneLink.link.title)}
              <span className={styles.quiet}> {stateInShort(sceneLink, scene.index)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface InspectorProps {
  readonly scene: Scene
  readonly id: string
}

/** A place: what it stands for, what passes through it on the day, and the claims about it. */
export function PlaceInspector({ scene, id }: InspectorProps) {
  const place = scene.index.places.get(id)
  if (!place) return null
  const groups = scene.index.chain.groups.filter((group) => group.bases.includes(id))
  return (
    <>
      <p className={styles.kicker}>
        {inspectorWords.place(say(place.role))}
        {beyondWords(scene.index, place)}
      </p>
      <h2 className={styles.title}>{say(place.name)}</h2>
      <p>{say(place.summary)}</p>
      {place.standsFor && <p className={styles.quiet}>{say(place.standsFor)}</p>}
      <LinksOf scene={scene} touches={(link) => link.from === id || link.to === id} />
      {groups.length > 0 && (
        <ul className={styles.linkRows} aria-label={inspectorWords.groupsHere}>
          {groups.map((group) => (
            <li key={group.id}>
              <button
                type="button"
                className={styles.linkRow}
                onClick={() => select({ kind: 'group', id: group.id })}
              >
                {say(group.name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ClaimList scene={scene} about={`place:${id}`} />
      <SourceList ids={place.sources} />
    </>
  )
}

/** A group: who it is, where it is based, and what passes through there on the day. */
export function GroupInspector({ scene, id }: InspectorProps) {
  const group = scene.index.groups.get(id)
  if (!group) return null
  const bases = group.bases.map((base, i) => (
    <span key={base}>
      {i > 0 && inspectorWords.betweenPlaces}
      <button
        type="button"
        className={styles.textButton}
        onClick={() => select({ kind: 'place', id: base })}
      >
        {say(scene.index.places.get(base)?.name ?? { en: base })}
      </button>
    </span>
  ))
  return (
    <>
      <p className={styles.kicker}>
        {groupKindWords(scene.index, group.kind)}
        {beyondWords(scene.index, group)}
      </p>
      <h2 className={styles.title}>{say(group.name)}</h2>
      <p>{say(group.summary)}</p>
      <p>
        <Sentence text={inspectorWords.basedIn} parts={{ places: bases }} />
      </p>
      <LinksOf
        scene={scene}
        touches={(link) => group.bases.includes(link.from) || group.bases.includes(link.to)}
      />
      <ClaimList scene={scene} about={`group:${id}`} />
      <SourceList ids={group.sources} />
    </>
  )
}
