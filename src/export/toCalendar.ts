import type { Disclosed } from '../disclosure/disclose';
import type { PlannedAction } from '../domain/Plan';
import { foldUtf8Lines } from '../support/foldUtf8Lines';
import { nameActions } from '../words/plan/planWords';

/** A text as a value of iCalendar has it (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The first meeting of each action that has one as an entry of a calendar, every month for as long as it lasts, and its review. Only the
 * action, its number in the plan and its topic are named, as calendars are read by others. RFC 5545.
 */
export function toCalendar({ content }: Disclosed<{ readonly actions: readonly PlannedAction[]; readonly at: string }>): string {
  const { actions, at } = content;
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const names = nameActions(actions);
  const events = actions.flatMap((action, number): readonly string[] => {
    if (!IS_DAY.test(action.start)) return [];
    const label = names[number] ?? '';
    return [
      'BEGIN:VEVENT',
      `UID:${number + 1}-${stamp}@kith`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${action.start.replaceAll('-', '')}`,
      `RRULE:FREQ=MONTHLY;COUNT=${Math.max(1, action.months)}`,
      `SUMMARY:${escape(label)}`,
      ...(action.occasion === '' ? [] : [`DESCRIPTION:${escape(action.occasion)}`]),
      'END:VEVENT',
      ...(IS_DAY.test(action.review)
        ? [
            'BEGIN:VEVENT',
            `UID:${number + 1}-review-${stamp}@kith`,
            `DTSTAMP:${stamp}`,
            `DTSTART;VALUE=DATE:${action.review.replaceAll('-', '')}`,
            `SUMMARY:${escape(`Review of ${label}`)}`,
            'END:VEVENT',
          ]
        : []),
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Plan//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldUtf8Lines(line)}\r\n`).join('');
}
