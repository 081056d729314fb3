import type { WheelPicture } from '../../views/selectWheels';
import { gapSentence } from './gapSentence';
import { labelLines } from './labelLines';
import { WheelCells } from './WheelCells';
import { WheelNumbers } from './WheelNumbers';
import { wheelPaths } from './wheelPaths';
import { wheelWords } from './wheelWords';
import './LabelledWheel.css';

const SIZE = 300;
const RADIUS = 79;
/** Characters that fit between the rim and the edge; two lines where the spokes leave room for two. */
const LINE_LENGTH = 12;
const ROOM_FOR_TWO_LINES = 22;

/** The wheel large, with its types written round it, a sentence below, and its numbers in a table. */
export function LabelledWheel({ picture }: { readonly picture: WheelPicture }) {
  const { spokes } = picture;
  const paths = wheelPaths(spokes.length, RADIUS);
  const pitch = (2 * Math.PI * RADIUS) / Math.max(1, spokes.length);
  return (
    <figure className="LabelledWheel">
      {spokes.length > 0 && (
        <svg className="Wheel" viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} role="img" aria-label={wheelWords(picture)}>
          <WheelCells spokes={spokes} radius={RADIUS} />
          {spokes.map((spoke, i) => {
            const place = paths[i]?.label;
            if (place === undefined) return null;
            const lines = labelLines(spoke.label, LINE_LENGTH, pitch >= ROOM_FOR_TWO_LINES ? 2 : 1);
            const some = (spoke.inside ?? 0) + (spoke.outside ?? 0) > 0;
            return (
              <text
                key={spoke.id}
                className={some ? 'LabelledWheel-label LabelledWheel-labelSome' : 'LabelledWheel-label'}
                data-family={spoke.family}
                textAnchor={place.anchor}
                transform={`translate(${place.x} ${place.y}) rotate(${place.degrees})`}
              >
                <title>{spoke.label}</title>
                {lines.map((line, l) => (
                  <tspan key={line} x={0} y={`${((l - (lines.length - 1) / 2) * 1.06 + 0.34).toFixed(2)}em`}>
                    {line}
                  </tspan>
                ))}
              </text>
            );
          })}
        </svg>
      )}
      <figcaption>
        <p className="LabelledWheel-words">{wheelWords(picture)}.</p>
        <p className="LabelledWheel-key">
          Inner ring: inside the organisation. Outer ring: outside. Darker: more contacts. {gapSentence(picture.gap, picture.outsideAsked)}
        </p>
        {spokes.length > 0 && <WheelNumbers spokes={spokes} />}
      </figcaption>
    </figure>
  );
}
