import { inLanguage } from './language'

/** What "Save as one page" makes, as it speaks of itself. */
export const savedPageWords = inLanguage('saved-page', {
  about: 'About',
  aboutPage: 'About this page',
  whatItIs: (version: string) =>
    `A page saved from Chokepoint that contains everything it shows: data version ${version}, its sources and the map. It makes no network requests.`,
  verified: (month: string, by: string, licence: string) =>
    `Nothing after ${month} has been verified. Text and data: ${by}, ${licence}.`,
  inLiveMap: 'This state in the live map',
  backToSaved: 'Back to what was saved',
  story: 'Story',
  /** Over a step of the story. */
  step: (story: string, at: number, count: number) => `${story} · step ${at} of ${count}`,
  return: 'Return',
  back: 'Back',
  next: 'Next',
  leave: 'Leave the story',
  title: (story: string) => `${story} · Chokepoint`,
  newerData: 'The data has a newer version since this page was opened. Reload it first.',
})
