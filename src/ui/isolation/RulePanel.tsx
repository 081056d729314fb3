import { Button, Group, Input, Label, NumberField, Text } from 'react-aria-components';

import type { Examined, ThresholdLine } from '../../domain/results/Analysis';
import type { IsolationRule } from '../../domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../domain/IsolationRule';
import type { SettledRule } from '../../domain/steps/settleRule';
import { settleRule } from '../../domain/steps/settleRule';
import { useActions } from '../KithContext';
import { ConventionSlider } from './ConventionSlider';
import { CONVENTION_SETTINGS } from './conventionSettings';
import { HowDecided } from './HowDecided';
import { RuleRadio } from './RuleRadio';
import { ThresholdChart } from './ThresholdChart';
import { ACTIVITY, FEW, PEERS, SEVERITY, WHO_SAYS } from './ruleWords';
import './RulePanel.css';

interface RulePanelProps {
  readonly rule: IsolationRule;
  readonly line: ThresholdLine;
  /** By what the findings were made. */
  readonly peers: Examined['peers'];
  readonly onClose: () => void;
}

/** The settings of the isolation rule, each with its reason; the list beside it follows at once. */
export function RulePanel({ rule, line, peers, onClose }: RulePanelProps) {
  const { changeIsolationRule, resetIsolationRule } = useActions();
  const settled = settleRule(rule);
  const usual = settleRule(DEFAULT_ISOLATION_RULE);
  const changed = rule.peers !== undefined || (Object.keys(usual) as (keyof SettledRule)[]).some((key) => settled[key] !== usual[key]);
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
        <h2 id="rule-title">Definition</h2>
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
          if (!Number.isNaN(tau)) changeIsolationRule({ tau });
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
      <ThresholdChart
        line={line}
        tau={rule.tau}
        onTau={(tau) => {
          changeIsolationRule({ tau });
        }}
      />
      <RuleRadio choice={SEVERITY} value={`${rule.sigma}`} onChange={changeIsolationRule} />
      <RuleRadio choice={ACTIVITY} value={rule.activity} onChange={changeIsolationRule} />
      <RuleRadio choice={PEERS} value={rule.peers ?? peers} onChange={changeIsolationRule} />
      <RuleRadio choice={WHO_SAYS} value={rule.rule} onChange={changeIsolationRule} />
      {CONVENTION_SETTINGS.map(({ title, settings }) => (
        <section key={title} className="RulePanel-part" aria-label={title}>
          <h3>{title}</h3>
          {settings.map((setting) => (
            <ConventionSlider
              key={setting.key}
              setting={setting}
              value={settled[setting.key]}
              least={setting.least(settled)}
              most={setting.most(settled)}
              onChange={changeIsolationRule}
            />
          ))}
        </section>
      ))}
      <Button className="button RulePanel-default" isDisabled={!changed} onPress={resetIsolationRule}>
        Back to the defaults
      </Button>
      <HowDecided />
    </aside>
  );
}
