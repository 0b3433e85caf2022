/** What a press moves, deletes or brings back loses the focus, which the next key needs; it goes on there once all is drawn. */
export function focusSoon(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => {
    const element = find()
    if (element instanceof HTMLElement) element.focus()
  })
}
