import type { ContentFile } from './content'

const title = (id: string) => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const head = (id: string, version: string) => `id: ${id}
version: ${version}
title:
  en: The ${id.replaceAll('-', ' ')} chain
subtitle:
  en: Who supplies whom, and who says so
span:
  from: 2020-01-01
  to: 2026-12-31
verifiedUntil: 2026-07-01
openingDay: 2020-01-01
description:
  en: A map of who supplies whom, event by event. Say here in a sentence what of.
focusCountries: [AU, JP]
lanes:
  - name:
      en: Everybody
    actors:
      - {id: exporter, name: {en: The exporter}, country: AU}
      - {id: importer, name: {en: The importer}, country: JP}
placeKinds: []
groupKinds: []
commodities:
  - id: goods
    name:
      en: ${title(id)}
    levelNames:
      - en: none
      - en: minor
      - en: significant
      - en: major
      - en: dominant
    summary:
      en: What flows here. A level says how large a part sources say the link plays.
    nature: flow
    pattern: solid
    colours:
      dark: {line: "#ec7350", ink: "#ec7350"}
      light: {line: "#cc4a22", ink: "#bf4420"}
      darkHall: {line: "#ec7350", ink: "#f3a893"}
      lightHall: {line: "#c64821", ink: "#873116"}
`

const place = (
  id: string,
  name: string,
  role: string,
  country: string,
  lngLat: string,
) => `id: ${id}
name:
  en: ${name}
role:
  en: ${role}
kind: country
country: ${country}
scope: country
tier: core
lngLat: ${lngLat}
summary:
  en: Say here what part the country plays.
sources: [first-source]
`

const LINK = `id: au-jp-goods
title:
  en: Goods, Australia to Japan
label:
  en: Goods
from: au
to: jp
directed: true
commodity: goods
scope: country
tier: core
modes: []
summary:
  en: Say here what sources say of the flow.
opening:
  - voice: public
    level: 3
    evidence: official
    basis:
      en: Say here which wording of the source led to the level.
    sources: [first-source]
sources: [first-source]
`

const SOURCES = `- id: first-source
  publisher: An office
  title: "[A report that says how large a part the link plays]"
  date: 2019-12
  url: null
  kind: official
  seen: not-seen
`

/**
 * A chain to begin with: five small files that pass every check and draw one line. Its words say
 * what belongs in their place.
 * @param id of the chain, which is also the name of its folder
 * @param version of the data, the day it is begun: `2026.11.27`
 */
export function starterFiles(id: string, version: string): ContentFile[] {
  return [
    { path: `${id}/chain.yaml`, text: head(id, version) },
    { path: `${id}/sources.yaml`, text: SOURCES },
    {
      path: `${id}/places/au.yaml`,
      text: place('au', 'Australia', 'exporter', 'AU', '[134, -25]'),
    },
    { path: `${id}/places/jp.yaml`, text: place('jp', 'Japan', 'importer', 'JP', '[138, 36]') },
    { path: `${id}/links/au-jp-goods.yaml`, text: LINK },
  ]
}
