/** Everything by which a browser knows that somebody is there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls at each sign that somebody is at the page. */
export function onInput(act: () => void): void {
  for (const sign of SIGNS) window.addEventListener(sign, act, { capture: true, passive: true });
}
