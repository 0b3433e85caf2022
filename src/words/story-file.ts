import { inLanguage } from './language'
import { number } from './numbers'

/** A story of one's own on its way: opened from a file or a link, taken along as one. */
export const storyFileWords = inLanguage('story-file', {
  open: 'Open a file',
  field: 'Story file',
  notOpened: 'The file did not open; try again.',
  /** The chain of a file may be called otherwise there, or not be there at all. */
  otherChain:
    'This story is about another chain: choose that chain at the top of the page, then open the file again.',
  /** @param id as the file names it */
  unknownChain: (id: string) =>
    `This story is about a chain that this site does not have, “${id}”; open it where it was made.`,
  link: {
    broken:
      'The story in this link can’t be read: the link was cut short or changed on its way. Ask for it again, or for the story’s file.',
    tooNew:
      'The story in this link was written by a newer version of the map, or changed on its way. Reload the page, or ask for the story’s file.',
  },
  carry: {
    title: 'Pass it on',
    save: 'Save as a file',
    withNotes: 'With your private notes',
    saved: (file: string, hasNotes: boolean) =>
      hasNotes ? `Saved as ${file}.` : `Saved as ${file}, without the notes.`,
    copy: 'Copy link with the story',
    copied: 'Link with the story copied.',
    /** Where the browser gives no access to the clipboard. */
    copyByHand: (address: string) => `Copy this link: ${address}`,
    tooLong: (characters: number, most: number) =>
      `As a link, the story has ${number(characters)} characters; links above ${number(most)} are often cut short. Save the file and send that.`,
    short: (characters: number) =>
      `This link has ${number(characters)} characters. What it contains is never sent to a server.`,
  },
})
