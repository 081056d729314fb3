/** Calls when the page is hidden or left. A tab on a telephone is often hidden and then killed without another word. */
export function onLeave(act: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') act();
  });
  window.addEventListener('pagehide', act);
}
