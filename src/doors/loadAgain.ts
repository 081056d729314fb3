/** Loads the page again, at the study and the room that its address names. */
export function loadAgain(): void {
  location.reload();
}
