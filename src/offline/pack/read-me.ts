function storyWords(names: readonly string[]): string {
  if (names.length === 0) return ''
  return `
In the folder "stories": ${names.join(', ')}. Open a story there by "Stories", "Open a file"; it is kept on
that machine, with its pictures, until somebody deletes it.
`
}

/**
 * What stands beside the site, for somebody at a venue's machine.
 * @param stories names of the files of stories that come along
 */
export function readMe(version: string, stories: readonly string[] = []): string {
  return `Chokepoint ${version}

Interactive maps of supply chains, with all of their data. No installation and no network are
needed: only a program that serves the folder "dist" to a browser on this machine.
Opening index.html by a double click does not work; browsers refuse scripts there.

1. Unpack this file. In a terminal, go into the folder "dist".
2. Start one of these:

     python3 -m http.server 8000        (Windows: py -m http.server 8000)
     npx serve -l 8000                  (needs Node.js, and once the network)

3. Open http://localhost:8000/ in a current Chrome, Edge, Firefox or Safari.

The table, no WebGL:  http://localhost:8000/?view=table
${storyWords(stories)}
Everything works as on the web: the map, what-ifs, stories with the speaker's window, files to
download, earlier data. Only the pictures that chats show for links are left out. Any other web
server will do, and any folder of it.

Code: MIT. Content: CC BY 4.0.
`
}
