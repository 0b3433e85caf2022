import type { Scene } from '@/scene/scene'
import { restoreAll, setWhatIf } from '@/store/view-store'
import { isPresetOn, PRESETS } from './presets'
import styles from './what-if.module.css'

/** Questions people ask, each one click; a second click takes it back. */
export function PresetList({ scene }: { readonly scene: Scene }) {
  return (
    <ul className={styles.presets} aria-label="Questions people ask">
      {PRESETS.map((preset) => {
        const isOn = isPresetOn(preset, scene.view)
        return (
          <li key={preset.id}>
            <button
              type="button"
              className={styles.preset}
              aria-pressed={isOn}
              title={preset.text}
              onClick={() => (isOn ? restoreAll() : setWhatIf(preset.off, preset.on))}
            >
              <span className={styles.presetTitle}>{preset.title}</span>
              {isOn && <span className={styles.quiet}>{preset.text}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
