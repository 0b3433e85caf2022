import { inLanguage } from './language'
import { plural } from './numbers'

/** The list of stories: those that ship, and those of this device. */
export const storyMenuWords = inLanguage('story-menu', {
  stories: 'Stories',
  /** Above those that come with the map. */
  shipped: 'Stories of this map',
  loading: 'Loading the stories',
  steps: (count: number) => plural(count, { one: '1 step', other: `${count} steps` }),
  presentView: 'Present this view',
  kept: 'This browser has stored the app: a talk needs no network.',
  /** A story that ships becomes one of the reader's own, and can be changed. */
  copy: 'Copy to edit',
  copyOf: (title: string) => `Copy to edit: ${title}`,
  own: {
    title: 'Make your own',
    list: 'Stories on this device',
    edit: (title: string) => `Edit: ${title}`,
    fromLinks: 'Stories from a link',
    /** Below the title of such a story. */
    notKept: 'From a link, not kept',
    keep: 'Keep',
    keepStory: (title: string) => `Keep: ${title}`,
    addView: 'Add this view',
    begin: 'New story',
    addsTo: (title: string) => `Views you add go into “${title}”.`,
    begins: 'Adding a view starts a story of your own, kept on this device.',
  },
})
