import type { PlannedAction } from '../domain/Plan';
import { sayLong } from './plan/planWords';
import { writeDay } from './writeDay';

/** What stands on a sheet that those of an action are handed: the same for all of them, and nothing of how they were found. */
export const sheetWords = {
  title: 'Sheets',
  roles: { mentee: 'Mentee', mentor: 'Mentor' },
  unnamed: 'A colleague, who will introduce themselves',
  broker: (name: string) => `Introduced by ${name}`,
  unnamedBroker: 'a colleague who knows you both',
  wayOut: 'Each of you can stop at any time, without giving a reason. Nobody is asked why.',
  consent: 'Your contact details are passed on only if you agree.',
  agree: 'To agree when you first meet',
  lines: ['When and where we meet', 'What we would like to talk about', 'What stays between us', 'How we end, and when we look back'],
} as const;

/** The facts of an action, as heading and value; what is not set is not there. */
export function sayFacts({ occasion, host, start, review, hoursAMonth, months }: PlannedAction): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Occasion', occasion],
    ['Host', host],
    ['Time', sayLong({ hoursAMonth, months })],
    ['First meeting', start === '' ? '' : writeDay(start)],
    ['Review', review === '' ? '' : writeDay(review)],
  ];
  return facts.filter(([, value]) => value !== '');
}

export const planPageWords = {
  title: 'Plan',
  figures: ['Figure', 'Now', 'If all form'],
  hours: ['Item', 'How many', 'Hours'],
  actions: ['What', 'Who', 'When'],
  mentee: (mentee: string, mentor: string) => `${mentee}, with ${mentor} as mentor`,
  through: (people: string, broker: string) => `${people}, introduced by ${broker}`,
  note: 'Planned contacts are never stored as answers. For the person who plans: it names people, so do not pass it on.',
} as const;
