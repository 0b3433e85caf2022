import { createBareMap } from './bare-map'
import { createForcedRedraw } from './forced-redraw'

window.benchPage = { move: createForcedRedraw(createBareMap()) }
