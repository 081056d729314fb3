import { Button } from 'react-aria-components';

import type { SampleEntry } from '../../state/Sample';
import { useActions } from '../KithContext';

/** A study that comes with Kith. */
export function SampleCard({ sample, isFirst }: { readonly sample: SampleEntry; readonly isFirst: boolean }) {
  const { openSample } = useActions();
  return (
    <div className="SampleCard card">
      <h3>{sample.title}</h3>
      <span className="SampleCard-notice">{sample.notice}</span>
      <p>{sample.description}</p>
      <Button
        className={isFirst ? 'button primary' : 'button'}
        {...(isFirst ? {} : { 'aria-label': `Open ${sample.title}` })}
        onPress={() => {
          void openSample(sample);
        }}
      >
        {isFirst ? 'Open the sample study' : 'Open'}
      </Button>
    </div>
  );
}
