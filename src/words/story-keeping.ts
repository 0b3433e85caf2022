import { inLanguage } from './language'
import { plural } from './numbers'

/** Stories of one's own on this device: whether they are kept, and whether their files can be read. */
export const storyKeepingWords = inLanguage('story-keeping', {
  /** A story that was just begun. */
  firstTitle: 'My story',
  copyOf: (title: string) => `${title} (copy)`,
  notKept:
    'This browser did not keep the story: its storage is full or switched off. Save it as a file before you close this page.',
  unread: (count: number) =>
    plural(count, {
      one: 'One story on this device can’t be read by this version of the map and stays as it is; reload the page for the newest version.',
      other: `${count} stories on this device can’t be read by this version of the map and stay as they are; reload the page for the newest version.`,
    }),
  tooLarge: 'This is too large for a story; choose a file that ends in .chokepoint.json.',
  notJson:
    'This is not a story: the file is not valid JSON. Choose a file that ends in .chokepoint.json, or save the story again where it was made.',
  /** @param path of the place in the file @param got what stands there, as JSON */
  invalid: (path: string, expected: string, got: string) =>
    `This story can’t be read at ${path}: expected ${expected}, got ${got}. Mend that place, or save the story again where it was made.`,
  /** The path of the file as a whole. */
  wholeFile: 'the file',
})
