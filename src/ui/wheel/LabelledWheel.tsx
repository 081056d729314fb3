import type { WheelPicture } from '../../views/inspector/selectWheels';
import { Picture } from '../picture/Picture';
import { gapSentence } from './gapSentence';
import { frameOf } from './frameOf';
import { WheelCells } from './WheelCells';
import { WheelLabels } from './WheelLabels';
import { WheelNumbers } from './WheelNumbers';
import { wheelWords } from './wheelWords';
import './LabelledWheel.css';

const KEY = 'Inner ring: inside the organisation. Outer ring: outside. Darker: more contacts.';

interface LabelledWheelProps {
  readonly picture: WheelPicture;
  /** Whose it is. */
  readonly of: string;
}

/** The wheel large, with its types written round it, a sentence below, and its numbers in a table. */
export function LabelledWheel({ picture, of }: LabelledWheelProps) {
  const { spokes } = picture;
  const { viewBox, radius } = frameOf(spokes.length);
  return (
    <figure className="LabelledWheel">
      {spokes.length > 0 && (
        <Picture
          title={`Network wheel of ${of}`}
          under={`${KEY} ${gapSentence(picture.gap, picture.outsideAsked)}`}
          n={wheelWords(picture)}
        >
          <svg className="Wheel" viewBox={viewBox} role="img" aria-label={wheelWords(picture)}>
            <WheelCells spokes={spokes} radius={radius} />
            <WheelLabels spokes={spokes} radius={radius} />
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
