import { Button, Group, Input, Label, NumberField, Text } from 'react-aria-components';

import type { IsolationRule } from '../../domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../domain/IsolationRule';
import { HowDecided } from './HowDecided';
import { RuleRadio } from './RuleRadio';
import { ACTIVITY, FEW, SEVERITY, WHO_SAYS } from './ruleWords';
import './RulePanel.css';

interface RulePanelProps {
  readonly rule: IsolationRule;
  readonly onChange: (rule: IsolationRule) => void;
  readonly onClose: () => void;
}

/** The settings of the isolation rule, each with its reason; the list beside it follows at once. */
export function RulePanel({ rule, onChange, onClose }: RulePanelProps) {
  const changed = (Object.keys(DEFAULT_ISOLATION_RULE) as (keyof IsolationRule)[]).some((key) => rule[key] !== DEFAULT_ISOLATION_RULE[key]);
  return (
    <aside
      className="RulePanel"
      aria-labelledby="rule-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="RulePanel-head">
        <h2 id="rule-title">Rule and thresholds</h2>
        <Button className="RulePanel-close" aria-label="Close the rule" onPress={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <NumberField
        className="RulePanel-setting"
        value={rule.tau}
        minValue={0}
        maxValue={FEW.most}
        step={1}
        autoFocus
        onChange={(tau) => {
          if (!Number.isNaN(tau)) onChange({ ...rule, tau });
        }}
      >
        <Label className="RulePanel-question">{FEW.question}</Label>
        <Group className="RulePanel-stepper">
          <Button slot="decrement">−</Button>
          <Input />
          <Button slot="increment">+</Button>
        </Group>
        <Text slot="description">{FEW.explained}</Text>
        <p className="RulePanel-why">{FEW.why}</p>
      </NumberField>
      <RuleRadio choice={SEVERITY} rule={rule} onChange={onChange} />
      <RuleRadio choice={ACTIVITY} rule={rule} onChange={onChange} />
      <RuleRadio choice={WHO_SAYS} rule={rule} onChange={onChange} />
      <Button
        className="button RulePanel-default"
        isDisabled={!changed}
        onPress={() => {
          onChange(DEFAULT_ISOLATION_RULE);
        }}
      >
        Back to the defaults
      </Button>
      <HowDecided />
    </aside>
  );
}
