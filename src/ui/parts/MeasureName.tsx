import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

import type { MeasureAbout } from '../../domain/results/MeasureAbout';
import type { Sampled } from '../../domain/results/MeasureColumn';
import { sampledWords } from '../inspector/sampledWords';
import { sourceWords } from '../../words/sourceWords';
import './MeasureName.css';

interface MeasureNameProps {
  readonly about: MeasureAbout;
  readonly words: string;
  readonly sampled?: Sampled | null;
}

/** The name of a measure; hover and focus show its meaning, unit and source. */
export function MeasureName({ about, words, sampled = null }: MeasureNameProps) {
  return (
    <TooltipTrigger delay={250} closeDelay={50}>
      <Button className="MeasureName">{words}</Button>
      <Tooltip className="MeasureName-about floating" placement="left" offset={6}>
        <b>{about.name}</b>
        <p>{about.meaning}</p>
        {sampled !== null && <p>{sampledWords(sampled).full}</p>}
        <p>
          Unit: {about.unit}.{sourceWords(about.source)}
        </p>
      </Tooltip>
    </TooltipTrigger>
  );
}
