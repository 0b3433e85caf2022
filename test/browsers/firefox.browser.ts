import { EVERYWHERE } from './journeys/everywhere'
import { SETTINGS } from './journeys/settings'
import { runIn } from './session'

runIn('Firefox', { ...EVERYWHERE, ...SETTINGS })
