import { creditOf } from '../../src/report/credit'
import { citationOf } from '../answers/licensed'
import type { Content } from '../content/content'
import { seriesTable } from './series-table'
import type { BoundTable } from './table'
import { TABLES } from './tables'

type Column = BoundTable['columns'][number]

function fieldOf({ name, type, description, oneOf }: Column, key: string | null): object {
  const constraints = {
    ...(name === key && { required: true, unique: true }),
    ...(oneOf && { enum: oneOf }),
  }
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function resourceOf(table: BoundTable, path: string): object {
  const foreignKeys = table.columns.flatMap(({ name, refersTo }) =>
    refersTo
      ? [{ fields: [name], reference: { resource: refersTo[0], fields: [refersTo[1]] } }]
      : [],
  )
  return {
    name: table.name,
    path,
    title: table.title,
    description: table.description,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      fields: table.columns.map((column) => fieldOf(column, table.key)),
      ...(table.key && { primaryKey: [table.key] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  }
}

/**
 * The tables of a chain as a Data Package (datapackage.org): where each lies, what each column says, and
 * under which licence. Paths are relative to the package.
 */
export function dataPackage(content: Content): object {
  const { chain, series } = content
  const { by, contact, licence } = creditOf(chain)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: chain.id,
    title: chain.title.en,
    description: `${chain.subtitle.en}. Levels are ranks by wording, never volumes; every effect is somebody’s claim.`,
    version: chain.version,
    licenses: [
      chain.licence
        ? { path: licence.url, title: licence.name }
        : { name: 'CC-BY-4.0', path: licence.url, title: 'Creative Commons Attribution 4.0' },
    ],
    contributors: [{ title: by, ...(contact && { path: contact }), roles: ['creator'] }],
    citation: citationOf(chain),
    resources: [
      ...TABLES.map((table) => resourceOf(table, `${table.name}.csv`)),
      ...series.map((each) => resourceOf(seriesTable(each), `series/${each.id}.csv`)),
    ],
  }
}
