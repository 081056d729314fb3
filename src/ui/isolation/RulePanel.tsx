import { Button, Group, Input, NumberField } from 'react-aria-components';

import type { Examined, ThresholdLine } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import type { IsolationRule } from '../../domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../domain/IsolationRule';
import type { SettledRule } from '../../domain/steps/settleRule';
import { settleRule } from '../../domain/steps/settleRule';
import { sayThreshold } from '../../words/isolation/sayThreshold';
import { useActions } from '../KithContext';
import { ConventionSlider } from './ConventionSlider';
import { CONVENTION_SETTINGS } from './conventionSettings';
import { HowDecided } from './HowDecided';
import { RuleSelect } from './RuleSelect';
import { ThresholdChart } from './ThresholdChart';
import type { RuleChoice } from './ruleWords';
import { ACTIVITY, FEW, PEERS, SEVERITY, WHO_SAYS } from './ruleWords';
import './RulePanel.css';

const CHOICES: readonly Pick<RuleChoice<keyof IsolationRule>, 'question' | 'why'>[] = [FEW, SEVERITY, ACTIVITY, WHO_SAYS, PEERS];

interface RulePanelProps {
  readonly rule: IsolationRule;
  readonly line: ThresholdLine;
  /** `Reconciled.people`. */
  readonly people: readonly Person[];
  /** By what the findings were made. */
  readonly peers: Examined['peers'];
  readonly onClose: () => void;
}

/** The isolation rule as a sentence whose parts can be chosen, and what a choice would change; the list below follows at once. */
export function RulePanel({ rule, line, people, peers, onClose }: RulePanelProps) {
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
        <Button className="button RulePanel-default" isDisabled={!changed} onPress={resetIsolationRule}>
          Back to the defaults
        </Button>
        <Button className="cross" aria-label="Close the rule" onPress={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <div className="RulePanel-columns">
        <div>
          <p className="RulePanel-sentence">
            Isolated means <RuleSelect choice={SEVERITY} value={`${rule.sigma}`} onChange={changeIsolationRule} />. Few means at most{' '}
            <NumberField
              className="RulePanel-number"
              aria-label={FEW.question}
              value={rule.tau}
              minValue={0}
              maxValue={FEW.most}
              step={1}
              autoFocus
              onChange={(tau) => {
                if (!Number.isNaN(tau)) changeIsolationRule({ tau });
              }}
            >
              <Group className="RulePanel-stepper">
                <Button slot="decrement">−</Button>
                <Input />
                <Button slot="increment">+</Button>
              </Group>
            </NumberField>{' '}
            contacts that are <RuleSelect choice={ACTIVITY} value={rule.activity} onChange={changeIsolationRule} />. Two managers are in
            contact if <RuleSelect choice={WHO_SAYS} value={rule.rule} onChange={changeIsolationRule} />. Managers in a like post are those{' '}
            <RuleSelect choice={PEERS} value={rule.peers ?? peers} onChange={changeIsolationRule} />.
          </p>
          <p className="RulePanel-why">{SEVERITY.options.find(({ value }) => value === rule.sigma)?.explained}</p>
          <p className="RulePanel-joins" role="status">
            {sayThreshold(line, rule.tau, people)}
          </p>
        </div>
        <ThresholdChart
          line={line}
          tau={rule.tau}
          onTau={(tau) => {
            changeIsolationRule({ tau });
          }}
        />
      </div>
      <details className="RulePanel-advanced">
        <summary>Advanced</summary>
        <div className="RulePanel-settings">
          <section className="RulePanel-part" aria-label="The sentence above">
            <h3>The sentence above</h3>
            {CHOICES.map(({ question, why }) => (
              <p key={question} className="RulePanel-why">
                <b>{question}</b> {why}
              </p>
            ))}
          </section>
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
        </div>
      </details>
      <HowDecided />
    </aside>
  );
}
