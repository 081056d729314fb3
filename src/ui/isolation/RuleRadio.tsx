import { memo } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';

import type { IsolationRule } from '../../domain/IsolationRule';
import type { RuleChoice } from './ruleWords';

interface RuleRadioProps {
  readonly choice: RuleChoice<keyof IsolationRule>;
  readonly value: string;
  readonly onChange: (part: Partial<IsolationRule>) => void;
}

/** One setting of the rule with a few values to choose from. Not drawn again while another one moves. */
export const RuleRadio = memo(function RuleRadio({ choice, value: now, onChange }: RuleRadioProps) {
  return (
    <RadioGroup
      className="RulePanel-setting"
      value={now}
      onChange={(chosen) => {
        const option = choice.options.find(({ value }) => `${value}` === chosen);
        if (option !== undefined) onChange({ [choice.key]: option.value });
      }}
    >
      <Label className="RulePanel-question">{choice.question}</Label>
      {choice.options.map(({ value, label, explained }) => (
        <RadioField key={`${value}`} value={`${value}`}>
          <RadioButton className="RulePanel-radio">
            <i className="RulePanel-dot" aria-hidden="true" />
            {label}
          </RadioButton>
          <Text slot="description" className="RulePanel-option">
            {explained}
          </Text>
        </RadioField>
      ))}
      <p className="RulePanel-why">{choice.why}</p>
    </RadioGroup>
  );
});
