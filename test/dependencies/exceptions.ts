/** A package that is taken although a rule speaks against it, and why. `docs/SECURITY.md` has the same table. */
export interface Exception {
  readonly name: string
  readonly rule: 'licence' | 'install script' | 'Node' | 'finding'
  readonly reason: string
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'd3-geo-projection',
    rule: 'licence',
    reason: 'An old one of datamaps: names its BSD licence in an older form. Not in the build',
  },
  {
    name: 'prelude-ls',
    rule: 'licence',
    reason: 'An old one of datamaps: names its MIT licence in an older form. Not in the build',
  },
  {
    name: 'png-js',
    rule: 'licence',
    reason: 'Of pdfkit: has the text of the MIT licence, and does not name it',
  },
  {
    name: 'argparse',
    rule: 'licence',
    reason: 'Of subset-font: Python’s own licence, free to use and hand on. Not in the build',
  },
  {
    name: 'pako',
    rule: 'licence',
    reason: 'Of subset-font: two licences at once, MIT and that of zlib. Not in the build',
  },
  {
    name: 'esbuild',
    rule: 'install script',
    reason: 'Of tsx: looks whether the program for this machine came, which works without it',
  },
  {
    name: '@mapbox/jsonlint-lines-primitives',
    rule: 'Node',
    reason: 'Of the check of the map’s style, whose part that reads JSON is never called',
  },
  {
    name: 'unpdf',
    rule: 'Node',
    reason: 'Reads PDF files in tests, which pass in Node 20',
  },
]
