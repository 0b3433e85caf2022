import type { Journey, Journeys } from '../session'
import { tellsOfUnlinkedWindows } from './present'
import { refusesScrambledPicture } from './take-along'

/** A setting that somebody made, for one journey. */
const set =
  (name: string, value: number | boolean, back: number | boolean, journey: Journey): Journey =>
  async (session) => {
    await session.engine.setPreference?.(name, value)
    try {
      await journey(session)
    } finally {
      await session.engine.setPreference?.(name, back)
    }
  }

/** With settings that only Firefox has. */
export const SETTINGS: Journeys = {
  'with all cookies blocked the stage stands, and says where to lead the talk': set(
    'network.cookie.cookieBehavior',
    2,
    5,
    (session) => tellsOfUnlinkedWindows(session),
  ),
  'with pictures scrambled none is saved, in a sentence that says what to do': set(
    'privacy.resistFingerprinting',
    true,
    false,
    refusesScrambledPicture,
  ),
}
