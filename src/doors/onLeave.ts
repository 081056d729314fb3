/**
 * Calls when the page is hidden or left. A tab on a telephone is often hidden and then killed without another word; one that
 * is loaded again has a moment from `beforeunload` until the new page arrives, and none after `pagehide`. Where something is
 * on its way to the disk, the browser asks first whether the page is really to be left, which gives it the time.
 *
 * @param act says whether something would be lost
 */
export function onLeave(act: () => boolean): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') act();
  });
  window.addEventListener('pagehide', act);
  window.addEventListener('beforeunload', (event) => {
    if (act()) event.preventDefault();
  });
}
