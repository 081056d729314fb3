import { memo } from 'react';

import type { IsolationRule } from '../../domain/IsolationRule';
import type { RuleChoice } from './ruleWords';

interface RuleSelectProps {
  readonly choice: RuleChoice<keyof IsolationRule>;
  readonly value: string;
  readonly onChange: (part: Partial<IsolationRule>) => void;
}

/** One setting of the rule, within the sentence that it is part of. Not drawn again while another one moves. */
export const RuleSelect = memo(function RuleSelect({ choice, value: now, onChange }: RuleSelectProps) {
  return (
    <select
      className="RulePanel-inline"
      aria-label={choice.question}
      value={now}
      onChange={(event) => {
        const option = choice.options.find(({ value }) => `${value}` === event.target.value);
        if (option !== undefined) onChange({ [choice.key]: option.value });
      }}
    >
      {choice.options.map(({ value, label }) => (
        <option key={`${value}`} value={`${value}`}>
          {label}
        </option>
      ))}
    </select>
  );
});
