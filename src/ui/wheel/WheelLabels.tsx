import type { Spoke } from '../../views/inspector/selectWheels';
import { labelLines } from './labelLines';
import { MOST_UPRIGHT } from './frameOf';
import { wheelPaths } from './wheelPaths';

/** Characters of a line between the rim and the edge. */
const LINE_LENGTH = 12;
const LABEL_GAP = 9;
/** Of the line in the colour of the family, from the rim. */
const RIM_GAP = 3.5;
/** What two labels beside each other at the top and at the bottom need besides. */
const STEEP_GAP = 10;

/** What is written round a wheel: a line in the colour of each family, and the names of the types, bold where there is somebody. */
export function WheelLabels({ spokes, radius }: { readonly spokes: readonly Spoke[]; readonly radius: number }) {
  return (
    <>
      {spokes.map(({ id, family }, i) => (
        <path key={id} className="LabelledWheel-rim" data-family={family} d={rimOf(i, spokes.length, radius + RIM_GAP)} />
      ))}
      {spokes.length <= MOST_UPRIGHT ? <UprightLabels spokes={spokes} radius={radius} /> : <TurnedLabels spokes={spokes} radius={radius} />}
    </>
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

interface LabelsProps {
  readonly spokes: readonly Spoke[];
  readonly radius: number;
}

function UprightLabels({ spokes, radius }: LabelsProps) {
  return spokes.map((spoke, i) => {
    const angle = ((i + 0.5) * 2 * Math.PI) / spokes.length - Math.PI / 2;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const at = radius + LABEL_GAP + STEEP_GAP * down ** 4;
    const anchor = Math.abs(across) < 0.05 ? 'middle' : across > 0 ? 'start' : 'end';
    return (
      <Label key={spoke.id} spoke={spoke} lines={labelLines(spoke.label, LINE_LENGTH, 2)} anchor={anchor}>
        {`translate(${(at * across).toFixed(1)} ${(at * down).toFixed(1)})`}
      </Label>
    );
  });
}

function TurnedLabels({ spokes, radius }: LabelsProps) {
  const paths = wheelPaths(spokes.length, radius);
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
