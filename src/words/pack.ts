import { inLanguage } from './language'

/** The note beside the app where it is carried to another machine: plain text, for somebody at a venue. */
export const packWords = inLanguage('pack', {
  /** Lines are broken by hand; commands, addresses and names of folders stay as they are. */
  readMe: (version: string, stories: string) => `Chokepoint ${version}

Interactive maps of supply chains, with all of their data. No installation and no network are
needed: only a program that serves the folder "dist" to a browser on this machine.
Opening index.html by a double click does not work; browsers refuse scripts there.

1. Unpack this file: all of it, not inside the archive.
2. Windows: double-click start.bat. Mac: double-click start.command (the first time by a right
   click, "Open"). Linux: sh start.command. It uses Python or Node.js, whichever is there.
3. The browser opens http://localhost:8000/. Any current Chrome, Edge, Firefox or Safari will do.

By hand, in a terminal in the folder "dist":

     python3 -m http.server 8000        (Windows: py -m http.server 8000)
     npx serve -l 8000                  (needs Node.js and, the first time, a network)

A machine that may start neither, such as a venue's locked one: take the story along as one page
as well ("Stories", "Export", "One page"). It opens by a double click, and Page Down leads through
it. Slides and a PDF come from the same menu.

The table, no WebGL:  http://localhost:8000/?view=table
${stories}
Everything works as on the web: the map, what-ifs, stories with the speaker's window, files to
download, earlier data. Only the pictures that chats show for links are left out. Any other web
server will do, and any folder of it.

Code: MIT. Content: CC BY 4.0, unless a chain names a licence of its own.
`,
  /** A paragraph of it, where stories come along. @param files their names, parted by commas */
  stories: (files: string) => `
In the folder "stories": ${files}. Open a story there under "Stories", "Open a file"; it is kept on
that machine, with its pictures, until somebody deletes it.
`,
})
