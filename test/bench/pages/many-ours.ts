import type { FlowStyle } from '@/drawing/flow-style'
import { buildNetwork } from '@/drawing/network'
import { createFlowLayer } from '@/map/flow-layer'
import { GROUNDS } from '@/model/grounds'
import { createFlows, createPlaces } from '../synthetic/flows'
import { createBareMap } from './bare-map'
import { colourOf, patternIn, widthOf } from './flow-look'
import { createForcedRedraw } from './forced-redraw'

const palette = GROUNDS.light
const flows = createFlows()
const startMs = performance.now()
const network = buildNetwork(flows, createPlaces(), 'flat')
const layoutMs = performance.now() - startMs

const styles = new Map(
  flows.map((flow): [string, FlowStyle] => [
    flow.id,
    {
      colour: colourOf(flow.commodity),
      widthPx: widthOf(flow),
      alpha: 1,
      pattern: patternIn(flow.commodity),
      quality: 'firm',
      isDirected: true,
      ghostWidthPx: 0,
      emphasis: 0,
      measures: { down: 0, up: 0, mixed: 0 },
    },
  ]),
)
const layer = createFlowLayer(() => (performance.now() - startMs) / 1000)
const setMoving = (isMoving: boolean): void =>
  layer.setStyles(styles, {
    sea: palette.sea,
    ink: palette.ink,
    scale: 1,
    isMoving,
    hasTransitions: false,
  })

const map = createBareMap()
const redraw = createForcedRedraw(map)
layer.setNetwork(network)
setMoving(false)
map.on('style.load', () => map.addLayer(layer.createLayer()))
document.title = `laid out in ${Math.round(layoutMs)} ms`
window.benchPage = {
  move: (isMoving) => {
    setMoving(isMoving)
    redraw(isMoving)
  },
}
