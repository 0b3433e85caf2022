import { Copy } from 'lucide-react'
import { useState } from 'react'
import { embedCode, frameCode, pictureCode } from '@/scene/exports/embed-code'
import { EMBED_PARTS, type EmbedPart, type Theme } from '@/store/view-state'
import { Button } from '@/ui/button'
import { Segmented } from '@/ui/segmented'
import { Switch } from '@/ui/switch'
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
  /** @param asFrame as an embed, for a frame; otherwise as it opens in a window */
  readonly stateWith: (choices: EmbedChoices, asFrame: boolean) => string
  readonly page: string
  /** null where the state has no page with a picture of its own. */
  readonly picture: string | null
  /** What programs read that ask for an embed of the page; null where it has none. */
  readonly oEmbed: string | null
}

interface EmbedFormsProps {
  readonly title: string
  readonly addresses: EmbedAddresses
  readonly copyText: (text: string) => Promise<boolean>
  readonly onStatus: (text: string) => void
}

type Output = 'element' | 'frame' | 'picture' | 'oembed'

const OUTPUTS = [
  { value: 'element', text: 'Element' },
  { value: 'frame', text: 'Frame' },
  { value: 'picture', text: 'Picture' },
  { value: 'oembed', text: 'oEmbed' },
] as const

const HINTS: Record<Output, string> = {
  element:
    'Two lines, for pages that may run a script: any number of maps, which your page can steer.',
  frame: 'For pages that take frames but no scripts of others.',
  picture: 'For mail, print, and pages that take neither: it leads to the live map.',
  oembed:
    'For systems that make an embed of a pasted link: paste this page’s address; they read this file.',
}

const PART_NAMES: Record<EmbedPart, string> = {
  context: 'Date and event',
  time: 'Time slider',
  legend: 'What flows',
}

const WIDTHS = [
  { value: '320', text: '320 px' },
  { value: '600', text: '600 px' },
  { value: '1200', text: '1,200 px' },
] as const

const NO_PICTURE =
  'This state has no picture of its own. Save one under “Picture”, and link it to the address.'
const NO_OEMBED =
  'This state has no page of its own, so that no system can make an embed of its link.'

function codeOf(output: Output, title: string, addresses: EmbedAddresses, choices: EmbedChoices) {
  const { stateWith, page, picture, oEmbed } = addresses
  if (output === 'element') return embedCode(stateWith(choices, false), title, picture)
  if (output === 'frame') return frameCode(stateWith(choices, true), title)
  if (output === 'picture') return picture ? pictureCode(page, picture, title) : null
  return oEmbed
}

/** The map for another page: in four forms, with what stands round it, looked at in three widths. */
export function EmbedForms({ title, addresses, copyText, onStatus }: EmbedFormsProps) {
  const [output, setOutput] = useState<Output>('element')
  const [width, setWidth] = useState<'320' | '600' | '1200'>('600')
  const [choices, setChoices] = useState<EmbedChoices>({
    parts: ['context', 'time'],
    theme: null,
    isPinned: true,
  })
  const code = codeOf(output, title, addresses, choices)
  const isLive = output === 'element' || output === 'frame'
  const copy = async () => {
    if (code) onStatus((await copyText(code)) ? 'Embed copied.' : 'Select the text and copy it.')
  }
  const setPart = (part: EmbedPart, isIn: boolean) => {
    const parts = EMBED_PARTS.filter((each) =>
      each === part ? isIn : choices.parts.includes(each),
    )
    setChoices({ ...choices, parts })
  }
  return (
    <div className={styles.embed}>
      <Segmented label="Form" value={output} options={OUTPUTS} onChange={setOutput} />
      <p className={styles.hint}>{HINTS[output]}</p>
      {isLive && (
        <div className={styles.choices}>
          {EMBED_PARTS.map((part) => (
            <span key={part} className={styles.choice}>
              <Switch
                label={PART_NAMES[part]}
                isOn={choices.parts.includes(part)}
                onChange={(isIn) => setPart(part, isIn)}
              />
              <span aria-hidden="true">{PART_NAMES[part]}</span>
            </span>
          ))}
          <Segmented
            label="Theme"
            value={choices.theme ?? 'system'}
            options={[
              { value: 'system', text: 'As the system' },
              { value: 'light', text: 'Light' },
              { value: 'dark', text: 'Dark' },
            ]}
            onChange={(theme) =>
              setChoices({ ...choices, theme: theme === 'system' ? null : theme })
            }
          />
          <Segmented
            label="Data"
            value={choices.isPinned ? 'pinned' : 'newest'}
            options={[
              { value: 'pinned', text: 'This version' },
              { value: 'newest', text: 'Always the newest' },
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
        <p>{output === 'picture' ? NO_PICTURE : NO_OEMBED}</p>
      )}
      {code && (
        <Button tone="strong" icon={<Copy />} onClick={copy}>
          Copy
        </Button>
      )}
      {isLive && (
        <>
          <Segmented label="Width" value={width} options={WIDTHS} onChange={setWidth} />
          <div className={styles.preview} data-width={width}>
            <iframe
              key={`${width} ${addresses.stateWith(choices, true)}`}
              title="Preview"
              src={addresses.stateWith(choices, true)}
            />
          </div>
        </>
      )}
    </div>
  )
}
