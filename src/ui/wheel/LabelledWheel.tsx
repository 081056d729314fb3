import type { Spoke, WheelPicture } from '../../views/selectWheels';
import { Picture } from '../picture/Picture';
import { gapSentence } from './gapSentence';
import { labelLines } from './labelLines';
import { WheelCells } from './WheelCells';
import { WheelNumbers } from './WheelNumbers';
import { wheelPaths } from './wheelPaths';
import { wheelWords } from './wheelWords';
import './LabelledWheel.css';

const RADIUS = 94;
const WIDTH = 364;
const HEIGHT = 256;
/** Of a wheel whose labels stand along its spokes. */
const SIZE = 300;
const SMALL_RADIUS = 79;
/** Characters of a line between the rim and the edge. */
const LINE_LENGTH = 12;
/** More spokes than this leave no room for labels that stand upright. */
const MOST_UPRIGHT = 18;
const LABEL_GAP = 9;
/** Of the line in the colour of the family, from the rim. */
const RIM_GAP = 3.5;
/** What two labels beside each other at the top and at the bottom need besides. */
const STEEP_GAP = 10;

const KEY = 'Inner ring: inside the organisation. Outer ring: outside. Darker: more contacts.';

interface LabelledWheelProps {
  readonly picture: WheelPicture;
  /** Whose it is. */
  readonly of: string;
}

/** The wheel large, with its types written round it, a sentence below, and its numbers in a table. */
export function LabelledWheel({ picture, of }: LabelledWheelProps) {
  const { spokes } = picture;
  const isUpright = spokes.length <= MOST_UPRIGHT;
  const radius = isUpright ? RADIUS : SMALL_RADIUS;
  return (
    <figure className="LabelledWheel">
      {spokes.length > 0 && (
        <Picture
          title={`Network wheel of ${of}`}
          under={`${KEY} ${gapSentence(picture.gap, picture.outsideAsked)}`}
          n={wheelWords(picture)}
        >
          <svg
            className="Wheel"
            viewBox={isUpright ? `${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}` : `${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
            role="img"
            aria-label={wheelWords(picture)}
          >
            <WheelCells spokes={spokes} radius={radius} />
            {spokes.map(({ id, family }, i) => (
              <path key={id} className="LabelledWheel-rim" data-family={family} d={rimOf(i, spokes.length, radius + RIM_GAP)} />
            ))}
            {isUpright ? <UprightLabels spokes={spokes} /> : <TurnedLabels spokes={spokes} />}
          </svg>
        </Picture>
      )}
      <figcaption>
        <p className="LabelledWheel-key">
          {KEY} {gapSentence(picture.gap, picture.outsideAsked)}
        </p>
        {spokes.length === 0 ? <p>{wheelWords(picture)}.</p> : <WheelNumbers spokes={spokes} words={wheelWords(picture)} />}
      </figcaption>
    </figure>
  );
}

/** Along one spoke, with a little room to the next. */
function rimOf(i: number, spokes: number, radius: number): string {
  const step = (2 * Math.PI) / spokes;
  const at = (turn: number): string => {
    const angle = (i + turn) * step - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${at(0.04)}A${radius} ${radius} 0 0 1 ${at(0.96)}`;
}

function UprightLabels({ spokes }: { readonly spokes: readonly Spoke[] }) {
  return spokes.map((spoke, i) => {
    const angle = ((i + 0.5) * 2 * Math.PI) / spokes.length - Math.PI / 2;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const at = RADIUS + LABEL_GAP + STEEP_GAP * down ** 4;
    const anchor = Math.abs(across) < 0.05 ? 'middle' : across > 0 ? 'start' : 'end';
    return (
      <Label key={spoke.id} spoke={spoke} lines={labelLines(spoke.label, LINE_LENGTH, 2)} anchor={anchor}>
        {`translate(${(at * across).toFixed(1)} ${(at * down).toFixed(1)})`}
      </Label>
    );
  });
}

function TurnedLabels({ spokes }: { readonly spokes: readonly Spoke[] }) {
  const paths = wheelPaths(spokes.length, SMALL_RADIUS);
  return spokes.map((spoke, i) => {
    const place = paths[i]?.label;
    if (place === undefined) return null;
    return (
      <Label key={spoke.id} spoke={spoke} lines={labelLines(spoke.label, LINE_LENGTH, 1)} anchor={place.anchor}>
        {`translate(${place.x} ${place.y}) rotate(${place.degrees})`}
      </Label>
    );
  });
}

interface LabelProps {
  readonly spoke: Spoke;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where it stands, as a transform. */
  readonly children: string;
}

function Label({ spoke, lines, anchor, children }: LabelProps) {
  const some = (spoke.inside ?? 0) + (spoke.outside ?? 0) > 0;
  return (
    <text
      className={some ? 'LabelledWheel-label LabelledWheel-labelSome' : 'LabelledWheel-label'}
      data-family={spoke.family}
      textAnchor={anchor}
      transform={children}
    >
      <title>{spoke.label}</title>
      {lines.map((line, l) => (
        <tspan key={line} x={0} y={`${((l - (lines.length - 1) / 2) * 1.06 + 0.34).toFixed(2)}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
