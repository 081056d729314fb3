import type { IsolationRule } from '../../domain/IsolationRule';

/** A setting of the rule in words: what it asks, what can be chosen, and why the default is what it is. */
export interface RuleChoice<Key extends keyof IsolationRule> {
  readonly key: Key;
  readonly question: string;
  readonly options: readonly { readonly value: IsolationRule[Key]; readonly label: string; readonly explained: string }[];
  readonly why: string;
}

export const FEW = {
  question: 'How few is few?',
  explained: 'At most this many contacts that count. Groups and organisations count as contacts too.',
  why: 'Default 2: losing one contact leaves one. A convention of this project, not a finding. Set it before looking at the group that is judged, never from it.',
  most: 20,
} as const;

export const SEVERITY: RuleChoice<'sigma'> = {
  key: 'sigma',
  question: 'How much does it take?',
  options: [
    { value: 1, label: 'One sign is enough', explained: 'Few contacts, none on the roster, only latent ones, or two of: nobody outside, no support, no knowledge, no peer.' },
    { value: 2, label: 'Few contacts, or nobody outside, with a lack', explained: 'Few contacts and support, knowledge or peers missing; or nobody outside and two of the three missing.' },
    { value: 3, label: 'Nobody at all', explained: 'No contact that counts.' },
  ],
  why: 'Default: the middle one, so that a manager who has few contacts but all that contacts are for is not isolated. A convention.',
};

export const ACTIVITY: RuleChoice<'activity'> = {
  key: 'activity',
  question: 'Which contacts count?',
  options: [
    { value: 'active', label: 'Active ones', explained: 'Contacts that are in use.' },
    { value: 'any', label: 'Active and latent ones', explained: 'Also contacts that could be taken up again. Lapsed ones never count.' },
  ],
  why: 'Default: active ones, since a contact that is not in use helps nobody now. Without a column that says so, all count as active.',
};

export const WHO_SAYS: RuleChoice<'rule'> = {
  key: 'rule',
  question: 'Who has to say so?',
  options: [
    { value: 'either', label: 'One of the two', explained: 'Two managers are in contact when at least one of them names the other.' },
    { value: 'confirmed', label: 'Both', explained: 'Only when both name each other. Where one did not answer, nothing is held against the other.' },
  ],
  why: 'Default: one of the two, which errs against calling somebody isolated. A mentor need not name everybody who turns to her.',
};
