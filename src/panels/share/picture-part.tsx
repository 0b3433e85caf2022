import { ArrowDownToLine, Copy } from 'lucide-react'
import { useState } from 'react'
import { exportFileName } from '@/report/exports/file-name'
import { pictureTitle } from '@/report/exports/state-words'
import { failureWords } from '@/report/failure-words'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { ScrambledError } from '@/ui/canvas-file'
import { download } from '@/ui/download'
import { PartNote } from '@/ui/part-note'
import { qrModules } from '@/ui/qr-matrix'
import { Segmented } from '@/ui/segmented'
import { Switch } from '@/ui/switch'
import { controlWords } from '@/words/controls'
import { sharePictureWords } from '@/words/share-picture'
import { shareSheetWords } from '@/words/share-sheet'
import {
  OPENING_CHOICES,
  PICTURE_SIZE,
  type PictureChoices,
  type PictureTools,
} from './picture-choices'
import styles from './picture-part.module.css'
import { type DrawnPicture, usePreview } from './use-preview'

interface PicturePartProps {
  readonly scene: Scene
  readonly address: string
  readonly loadPictures: () => Promise<PictureTools>
  readonly onStatus: (text: string) => void
}

const SCALES = [1, 2, 4] as const

/** The sides of a picture at a scale, in pixels. */
function sidesAt(scale: PictureChoices['scale']): [widthPx: number, heightPx: number] {
  return [PICTURE_SIZE.width * scale, PICTURE_SIZE.height * scale]
}

function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && 'clipboard' in navigator
}

/** What is on screen as a picture that says by itself what it shows. */
export function PicturePart({ scene, address, loadPictures, onStatus }: PicturePartProps) {
  const words = sharePictureWords
  const [choices, setChoices] = useState<PictureChoices>(OPENING_CHOICES)
  const code = choices.hasCode ? qrModules(address) : null
  const draw = async (): Promise<DrawnPicture> => {
    const tools = await loadPictures()
    return { tools, svg: await tools.draw(choices, PICTURE_SIZE, code) }
  }
  const wanted = `${address} ${choices.theme} ${choices.hasCode}`
  const { key, url, error, retry } = usePreview(draw, wanted)
  const change = (changed: Partial<PictureChoices>) => setChoices({ ...choices, ...changed })
  const bytesOf = async (format: PictureChoices['format']): Promise<Blob> => {
    // Drawn anew: the preview may still be that of the choices before.
    const { tools, svg } = await draw()
    if (format === 'png') return tools.rasterise(svg, choices.scale)
    return new Blob([await tools.withFonts(svg)], { type: 'image/svg+xml' })
  }
  const say = (failure: unknown) => {
    if (failure instanceof ScrambledError) {
      onStatus(words.scrambled(failure.message))
      return
    }
    onStatus(failure instanceof Error ? words.notMadeBecause(failureWords(failure)) : words.notMade)
  }
  const save = async () => {
    const name = exportFileName(scene, 'map', choices.format)
    onStatus(words.drawing)
    try {
      download(name, await bytesOf(choices.format))
      onStatus(shareSheetWords.savedAs(name))
    } catch (failure) {
      say(failure)
    }
  }
  const copy = async () => {
    try {
      // The promise itself is handed over: Safari forgets the click while it is waited for.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': bytesOf('png') })])
      onStatus(words.copied)
    } catch (failure) {
      say(failure)
    }
  }
  return (
    <div className={styles.part}>
      <div className={styles.preview} aria-busy={key !== wanted}>
        {url && <img src={url} alt={words.alt(pictureTitle(scene))} />}
        {error && (
          <PartNote
            look="here"
            text={words.notDrawn(failureWords(error))}
            acts={[{ text: controlWords.tryAgain, onAct: retry }]}
          />
        )}
      </div>
      <div className={styles.choices}>
        <Segmented
          label={words.theme.name}
          value={choices.theme ?? 'screen'}
          options={[
            { value: 'screen', text: words.theme.screen },
            { value: 'light', text: words.theme.light },
            { value: 'dark', text: words.theme.dark },
          ]}
          onChange={(theme) => change({ theme: theme === 'screen' ? null : theme })}
        />
        <Segmented
          label={words.format.name}
          value={choices.format}
          options={[
            { value: 'png', text: words.format.png },
            { value: 'svg', text: words.format.svg },
          ]}
          onChange={(format) => change({ format })}
        />
        {choices.format === 'png' && (
          <Segmented
            label={words.size.name}
            value={`${choices.scale}`}
            options={SCALES.map((scale) => ({
              value: `${scale}`,
              text: words.size.times(scale),
              hint: words.size.pixels(...sidesAt(scale)),
            }))}
            onChange={(text) => change({ scale: text === '1' ? 1 : text === '2' ? 2 : 4 })}
          />
        )}
        <div className={styles.code}>
          <Switch
            label={shareSheetWords.code.name}
            isOn={choices.hasCode}
            onChange={(hasCode) => change({ hasCode })}
          />
          <span>{shareSheetWords.code.name}</span>
        </div>
      </div>
      <p className={styles.note}>
        {choices.format === 'svg' ? words.about.svg : words.about.pixels(...sidesAt(choices.scale))}{' '}
        {scene.whatIf ? words.carriesWhatIf : words.carries}
      </p>
      <div className={styles.acts}>
        <Button tone="strong" icon={<ArrowDownToLine />} onClick={save}>
          {words.save}
        </Button>
        {canCopyPictures() && (
          <Button icon={<Copy />} onClick={copy}>
            {words.copy}
          </Button>
        )}
      </div>
    </div>
  )
}
