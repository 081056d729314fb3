/** Leaves the field that is being typed in, which takes what was typed. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
