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
  explained: 'Few means this many contacts or fewer. Groups and organisations count as contacts too.',
  why: 'Default 2: after losing one contact, one is left. We chose this limit; it is not a research finding. Decide this before you look at the results.',
  most: 20,
} as const;

export const SEVERITY: RuleChoice<'sigma'> = {
  key: 'sigma',
  question: 'What counts as isolated?',
  options: [
    {
      value: 1,
      label: 'One sign is enough',
      explained:
        'Few contacts, none on the staff list, only contacts not in use now, or two of: nobody outside, no support, no knowledge, no peer.',
    },
    {
      value: 2,
      label: 'Few contacts, or nobody outside, and something missing',
      explained: 'Few contacts and support, knowledge or peers missing; or nobody outside and two of the three missing.',
    },
    { value: 3, label: 'Nobody at all', explained: 'No contact that the rule counts.' },
  ],
  why: 'Default: the middle one. A manager with few contacts who lacks nothing is then not isolated. We chose this; it is not a research finding.',
};

export const ACTIVITY: RuleChoice<'activity'> = {
  key: 'activity',
  question: 'Which contacts count?',
  options: [
    { value: 'active', label: 'Contacts in use', explained: 'Only contacts that are in use.' },
    {
      value: 'any',
      label: 'Contacts in use and not in use now',
      explained: 'Also contacts they could use again. Contacts that have ended never count.',
    },
  ],
  why: 'Default: contacts in use, because a contact that is not in use helps nobody now. If your data does not record this, all contacts count as in use.',
};

export const PEERS: RuleChoice<'peers'> = {
  key: 'peers',
  question: 'Who is in a like post?',
  options: [
    {
      value: 'post',
      label: 'Managers in the same post',
      explained: 'Their roles belong to one post of the codebook, and they differ by one level of seniority at most.',
    },
    { value: 'group', label: 'Managers of the same group', explained: 'Any other general, clinical or functional manager, as they are.' },
  ],
  why: 'Default: by post, where at least half of the staff list has a role; else by group.',
};

export const WHO_SAYS: RuleChoice<'rule'> = {
  key: 'rule',
  question: 'Who must report the contact?',
  options: [
    { value: 'either', label: 'One of the two', explained: 'Two managers are in contact when at least one of them names the other.' },
    {
      value: 'confirmed',
      label: 'Both',
      explained: 'Only when both name each other. If one did not answer, this never counts against the other.',
    },
  ],
  why: 'Default: one is enough. This avoids calling people isolated by mistake. A mentor may not name everybody who turns to them.',
};
