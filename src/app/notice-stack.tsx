import { useCallback, useRef } from 'react'
import { Notice } from '@/panels/notices/notice'
import { VoicesBanner } from '@/panels/notices/voices-banner'
import { WhatIfBanner } from '@/panels/notices/what-if-banner'
import type { Scene } from '@/scene/scene'
import { useHandedFocus } from '@/ui/use-handed-focus'
import { controlWords } from '@/words/controls'
import { screenWords } from '@/words/screen'
import { troubleWords } from '@/words/trouble'
import styles from './app.module.css'
import type { ShownVersions } from './data-version'
import { ComparisonStrip, DataVersion, TalkStrip, UnreadNotice } from './lazy-parts'
import type { AddressNotices } from './use-address'
import type { NewVersion } from './use-new-version'

interface NoticeStackProps {
  /** Told of the element, for its size. */
  readonly onElement: (element: Element | null) => (() => void) | undefined
  readonly scene: Scene
  readonly versions: ShownVersions | null
  readonly notices: AddressNotices
  readonly newVersion: NewVersion | null
  readonly isMap: boolean
  /** The sheet of a phone has the strips itself: here they would lie over the day, or over the map. */
  readonly hasStrips: boolean
  readonly onCopyLink: () => void
  readonly twoMaps: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }
}

/** What is to be said of the view, of the link and of the page, over the map; much of it scrolls. */
export function NoticeStack({
  onElement,
  scene,
  versions,
  notices,
  newVersion,
  isMap,
  hasStrips,
  onCopyLink,
  twoMaps,
}: NoticeStackProps) {
  const { unread, onUnread, notice, onNotice } = notices
  const { by, story, surface } = scene.view
  const isClaims = surface === 'claims'
  const stack = useRef<HTMLElement>(null)
  const attach = useCallback(
    (element: HTMLElement | null) => {
      stack.current = element
      return onElement(element)
    },
    [onElement],
  )
  const whatIf = hasStrips && !isClaims ? scene.whatIf : null
  const comparison = hasStrips && isMap ? scene.comparison : null
  const shown = [story, whatIf, by !== 'all', comparison, unread.length, notice, newVersion]
  useHandedFocus(stack, shown.map(Boolean).join(), 'button')
  return (
    <section ref={attach} className={styles.notices} aria-label={screenWords.notices}>
      {story && <TalkStrip scene={scene} />}
      {/* What must never be out of sight comes first. */}
      {whatIf && <WhatIfBanner whatIf={whatIf} onCopyLink={onCopyLink} />}
      {versions && <DataVersion scene={scene} versions={versions} />}
      {by !== 'all' && !isClaims && <VoicesBanner index={scene.index} by={by} />}
      {comparison && <ComparisonStrip scene={scene} twoMaps={twoMaps} />}
      {unread.length > 0 && (
        <UnreadNotice index={scene.index} unread={unread} onChange={onUnread} />
      )}
      {newVersion && (
        <Notice
          text={troubleWords.newVersion}
          act={{ text: controlWords.reload, onAct: newVersion.takeOver }}
          onClose={newVersion.dismiss}
        />
      )}
      {/* There before its words: what comes together with them is not read everywhere. */}
      <div className={styles.voice} role="status">
        {notice && <Notice {...notice} isHeard onClose={() => onNotice(null)} />}
      </div>
    </section>
  )
}
