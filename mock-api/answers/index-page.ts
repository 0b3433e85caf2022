import { html } from 'hono/html'
import { creditOf } from '../../src/report/credit'
import type { Content } from '../content/content'
import { fillTemplate, type Library, type Route } from '../route'

type Markup = ReturnType<typeof html>

/** `/chains/{chain}.json` with its ids set apart. */
function templateMarkup(template: string): Markup {
  const parts = template.split(/(\{\w+\})/)
  return html`${parts.map((part) => (part.startsWith('{') ? html`<var>${part.slice(1, -1)}</var>` : part))}`
}

/** The answers there are at a path with ids in it, each called by its last id. */
function linksOf(route: Route, { contents }: Library): Markup {
  const instances = route.instances(contents)
  if (instances.length === 0) return html`<p class="none">None yet.</p>`
  if (!route.template.includes('{')) return html``
  const items = instances.map((params) => {
    const href = fillTemplate(route.template, params).slice(1)
    return html`<li><a href="${href}">${Object.values(params).at(-1)}</a></li>`
  })
  return html`<ul>${items}</ul>`
}

/** What each column of a table says. */
function columnsMarkup({ columns = [] }: Route): Markup {
  if (columns.length === 0) return html``
  const rows = columns.map(
    ({ name, type, description }) =>
      html`<dt><code>${name}</code> <small>${type}</small></dt><dd>${description}</dd>`,
  )
  return html`<details><summary>${columns.length} columns</summary><dl class="columns">${rows}</dl></details>`
}

function routeMarkup(route: Route, library: Library): Markup {
  const [type = ''] = route.mediaType.split(';')
  const path = html`<code>${templateMarkup(route.template)}</code>`
  const isPlain = !route.template.includes('{')
  return html`<section>
      <h2>${route.title} <small>${type}</small></h2>
      <p class="path">${isPlain ? html`<a href="${route.template.slice(1)}">${path}</a>` : path}</p>
      <p>${route.description}</p>
      ${columnsMarkup(route)}
      ${linksOf(route, library)}
    </section>`
}

/** Of when a chain is, whose, and what may be done with it. */
function chainMarkup({ chain }: Content): Markup {
  const { by, licence } = creditOf(chain)
  return html`<div><dt>${chain.title.en}</dt>
          <dd>version ${chain.version}, verified until ${chain.verifiedUntil}</dd>
          <dd>${by}, ${licence.name}</dd></div>`
}

/** A page to browse the API with: the table of routes, and every answer there is now. */
export function indexPage(library: Library): string {
  const { contents, routes } = library
  const markup = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Chokepoint API, version 1</title>
    <link rel="stylesheet" href="index.css">
  </head>
  <body>
    <header>
      <p class="kicker">Chokepoint</p>
      <h1>API, version 1</h1>
      <p>The data behind the map, read only, for any page or program.
        Levels are ranks by wording, never volumes; every record names its sources.</p>
      <dl>
        ${contents.map(chainMarkup)}
      </dl>
    </header>
    <main>
      ${routes.map((route) => routeMarkup(route, library))}
    </main>
    <footer>
      <p>Text and data of each chain: under its licence, naming who made it and the version of the data.</p>
      <p>Errors are <code>application/problem+json</code> and say what would be right.
        ETags and <code>If-None-Match</code> are understood.</p>
    </footer>
  </body>
</html>
`
  return String(markup)
}
