import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';

import type { IsolationRule } from '../../domain/IsolationRule';
import type { RuleChoice } from './ruleWords';

interface RuleRadioProps<Key extends keyof IsolationRule> {
  readonly choice: RuleChoice<Key>;
  readonly rule: IsolationRule;
  readonly onChange: (rule: IsolationRule) => void;
}

/** One setting of the rule with a few values to choose from. */
export function RuleRadio<Key extends keyof IsolationRule>({ choice, rule, onChange }: RuleRadioProps<Key>) {
  return (
    <RadioGroup
      className="RulePanel-setting"
      value={`${rule[choice.key]}`}
      onChange={(chosen) => {
        const option = choice.options.find(({ value }) => `${value}` === chosen);
        if (option !== undefined) onChange({ ...rule, [choice.key]: option.value });
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
}
