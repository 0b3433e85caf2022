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
focusCountries: [CL, ES]
lanes:
  - name:
      en: Everybody
    actors:
      - {id: exporter, name: {en: The exporter}, country: CL}
      - {id: importer, name: {en: The importer}, country: ES}
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
      dark: {line: "#4fc3b8", ink: "#4fc3b8"}
      light: {line: "#0c7f78", ink: "#0b756e"}
      darkHall: {line: "#4fc3b8", ink: "#69ccc2"}
      lightHall: {line: "#0c7a73", ink: "#08514c"}
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

const LINK = `id: cl-es-goods
title:
  en: Goods, Chile to Spain
label:
  en: Goods
from: cl
to: es
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
      path: `${id}/places/cl.yaml`,
      text: place('cl', 'Chile', 'exporter', 'CL', '[-71, -33]'),
    },
    { path: `${id}/places/es.yaml`, text: place('es', 'Spain', 'importer', 'ES', '[-4, 40]') },
    { path: `${id}/links/cl-es-goods.yaml`, text: LINK },
  ]
}
