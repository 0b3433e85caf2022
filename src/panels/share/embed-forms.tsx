import { Copy } from 'lucide-react'
import { useState } from 'react'
import { embedCode, framedCode, pictureCode, type Still } from '@/report/exports/embed-code'
import { EMBED_PARTS, type EmbedPart, type Theme } from '@/store/view-state'
import { Button } from '@/ui/button'
import { copyText } from '@/ui/clipboard'
import { Segmented } from '@/ui/segmented'
import { Switch } from '@/ui/switch'
import { shareEmbedWords } from '@/words/share-embed'
import styles from './embed-forms.module.css'

/** What somebody chooses for a map in another page. */
export interface EmbedChoices {
  readonly parts: readonly EmbedPart[]
  /** null = as the reader’s system prefers. */
  readonly theme: Theme | null
  /** Whether it keeps to the data at hand, or shows the newest at any time. */
  readonly isPinned: boolean
}

/** Where the state, its page and its picture lie. */
export interface EmbedAddresses {
  /** As it opens in a window. */
  readonly stateWith: (choices: EmbedChoices) => string
  /** As an embed, for a frame. */
  readonly frameWith: (choices: EmbedChoices) => string
  readonly page: string
  /** Of the state itself, or the nearest that there is. */
  readonly still: Still
  /** What programs read that ask for an embed of the page; null where there is none of exactly this state. */
  readonly oEmbed: string | null
}

interface EmbedFormsProps {
  readonly title: string
  readonly addresses: EmbedAddresses
  readonly onStatus: (text: string) => void
}

const OUTPUTS = ['element', 'frame', 'picture', 'oembed'] as const
type Output = (typeof OUTPUTS)[number]

const WIDTHS = ['320', '600', '1200'] as const
type Width = (typeof WIDTHS)[number]

function codeOf(output: Output, title: string, addresses: EmbedAddresses, choices: EmbedChoices) {
  const { stateWith, frameWith, page, still, oEmbed } = addresses
  if (output === 'element') return embedCode(stateWith(choices), page, title, still)
  if (output === 'frame') return framedCode(frameWith(choices), page, still, title)
  return output === 'picture' ? pictureCode(page, still, title) : oEmbed
}

/** The map for another page: in four forms, with what stands round it, looked at in three widths. */
export function EmbedForms({ title, addresses, onStatus }: EmbedFormsProps) {
  const words = shareEmbedWords
  const [output, setOutput] = useState<Output>('element')
  const [width, setWidth] = useState<Width>('600')
  const [choices, setChoices] = useState<EmbedChoices>({
    parts: ['context', 'time'],
    theme: null,
    isPinned: true,
  })
  const code = codeOf(output, title, addresses, choices)
  const isLive = output === 'element' || output === 'frame'
  const copy = async () => {
    if (code) onStatus((await copyText(code)) ? words.copied : words.notCopied)
  }
  const setPart = (part: EmbedPart, isIn: boolean) => {
    const parts = EMBED_PARTS.filter((each) =>
      each === part ? isIn : choices.parts.includes(each),
    )
    setChoices({ ...choices, parts })
  }
  return (
    <div className={styles.embed}>
      <Segmented
        label={words.form}
        value={output}
        options={OUTPUTS.map((value) => ({ value, text: words.forms[value] }))}
        onChange={setOutput}
      />
      <p className={styles.hint}>{words.hints[output]}</p>
      {isLive && (
        <div className={styles.choices}>
          {EMBED_PARTS.map((part) => (
            <span key={part} className={styles.choice}>
              <Switch
                label={words.parts[part]}
                isOn={choices.parts.includes(part)}
                onChange={(isIn) => setPart(part, isIn)}
              />
              <span aria-hidden="true">{words.parts[part]}</span>
            </span>
          ))}
          <Segmented
            label={words.theme.name}
            value={choices.theme ?? 'system'}
            options={[
              { value: 'system', text: words.theme.system },
              { value: 'light', text: words.theme.light },
              { value: 'dark', text: words.theme.dark },
            ]}
            onChange={(theme) =>
              setChoices({ ...choices, theme: theme === 'system' ? null : theme })
            }
          />
          <Segmented
            label={words.data.name}
            value={choices.isPinned ? 'pinned' : 'newest'}
            options={[
              { value: 'pinned', text: words.data.pinned },
              { value: 'newest', text: words.data.newest },
            ]}
            onChange={(data) => setChoices({ ...choices, isPinned: data === 'pinned' })}
          />
        </div>
      )}
      {code ? (
        // It scrolls where it is long, and by keyboard only where it takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus
        <pre className={styles.code} tabIndex={0}>
          {code}
        </pre>
      ) : (
        <p>{words.noOEmbed}</p>
      )}
      {code && (
        <Button tone="strong" icon={<Copy />} onClick={copy}>
          {words.copy}
        </Button>
      )}
      {isLive && (
        <>
          <Segmented
            label={words.width}
            value={width}
            options={WIDTHS.map((value) => ({ value, text: words.widths[value] }))}
            onChange={setWidth}
          />
          <div className={styles.preview} data-width={width}>
            <iframe
              key={`${width} ${addresses.frameWith(choices)}`}
              title={words.preview}
              src={addresses.frameWith(choices)}
            />
          </div>
        </>
      )}
    </div>
  )
}
