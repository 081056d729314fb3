import type { WheelPicture } from '../../views/inspector/selectWheels';
import { WheelCells } from './WheelCells';
import { wheelWords } from './wheelWords';

const RADIUS = 50;
const PIXELS = 32;

/** The wheel beside a name in a list: what is full and what is empty, without words round it; they are its alternative. */
export function SmallWheel({ picture }: { readonly picture: WheelPicture }) {
  const words = wheelWords(picture);
  return (
    <svg
      className="Wheel"
      width={PIXELS}
      height={PIXELS}
      viewBox={`${-RADIUS} ${-RADIUS} ${2 * RADIUS} ${2 * RADIUS}`}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <WheelCells spokes={picture.spokes} radius={RADIUS} />
    </svg>
  );
}
