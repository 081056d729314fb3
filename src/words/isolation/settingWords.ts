import type { RuleSetting } from '../../domain/results/Verdict';

/** How a setting differs from the rule: "“few” = 3, contacts not in use count too, both people must name each other". */
export function settingWords(setting: RuleSetting, rule: RuleSetting): string {
  const parts = [
    setting.tau === rule.tau ? '' : `“few” = ${setting.tau}`,
    setting.activity === rule.activity ? '' : setting.activity === 'any' ? 'contacts not in use count too' : 'only contacts in use count',
    setting.rule === rule.rule
      ? ''
      : setting.rule === 'confirmed'
        ? 'both people must name each other'
        : 'one person naming the other is enough',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
