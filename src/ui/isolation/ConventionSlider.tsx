import { memo, useId } from 'react';

import type { IsolationRule } from '../../domain/IsolationRule';
import type { ConventionSetting } from './conventionSettings';

interface ConventionSliderProps {
  readonly setting: ConventionSetting;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (part: Partial<IsolationRule>) => void;
}

/** One convention, where it stands, and why. Not drawn again while another one moves. */
export const ConventionSlider = memo(function ConventionSlider({ setting, value, least, most, onChange }: ConventionSliderProps) {
  const id = useId();
  const { key, question, step, words, why } = setting;
  return (
    <div className="RulePanel-setting">
      <label className="RulePanel-question" htmlFor={id}>
        {question}
      </label>
      <div className="RulePanel-slider">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={words(value)}
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            onChange({ [key]: Number(event.target.value) });
          }}
        />
        <output htmlFor={id}>{words(value)}</output>
      </div>
      <p className="RulePanel-why" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
});
