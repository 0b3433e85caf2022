import { Pencil, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { openDesk } from '@/store/desk-store'
import { beginStory, editedStory, editStory, useOwnStoryStore } from '@/store/own-story-store'
import { Button, IconButton } from '@/ui/button'
import type { StoryMenuProps } from '../story-menu'
import menu from '../story-menu.module.css'
import styles from './desk.module.css'
import { addView, present } from './desk-acts'
import { OpenStory } from './open-story'
import { titleOf } from './told-story'

/** The stories of this device, and the ways to make one. */
export function OwnList({ scene, under }: StoryMenuProps) {
  const kept = useOwnStoryStore((store) => store.kept)
  const edited = useOwnStoryStore(editedStory)
  const [status, setStatus] = useState('')
  const list = useRef<HTMLElement>(null)
  const toDesk = () => {
    // The sheet that this stands in gives way to the desk.
    list.current?.closest<HTMLElement>('[popover]')?.hidePopover()
    openDesk()
  }
  const edit = (id: string) => {
    editStory(id)
    toDesk()
  }
  return (
    <section ref={list} aria-label="Your stories">
      <h3 className={styles.listHead}>Your stories</h3>
      {kept.length > 0 && (
        <ul aria-label="Stories on this device">
          {kept.map((file) => {
            const { id, steps } = file.story
            const title = titleOf(file)
            return (
              <li key={id} className={styles.ownRow}>
                <button
                  type="button"
                  className={menu.story}
                  onClick={() => (steps.length > 0 ? present(id) : edit(id))}
                >
                  <span className={menu.title}>{title}</span>
                  <span className={menu.count}>
                    {steps.length === 1 ? '1 step' : `${steps.length} steps`}
                  </span>
                </button>
                <IconButton label={`Edit: ${title}`} onClick={() => edit(id)}>
                  <Pencil />
                </IconButton>
                {steps.length > 0 && under(id, title)}
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.acts}>
        <Button
          icon={<Plus />}
          onClick={() => {
            addView(scene)
            toDesk()
          }}
        >
          Add this view
        </Button>
        {kept.length > 0 && (
          <Button
            onClick={() => {
              beginStory(scene.index.chain.version)
              toDesk()
            }}
          >
            New story
          </Button>
        )}
        <OpenStory onOpened={toDesk} onStatus={setStatus} />
      </div>
      <p className={styles.quiet}>
        {edited
          ? `A view is added to “${titleOf(edited)}”.`
          : 'A view that you add begins a story of your own, kept on this device.'}
      </p>
      <p role="status">{status}</p>
    </section>
  )
}
