import type { LegendKey } from './listLegend';

const SHAPES: Readonly<Record<NonNullable<LegendKey['shape']>, string>> = {
  ellipse: 'M2 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  triangle: 'M7 2L12.5 12H1.5Z',
  'round-rectangle': 'M3.5 2h7a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-7a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5Z',
  diamond: 'M7 1.5L12.5 7L7 12.5L1.5 7Z',
  hexagon: 'M4 2.5h6L13 7l-3 4.5H4L1 7Z',
  star: 'M7 1l1.8 3.9 4.2.5-3.1 2.9.8 4.2L7 10.4l-3.7 2.1.8-4.2L1 5.4l4.2-.5Z',
  'round-tag': 'M2 3h6l4.5 4L8 11H2Z',
  pentagon: 'M7 1.5l5.5 4-2.1 6.5H3.6L1.5 5.5Z',
};

/** The sign of a legend key, drawn as on the map. */
export function LegendMark({ kind, shape = 'round-rectangle', colour }: Omit<LegendKey, 'words'>) {
  const style = `var(${colour}, var(--map-several))`;
  const isLine = kind === 'line' || kind === 'thick' || kind === 'dashed';
  return (
    <svg className="map-mark" width={isLine ? 18 : 14} height={14} viewBox={isLine ? '0 0 18 14' : '0 0 14 14'} aria-hidden="true">
      {isLine && (
        <path
          d={kind === 'thick' ? 'M0 4H18M0 10H18' : 'M0 7H18'}
          style={{ stroke: style }}
          strokeWidth={2}
          strokeDasharray={kind === 'dashed' ? '6 4' : undefined}
        />
      )}
      {(kind === 'shape' || kind === 'swatch') && <path d={SHAPES[shape]} style={{ fill: style }} />}
      {kind === 'hollow' && <path d={SHAPES['round-rectangle']} style={{ stroke: style }} fill="none" strokeWidth={1.5} />}
      {kind === 'mark' && <path d={SHAPES.ellipse} style={{ stroke: style }} fill="none" strokeWidth={1.5} />}
      {(kind === 'isolated' || kind === 'possibly') && (
        <path
          d={SHAPES.ellipse}
          style={{ stroke: style }}
          fill="none"
          strokeWidth={2}
          strokeDasharray={kind === 'isolated' ? '3 2' : '1.2 1.8'}
        />
      )}
    </svg>
  );
}
