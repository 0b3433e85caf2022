import { inLanguage } from './language'
import { number, plural } from './numbers'

/** Where a story is made, beside the map. */
export const storyEditorWords = inLanguage('story-editor', {
  yourStory: 'Your story',
  storyInLink: 'A story in this link',
  close: 'Close the story',
  /** “Stories” is a button. */
  nothingOpen: 'No story is open. “Stories” in the top bar lists those on this device.',
  begin: 'New story',
  undo: 'Undo',
  /** What can be taken back. */
  moved: (title: string, place: number) => `“${title}” is now step ${place}.`,
  added: (title: string) => `“${title}” was added.`,
  updated: (title: string) => `“${title}” was updated.`,
  kindOf: (title: string) => `“${title}” is now another kind of step.`,
  hidden: (title: string) => `“${title}” is hidden.`,
  toldAgain: (title: string) => `“${title}” is shown again.`,
  duplicated: (title: string) => `“${title}” was duplicated.`,
  deleted: (title: string) => `“${title}” was deleted.`,
  storyDeleted: (title: string) => `The story “${title}” was deleted.`,
  deleteStory: 'Delete this story',
  title: 'Title of the story',
  addView: 'Add this view',
  present: 'Present',
  noSteps: 'Set up the map as you want it seen, then add this view. Each view is a step.',
  steps: 'Steps of your story',
  /** Of keys. */
  moveByKeys: 'Alt with ↑ or ↓ moves the step you are in.',
  /** Said when a step was moved. */
  movedTo: (number: number, count: number) => `Step ${number} of ${count}`,
  offer: {
    reading: 'Reading the story',
    otherChain: 'This story is about another chain; choose that chain, then open the link.',
    about: (steps: number, data: string) =>
      plural(steps, {
        one: `1 step, made with the data of ${data}.`,
        other: `${steps} steps, made with the data of ${data}.`,
      }),
    isHere: 'This device has it already.',
    read: 'Read',
    unchecked: 'Nobody has checked what it says; stories on this device stay as they are.',
    edit: 'Edit',
    keep: 'Keep on this device',
  },
  stale: {
    title: 'Out of date',
    count: (steps: number, data: string) =>
      plural(steps, {
        one: `One step names something that the data of ${data} does not have.`,
        other: `${number(steps)} steps name something that the data of ${data} does not have.`,
      }),
    begunWith: (data: string) => `The story was started with the data of ${data}.`,
    told: 'The story can be presented; what is missing is left out.',
    step: (number: number, title: string) => `${number}. ${title}`,
    /** @param quote of the address of a step @param expected such as "a known event" */
    unknown: (quote: string, expected: string) =>
      `“${quote}” is not in this data; expected ${expected}.`,
    nearest: (quote: string) => `The nearest is “${quote}”.`,
  },
})
