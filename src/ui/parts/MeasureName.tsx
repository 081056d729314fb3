import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import type { MeasureAbout } from '../../domain/results/MeasureAbout';
import type { Sampled } from '../../domain/results/MeasureColumn';
import { sampledWords } from '../inspector/sampledWords';
import { sourceWords } from '../../words/files/sourceWords';
import './MeasureName.css';

interface MeasureNameProps {
  readonly about: MeasureAbout;
  readonly words: string;
  readonly sampled?: Sampled | null;
}

/** The name of a measure; a press opens what it means, its unit, its formula or paper, and how far a sampled value may be off. */
export function MeasureName({ about, words, sampled = null }: MeasureNameProps) {
  return (
    <DialogTrigger>
      <Button className="MeasureName">{words}</Button>
      <Popover className="MeasureName-about floating" placement="bottom start" offset={6}>
        <Dialog aria-label={about.name}>
          <b>{about.name}</b>
          <p>{about.meaning}</p>
          {sampled !== null && <p>{sampledWords(sampled).full}</p>}
          <p>
            Unit: {about.unit}.{sourceWords(about.source)}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
