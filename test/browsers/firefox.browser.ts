import { EXPLORE } from './journeys/explore'
import { FAULTS } from './journeys/faults'
import { PRESENT, tellsOfUnlinkedWindows } from './journeys/present'
import { refusesScrambledPicture, TAKE_ALONG } from './journeys/take-along'
import { type Journey, type Journeys, runIn } from './session'

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

const SETTINGS: Journeys = {
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

runIn('Firefox', EXPLORE, PRESENT, TAKE_ALONG, FAULTS, SETTINGS)
