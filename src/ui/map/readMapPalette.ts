/** The colours of the map as the theme has them now: a canvas cannot read CSS variables by itself. */
export interface MapPalette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly ground: string;
  readonly accent: string;
  readonly maybe: string;
  readonly several: string;
  readonly crossing: string;
  readonly of: (variable: string) => string;
}

export function readMapPalette(element: HTMLElement): MapPalette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  const of = (variable: string): string => {
    const colour = known.get(variable) ?? style.getPropertyValue(variable).trim();
    known.set(variable, colour);
    return colour;
  };
  // At once: a computed style goes on changing with the theme.
  for (let hue = 1; hue <= 8; hue += 1) of(`--map-hue-${hue}`);
  for (let step = 1; step <= 4; step += 1) of(`--map-step-${step}`);
  of('--map-off-roster');
  return {
    ink: of('--ink'),
    soft: of('--soft'),
    line: of('--line-strong'),
    ground: of('--card'),
    accent: of('--accent'),
    maybe: of('--maybe'),
    several: of('--map-several'),
    crossing: of('--map-crossing'),
    of,
  };
}
