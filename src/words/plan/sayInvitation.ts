import type { ActionKind } from '../../domain/Plan';

/** As what somebody takes part. */
export type InvitedAs = 'mentor' | 'mentee' | 'member' | 'broker';

/** What an invitation says: who with, what about, how much time, and a way out. It never says how anybody was chosen. */
interface Invitation {
  readonly kind: ActionKind;
  readonly role: InvitedAs;
  readonly title: string;
  readonly occasion: string;
  /** Names of the others, as far as they agreed to be named. */
  readonly others: readonly string[];
  /** Who introduces two people, as far as they agreed to be named; empty = nobody is named. */
  readonly broker: string;
  readonly hoursAMonth: number;
  readonly months: number;
}

const MENTOR_OFFERS: Readonly<Record<InvitedAs, string>> = {
  mentor: 'We would like to ask you to be the mentor of a colleague',
  mentee: 'We would like to offer you a mentor',
  member: 'We would like to bring you together as a mentor pair',
  broker: 'We would like to ask you to bring a mentor pair together',
};

const ASKED_TO_INTRODUCE = 'We would like to ask you to introduce two colleagues whom you know to each other';

const OFFERS: Readonly<Record<Exclude<ActionKind, 'mentor'>, string>> = {
  set: 'We would like to invite you to a learning set, a small group that works on problems from your everyday work',
  introduction: 'We would like to introduce you to a colleague',
  cohort: 'We would like to invite you to a programme for clinical and general managers together',
  forum: 'We would like to invite you to a local forum for managers',
  unitNetwork: 'We would like to invite you to a network of managers across units',
  postNetwork: 'We would like to invite you to a network of managers who do the same job',
  wake: 'We would like to help you to take up a contact again',
  keepAlive: 'We would like to bring your set together again, with dates and a host',
  agreement: 'We would like to agree with you which topics both organisations can talk about',
  spread: 'We would like to bring you together so that what is known reaches more people',
  protectedTime: 'We would like to offer you protected time for your own development',
  tie: 'We would like to help you to meet',
};

const WITH: Readonly<Record<InvitedAs, string>> = {
  mentor: 'Your mentee',
  mentee: 'Your mentor',
  member: 'With you',
  broker: 'The two are',
};

/** The text of an invitation, in plain sentences. */
export function sayInvitation({ kind, role, title, occasion, others, broker, hoursAMonth, months }: Invitation): string {
  const hours = `about ${hoursAMonth} ${hoursAMonth === 1 ? 'hour' : 'hours'}`;
  const time = role === 'broker' ? `${hours} in all` : `${hours} a month for ${months} ${months === 1 ? 'month' : 'months'}`;
  const offer = role === 'broker' && kind !== 'mentor' ? ASKED_TO_INTRODUCE : kind === 'mentor' ? MENTOR_OFFERS[role] : OFFERS[kind];
  return [
    `${offer}.`,
    title === '' ? '' : `The topic is: ${title}.`,
    occasion === '' ? '' : `The occasion is: ${occasion}.`,
    others.length === 0 ? '' : `${WITH[role]}: ${others.join(', ')}.`,
    broker === '' || role === 'broker' ? '' : `${broker} knows you both and would introduce you.`,
    `This takes ${time}.`,
    'You can say no, or stop at any time, without giving a reason.',
    'Please answer whether you would like to take part. We pass on your contact details only if you agree.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
