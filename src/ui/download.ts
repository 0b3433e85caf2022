/** Hands bytes to the browser as a file to be saved. */
export function download(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(bytes)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser reads the file after this turn; a minute is ample and keeps no memory for long.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Hands a text to the browser as a file to be saved. */
export function downloadText(name: string, text: string, type: string): void {
  download(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
