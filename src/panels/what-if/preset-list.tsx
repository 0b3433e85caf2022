import type { Scene } from '@/scene/scene'
import { restoreAll, setWhatIf } from '@/store/view-store'
import { say } from '@/words/say'
import { whatIfSheetWords } from '@/words/what-if-sheet'
import { isPresetOn, presetsOf } from './presets'
import styles from './what-if.module.css'

/** Questions people ask, each one click; a second click takes it back. */
export function PresetList({ scene }: { readonly scene: Scene }) {
  const presets = presetsOf(scene.index)
  if (presets.length === 0) return null
  return (
    <ul className={styles.presets} aria-label={whatIfSheetWords.presets}>
      {presets.map((preset) => {
        const isOn = isPresetOn(preset, scene.view)
        return (
          <li key={preset.id}>
            <button
              type="button"
              className={styles.preset}
              aria-pressed={isOn}
              title={say(preset.text)}
              onClick={() => (isOn ? restoreAll() : setWhatIf(preset.off, preset.on))}
            >
              <span className={styles.presetTitle}>{say(preset.title)}</span>
              {isOn && <span className={styles.quiet}>{say(preset.text)}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
