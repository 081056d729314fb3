import type { KeyboardEvent, MouseEvent } from 'react';
import { memo, useState } from 'react';

import { formatCount } from '../../domain/formatCount';
import type { Bar } from '../../views/compare/selectDotPlot';
import { isolateName } from '../../support/isolateName';
import { measureText } from '../parts/measureText';
import type { StripProps } from './StripFrame';
import { StripFrame } from './StripFrame';

/** One group of a plot as a histogram: arrow keys walk along its bars, which say how many managers they are. */
export const BarStrip = memo(function BarStrip({
  strip,
  from,
  to,
  height,
  at,
  place,
  width,
  largest,
  onPoint,
}: StripProps & { readonly width: number; readonly largest: number }) {
  const { label, bars } = strip;
  const [current, setCurrent] = useState(0);
  const [isPointed, setPointed] = useState(false);
  const room = height - 8;
  const here = bars[Math.min(current, bars.length - 1)];
  const say = ({ from: low, to: high, managers }: Bar): string =>
    `${isolateName(label)}, ${low === high ? measureText(low) : `${measureText(low)} to ${measureText(high)}`}: ${formatCount(managers, 'manager', 'managers')}`;
  const heightOf = ({ managers }: Bar): number => Math.max(1, (room * managers) / largest);

  function walk(event: KeyboardEvent<SVGGElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -bars.length, End: bars.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(bars.length - 1, current + step));
    setCurrent(next);
    const bar = bars[next];
    if (bar !== undefined) onPoint(say(bar));
  }

  function point(event: MouseEvent<SVGRectElement>): void {
    const { left, width: wide } = event.currentTarget.getBoundingClientRect();
    const x = from + ((event.clientX - left) * (to - from)) / wide;
    const next = bars.findIndex((bar) => Math.abs(at(bar.x) - x) <= Math.max(4, width / 2 + 1));
    setPointed(next >= 0);
    if (next >= 0) setCurrent(next);
    const bar = bars[next];
    onPoint(bar === undefined ? '' : say(bar));
  }

  return (
    <StripFrame strip={strip} height={height} at={at} place={place} onKeyDown={walk}>
      {bars.map((bar) => (
        <rect
          key={bar.x}
          className="DotPlot-bar"
          x={at(bar.x) - width / 2}
          width={width}
          y={height - 4 - heightOf(bar)}
          height={heightOf(bar)}
        />
      ))}
      {here !== undefined && (
        <rect
          className="DotPlot-here"
          data-pointed={isPointed}
          x={at(here.x) - width / 2}
          width={width}
          y={height - 4 - heightOf(here)}
          height={heightOf(here)}
          role="img"
          tabIndex={0}
          aria-label={say(here)}
          onFocus={() => {
            onPoint(say(here));
          }}
          onBlur={() => {
            onPoint('');
          }}
        />
      )}
      <rect
        className="DotPlot-ground"
        x={from}
        width={to - from}
        height={height}
        onMouseMove={point}
        onMouseLeave={() => {
          setPointed(false);
          onPoint('');
        }}
      />
    </StripFrame>
  );
});
