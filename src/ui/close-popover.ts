/** Closes the popover that an element stands in; nothing where it stands in none. */
export function closePopoverRound(element: Element | null): void {
  element?.closest<HTMLElement>('[popover]')?.hidePopover()
}
