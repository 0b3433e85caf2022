import * as z from 'zod/mini'
import {
  chainListSchema,
  chainSchema,
  sourcesSchema,
  textsSchema,
  versionSchema,
} from '../../src/model/schema/chain'
import { commoditySchema } from '../../src/model/schema/commodity'
import { changeSchema, effectSchema, levelSchema } from '../../src/model/schema/effect'
import {
  claimSchema,
  eventSchema,
  leverSchema,
  pointSchema,
  seriesSchema,
} from '../../src/model/schema/history'
import { latestChangesSchema } from '../../src/model/schema/latest-changes'
import {
  groupSchema,
  linkSchema,
  openingLevelSchema,
  placeSchema,
  sourceSchema,
} from '../../src/model/schema/network'
import {
  dateSchema,
  idSchema,
  lngLatSchema,
  referenceSchema,
  textSchema,
} from '../../src/model/schema/primitives'
import { storyListSchema, storySchema } from '../../src/model/schema/story'
import { versionListSchema } from '../../src/model/schema/version-list'
import {
  changeLogSchema,
  effectChangeSchema,
  fieldChangeSchema,
  levelChangeSchema,
  lineChangeSchema,
  recordChangeSchema,
} from '../../src/model/schema/versions'
import { problemDetailsSchema } from '../problem-details'

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  ChainList: chainListSchema,
  Chain: chainSchema,
  Sources: sourcesSchema,
  Texts: textsSchema,
  Source: sourceSchema,
  StoryList: storyListSchema,
  Story: storySchema,
  Series: seriesSchema,
  Point: pointSchema,
  Place: placeSchema,
  Group: groupSchema,
  Commodity: commoditySchema,
  Link: linkSchema,
  OpeningLevel: openingLevelSchema,
  Event: eventSchema,
  Lever: leverSchema,
  Effect: effectSchema,
  Change: changeSchema,
  Level: levelSchema,
  Claim: claimSchema,
  Reference: referenceSchema,
  Text: textSchema,
  Date: dateSchema,
  Id: idSchema,
  LngLat: lngLatSchema,
  VersionList: versionListSchema,
  LatestChanges: latestChangesSchema,
  ChangeLog: changeLogSchema,
  RecordChange: recordChangeSchema,
  FieldChange: fieldChangeSchema,
  LineChange: lineChangeSchema,
  EffectChange: effectChangeSchema,
  LevelChange: levelChangeSchema,
  Version: versionSchema,
  Problem: problemDetailsSchema,
}

/** What the schemas check in code, or say in a comment, and JSON Schema can say too. */
const NOTES: Readonly<Record<string, object>> = {
  Date: {
    description: 'A year, month or day: the form says how much the source states.',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    examples: ['2019', '2019-05', '2019-05-01'],
  },
  Id: { description: 'Stable for ever; a renamed id stays as an alias.' },
  Text: { description: 'A text for readers, in English; `texts` has it in other languages.' },
  Version: {
    description: 'The day of a release, with a number where a day saw more than one.',
    examples: ['2026.11.24', '2026.11.24-2'],
  },
  ChangeLog: {
    description:
      'What is different between two versions. Effects of an event have no ids: link, voice and day pair them.',
  },
  LevelChange: {
    description:
      'Days, half-open [from, to), on which a link has another level; to is null where it lasts. In the default fold: all voices, what happened.',
  },
  LngLat: { description: '[longitude, latitude] in degrees.' },
  Level: {
    description:
      'How large a part sources say a link plays: a rank by wording, never a volume. 0 none, 1 minor, 2 significant, 3 major, 4 dominant; not-rated: documented, size not stated; not-described: no source describes the link then.',
  },
  Change: {
    description:
      'A source describes the resulting level (to), a clear step (by), or only that it pressed (push).',
  },
  Point: { description: 'A value of null is withheld or not available, never zero.' },
}

/** Answers that no schema of the content describes. */
const OTHERS = {
  OpenApi: { type: 'object', description: 'An OpenAPI 3.1 document.' },
  DataPackage: {
    type: 'object',
    description: 'A Data Package as datapackage.org describes it.',
    externalDocs: { url: 'https://datapackage.org/standard/data-package/' },
  },
}

const uri = (id: string): string => `#/components/schemas/${id}`

/** The schemas of everything the API answers with, as JSON Schema, each under its name. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri })
  const named = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [
    id,
    { ...schema, ...NOTES[id] },
  ])
  return { ...Object.fromEntries(named), ...OTHERS }
}
