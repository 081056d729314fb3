/** A colour as a file can hold it, and how much of it there is. */
export interface Paint {
  readonly colour: string;
  readonly alpha: number;
}

const hex = (share: number): string =>
  Math.round(255 * Math.min(1, Math.max(0, share)))
    .toString(16)
    .padStart(2, '0');

/** Reads a computed colour, `rgb(…)` or `color(srgb …)`, which mixed colours are computed to; `null` = nothing is painted. */
export function readColour(computed: string): Paint | null {
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const isMixed = computed.startsWith('color(srgb');
  if (!isMixed && !computed.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const whole = isMixed ? 1 : 255;
  return alpha === 0 ? null : { colour: `#${hex(red / whole)}${hex(green / whole)}${hex(blue / whole)}`, alpha };
}
