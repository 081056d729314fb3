import { memo } from 'react';

import type { WheelPicture } from '../../views/selectWheels';
import { WheelCells } from './WheelCells';
import { wheelWords } from './wheelWords';
import './Wheel.css';

interface WheelProps {
  readonly picture: WheelPicture;
  /** Pixels; 28 to 44 in lists. */
  readonly size?: number;
}

/** The network wheel for lists: one spoke a network type, inner ring inside the organisation, outer ring outside. */
export const Wheel = memo(function Wheel({ picture, size = 44 }: WheelProps) {
  const half = size / 2;
  return (
    <svg
      className="Wheel"
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      role="img"
      aria-label={wheelWords(picture)}
    >
      <WheelCells spokes={picture.spokes} radius={half - 0.75} />
    </svg>
  );
});
