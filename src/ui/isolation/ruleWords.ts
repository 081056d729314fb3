import type { IsolationRule } from '../../domain/IsolationRule';

/** A setting of the rule in words: what it asks, what can be chosen, and why the default is what it is. */
export interface RuleChoice<Key extends keyof IsolationRule> {
  readonly key: Key;
  readonly question: string;
  readonly options: readonly { readonly value: IsolationRule[Key]; readonly label: string; readonly explained: string }[];
  readonly why: string;
}

export const FEW = {
  question: 'How many contacts are few?',
  explained: 'Groups and organisations count as contacts too.',
  why: 'Default 2: after losing one contact, one is left. We chose this limit; it is not a research finding. Decide this before you look at the results.',
  most: 20,
} as const;

/** docs/isolation.md, 3. */
export const SEVERITY: RuleChoice<'sigma'> = {
  key: 'sigma',
  question: 'What counts as isolated?',
  options: [
    {
      value: 1,
      label: 'any one sign',
      explained:
        'Signs are: few contacts, no manager among them or a small circle of managers, only contacts not in use now, knowledge only from inside, or two of these: no support, no knowledge, nobody in a like post.',
    },
    {
      value: 2,
      label: 'few contacts with something missing, or no wider network',
      explained:
        'Missing: support, knowledge or somebody in a like post. No wider network: knowledge only from inside the organisation, and two of these: support only from the own unit, nobody in a like post, no live network.',
    },
    { value: 3, label: 'no contact at all', explained: 'They answered, and report no contact that counts.' },
  ],
  why: 'Default: few contacts with something missing, or no wider network. We chose this; it is not a research finding.',
};

export const ACTIVITY: RuleChoice<'activity'> = {
  key: 'activity',
  question: 'Which contacts count?',
  options: [
    { value: 'active', label: 'in use', explained: 'Only contacts that are in use.' },
    { value: 'any', label: 'in use or not in use now', explained: 'Also contacts they could use again.' },
  ],
  why: 'Default: in use, because a contact that is not in use helps nobody now. Contacts that have ended never count. If your data does not record this, all contacts count.',
};

export const PEERS: RuleChoice<'peers'> = {
  key: 'peers',
  question: 'Who is in a like post?',
  options: [
    {
      value: 'post',
      label: 'of the same post',
      explained: 'Their roles belong to one post of the codebook, and they differ by one level of seniority at most.',
    },
    { value: 'group', label: 'of the same group', explained: 'Any other general, clinical or functional manager, as they are.' },
  ],
  why: 'Default: by post, where at least half of the staff list has a role; else by group.',
};

export const WHO_SAYS: RuleChoice<'rule'> = {
  key: 'rule',
  question: 'Who must report the contact?',
  options: [
    {
      value: 'either',
      label: 'one of them names the other',
      explained: 'Two managers are in contact when at least one of them names the other.',
    },
    {
      value: 'confirmed',
      label: 'each names the other',
      explained: 'Only when both name each other. If one did not answer, this never counts against the other.',
    },
  ],
  why: 'Default: one is enough. This avoids calling people isolated by mistake. A mentor may not name everybody who turns to them.',
};
