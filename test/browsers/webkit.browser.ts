import { EVERYWHERE } from './journeys/everywhere'
import { runIn } from './session'

runIn('WebKit', EVERYWHERE)
