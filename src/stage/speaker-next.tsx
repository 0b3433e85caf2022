import { useViewStore } from '@/store/view-store'
import { viewOfMoment } from '@/story/story-path'
import { say } from '@/words/say'
import { speakerWords } from '@/words/speaker'
import styles from './speaker.module.css'
import { type DrawMoment, usePicture } from './use-step-pictures'
import { nearMoment, type TalkState } from './use-talk'

const SIZE = { widthPx: 480, heightPx: 270 } as const

/** What the next press brings. */
export function NextStep({ talk, draw }: { readonly talk: TalkState; readonly draw: DrawMoment }) {
  const words = speakerWords.next
  const next = nearMoment(talk, 1)
  const chain = useViewStore((store) => store.view.chain)
  const data = useViewStore((store) => store.view.data)
  const order = next && {
    view: viewOfMoment(talk.story, next, { chain, surface: 'present', theme: null, data }),
    moment: next,
    kind: next.kind,
    ...SIZE,
  }
  const picture = usePicture(order, draw)
  const isSameStep = next?.step === talk.step
  return (
    <section className={styles.next} aria-label={words.title}>
      <p className={styles.place}>{isSameStep ? words.inThisStep : words.inNextStep}</p>
      {picture && <img src={picture.url} alt="" />}
      <h3 dir="auto">{next ? say(next.title) : words.end}</h3>
      {next && <p dir="auto">{say(next.caption)}</p>}
    </section>
  )
}

export function StepList({ talk }: { readonly talk: TalkState }) {
  return (
    <ol className={styles.steps} aria-label={speakerWords.steps}>
      {talk.story.steps.map((step) => {
        const place = talk.shown.indexOf(step)
        return (
          <li key={step.id}>
            <button
              type="button"
              aria-current={step === talk.step ? 'step' : undefined}
              onClick={() => talk.goToStep(step)}
            >
              <span>{place < 0 ? '–' : place + 1}</span>
              {place < 0 ? speakerWords.hiddenStep(say(step.title)) : say(step.title)}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
