import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

import type { MeasureAbout } from '../../domain/MeasureAbout';
import './MeasureName.css';

/** The name of a measure; hover and focus tell its meaning, unit and source. */
export function MeasureName({ about, words }: { readonly about: MeasureAbout; readonly words: string }) {
  return (
    <TooltipTrigger delay={250} closeDelay={50}>
      <Button className="MeasureName">{words}</Button>
      <Tooltip className="MeasureName-about" placement="left" offset={6}>
        <b>{about.name}</b>
        <p>{about.meaning}</p>
        <p>
          Unit: {about.unit}. Source: {about.source}
        </p>
      </Tooltip>
    </TooltipTrigger>
  );
}
