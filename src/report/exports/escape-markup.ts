/** What PowerPoint and Word paste for a line that ends within a paragraph, or for a page. */
const OTHER_LINE_ENDS = /[\v\f]/g

/** What no XML document may hold, not even escaped: control characters, halves of letters, and two more. */
const NOT_IN_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** A text that may stand in a document, whatever it was pasted from. */
export function legalText(text: string): string {
  return text.replace(OTHER_LINE_ENDS, '\n').replace(NOT_IN_XML, '')
}

/** Text between tags and in attributes of HTML and XML: nothing from the data becomes markup. */
export function escapeMarkup(text: string): string {
  return legalText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
