import type { RuleSetting } from '../domain/results/Verdict';

/** How a setting differs from the rule: "few means 3, also latent contacts, both have to say so". */
export function settingWords(setting: RuleSetting, rule: RuleSetting): string {
  const parts = [
    setting.tau === rule.tau ? '' : `few means ${setting.tau}`,
    setting.activity === rule.activity ? '' : setting.activity === 'any' ? 'latent contacts count too' : 'only active contacts count',
    setting.rule === rule.rule ? '' : setting.rule === 'confirmed' ? 'both have to say so' : 'one of the two is enough',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
