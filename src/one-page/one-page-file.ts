/** Where a site keeps the page that "Save as one page" fills, below its root. */
export const ONE_PAGE_FILE = 'one-page.html'
