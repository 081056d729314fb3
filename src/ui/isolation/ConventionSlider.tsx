import { useId } from 'react';

import type { SettledRule } from '../../domain/settleRule';
import type { ConventionSetting } from './conventionSettings';

interface ConventionSliderProps {
  readonly setting: ConventionSetting;
  readonly rule: SettledRule;
  readonly onChange: (value: number) => void;
}

/** One convention, where it stands, and why. */
export function ConventionSlider({ setting, rule, onChange }: ConventionSliderProps) {
  const id = useId();
  const { key, question, least, most, step, words, why } = setting;
  const value = rule[key];
  return (
    <div className="RulePanel-setting">
      <label className="RulePanel-question" htmlFor={id}>
        {question}
      </label>
      <div className="RulePanel-slider">
        <input
          id={id}
          type="range"
          min={least(rule)}
          max={most(rule)}
          step={step}
          value={value}
          aria-valuetext={words(value)}
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            onChange(Number(event.target.value));
          }}
        />
        <output htmlFor={id}>{words(value)}</output>
      </div>
      <p className="RulePanel-why" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}
