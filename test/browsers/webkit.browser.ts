import { EXPLORE } from './journeys/explore'
import { FAULTS } from './journeys/faults'
import { PRESENT } from './journeys/present'
import { TAKE_ALONG } from './journeys/take-along'
import { runIn } from './session'

runIn('WebKit', EXPLORE, PRESENT, TAKE_ALONG, FAULTS)
