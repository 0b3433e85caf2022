/** The look of the index page: quiet, like the rest of the product, from fonts that are there. */
export const INDEX_STYLE = `:root {
  color-scheme: light dark;
  --paper: #f6f3ec;
  --ink: #1d2433;
  --soft: #5a6272;
  --line: #d9d3c6;
  --link: #0b5c8f;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1520;
    --ink: #e7e4db;
    --soft: #9aa3b2;
    --line: #2a3342;
    --link: #7cc0ea;
  }
}

* {
  box-sizing: border-box;
}

body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 4rem 1.5rem 6rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.6 'Inter Variable', Inter, system-ui, sans-serif;
  overflow-wrap: anywhere;
}

h1,
h2 {
  margin: 0;
  font-family: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif;
  font-weight: 500;
  line-height: 1.2;
}

h1 {
  font-size: 2.5rem;
}

h2 {
  font-size: 1.35rem;
}

p {
  margin: 0.5rem 0;
}

small,
.kicker,
.none,
dd,
footer {
  color: var(--soft);
  font: 0.875rem/1.6 'Inter Variable', Inter, system-ui, sans-serif;
}

.kicker {
  margin: 0 0 0.5rem;
  letter-spacing: 0.08em;
}

dl {
  margin: 1.5rem 0 0;
}

dt {
  font-weight: 600;
}

dd {
  margin: 0;
  font-variant-numeric: tabular-nums;
}

section {
  margin-top: 2.25rem;
  padding-top: 1.5rem;
  border-top: 1px solid var(--line);
}

code,
ul {
  font-family: ui-monospace, 'SF Mono', Consolas, monospace;
  font-size: 0.875rem;
}

var {
  color: var(--soft);
  font-style: italic;
}

ul {
  margin: 0.75rem 0 0;
  padding: 0;
  list-style: none;
  columns: 18rem auto;
}

/* High enough for a finger. */
ul a {
  display: inline-block;
  min-height: 1.5rem;
  line-height: 1.5rem;
}

a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}

a:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 3px;
}

footer {
  margin-top: 3rem;
  padding-top: 1.5rem;
  border-top: 1px solid var(--line);
}
`
