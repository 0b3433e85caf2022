import { ArrowDownToLine, Copy } from 'lucide-react'
import { useState } from 'react'
import { exportFileName } from '@/scene/exports/file-name'
import { pictureTitle } from '@/scene/exports/state-words'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { ScrambledError } from '@/ui/canvas-file'
import { download } from '@/ui/download'
import { PartNote } from '@/ui/part-note'
import { qrModules } from '@/ui/qr-matrix'
import { Segmented } from '@/ui/segmented'
import { Switch } from '@/ui/switch'
import {
  OPENING_CHOICES,
  PICTURE_SIZE,
  type PictureChoices,
  type PictureTools,
  sizeWords,
} from './picture-choices'
import styles from './picture-part.module.css'
import { type DrawnPicture, usePreview } from './use-preview'

interface PicturePartProps {
  readonly scene: Scene
  readonly address: string
  readonly loadPictures: () => Promise<PictureTools>
  readonly onStatus: (text: string) => void
}

const THEMES = [
  { value: 'screen', text: 'As on screen' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
] as const

const FORMATS = [
  { value: 'png', text: 'PNG' },
  { value: 'svg', text: 'SVG' },
] as const

const SCALES = ([1, 2, 4] as const).map((scale) => {
  const { width, height } = PICTURE_SIZE
  const hint = `${width * scale} × ${height * scale} pixels`
  return { value: `${scale}`, text: `${scale}×`, hint }
})

const TRY = 'Choose a smaller size, or try again.'

function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && 'clipboard' in navigator
}

/** What is on screen as a picture that says by itself what it shows. */
export function PicturePart({ scene, address, loadPictures, onStatus }: PicturePartProps) {
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
      onStatus(`The picture was not made. ${failure.message} Or choose SVG.`)
      return
    }
    onStatus(
      `The picture was not made${failure instanceof Error ? `: ${failure.message}` : '.'} ${TRY}`,
    )
  }
  const save = async () => {
    const name = exportFileName(scene, 'map', choices.format)
    onStatus('Drawing the picture …')
    try {
      download(name, await bytesOf(choices.format))
      onStatus(`Saved as ${name}.`)
    } catch (failure) {
      say(failure)
    }
  }
  const copy = async () => {
    try {
      // The promise itself is handed over: Safari forgets the click while it is waited for.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': bytesOf('png') })])
      onStatus('Picture copied.')
    } catch (failure) {
      say(failure)
    }
  }
  return (
    <div className={styles.part}>
      <div className={styles.preview} aria-busy={key !== wanted}>
        {url && <img src={url} alt={`Picture: ${pictureTitle(scene)}`} />}
        {error && (
          <PartNote
            look="here"
            text={`The picture could not be drawn. ${error.message}`}
            acts={[{ text: 'Try again', onAct: retry }]}
          />
        )}
      </div>
      <div className={styles.choices}>
        <Segmented
          label="Theme"
          value={choices.theme ?? 'screen'}
          options={THEMES}
          onChange={(theme) => change({ theme: theme === 'screen' ? null : theme })}
        />
        <Segmented
          label="Format"
          value={choices.format}
          options={FORMATS}
          onChange={(format) => change({ format })}
        />
        {choices.format === 'png' && (
          <Segmented
            label="Size"
            value={`${choices.scale}`}
            options={SCALES}
            onChange={(text) => change({ scale: text === '1' ? 1 : text === '2' ? 2 : 4 })}
          />
        )}
        <div className={styles.code}>
          <Switch
            label="QR code"
            isOn={choices.hasCode}
            onChange={(hasCode) => change({ hasCode })}
          />
          <span>QR code</span>
        </div>
      </div>
      <p className={styles.note}>
        {sizeWords(choices)} It carries date, legend, events in force, sources and this address
        {scene.whatIf ? ', and says that it shows a what-if' : ''}.
      </p>
      <div className={styles.acts}>
        <Button tone="strong" icon={<ArrowDownToLine />} onClick={save}>
          Save picture
        </Button>
        {canCopyPictures() && (
          <Button icon={<Copy />} onClick={copy}>
            Copy picture
          </Button>
        )}
      </div>
    </div>
  )
}
