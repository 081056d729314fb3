/** The colours of the map as the theme has them now: a canvas cannot read CSS variables by itself. */
export interface MapPalette {
  readonly ink: string;
  readonly soft: string;
  readonly ground: string;
  readonly accent: string;
  readonly several: string;
  readonly of: (variable: string) => string;
}

export function readMapPalette(element: HTMLElement): MapPalette {
  const style = getComputedStyle(element);
  const of = (variable: string): string => style.getPropertyValue(variable).trim();
  return { ink: of('--ink'), soft: of('--soft'), ground: of('--card'), accent: of('--accent'), several: of('--map-several'), of };
}
