import { sha256 } from '@noble/hashes/sha2.js';

import type { Disclosed } from '../disclosure/disclose';
import type { PlannedAction } from '../domain/Plan';
import { foldUtf8Lines } from '../support/foldUtf8Lines';
import { utf8 } from '../support/utf8';

/** A text as a value of iCalendar has it (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A number that grows by the minute: a later download is a later version, whatever was changed or undone. Every month counts 31 days. */
function versionOf(at: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = at.split(/\D/).map(Number);
  return (((year - 2020) * 12 + month - 1) * 31 + day - 1) * 1440 + hour * 60 + minute;
}

interface ToCalendar {
  /** Random id of the study: the same entry has the same id in every download, and nobody can tell the study by it. */
  readonly study: string;
  readonly actions: readonly PlannedAction[];
  /** What each is called. */
  readonly names: readonly string[];
  /** When it is written, ISO. */
  readonly at: string;
}

/**
 * The first meeting of each action that has one as an entry of a calendar, every month for as long as it lasts, and its review; `null` = no
 * action has a date. Only the action, its number in the plan and its topic are named, as calendars are read by others. An entry that is
 * imported again takes the place of the one that is there: its id stays and its version goes up (RFC 5545, 3.8.4.7, 3.8.7.2 and 3.8.7.4).
 * What was stopped is cancelled there.
 */
export function toCalendar({ content }: Disclosed<ToCalendar>): string | null {
  const { study, actions, names, at } = content;
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const version = versionOf(at);
  const met = new Map<string, number>();
  const events = actions.flatMap((action, number): readonly string[] => {
    // Two actions may be alike in kind and people.
    const copy = met.get(action.id) ?? 0;
    met.set(action.id, copy + 1);
    const label = names[number] ?? '';
    const event = (what: 'meeting' | 'review', day: string, summary: string, more: readonly string[]): readonly string[] =>
      IS_DAY.test(day)
        ? [
            'BEGIN:VEVENT',
            `UID:${toUuid([study, action.id, String(copy), what])}`,
            `DTSTAMP:${stamp}`,
            `SEQUENCE:${version}`,
            ...(action.stage === 'stopped' ? ['STATUS:CANCELLED'] : []),
            `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
            ...more,
            `SUMMARY:${escape(summary)}`,
            'END:VEVENT',
          ]
        : [];
    return [
      ...event('meeting', action.start, `Meeting: ${label}`, [
        `RRULE:FREQ=MONTHLY;COUNT=${Math.max(1, action.months)}`,
        ...(action.occasion === '' ? [] : [`DESCRIPTION:${escape(action.occasion)}`]),
      ]),
      ...event('review', action.review, `Review of ${label}`, []),
    ];
  });
  if (events.length === 0) return null;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Plan//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldUtf8Lines(line)}\r\n`).join('');
}

/** A UUID that follows from these (RFC 9562, version 8), as RFC 7986 wants ids: ids of people cannot be read from it. */
function toUuid(parts: readonly string[]): string {
  const bytes = sha256(utf8.encode(JSON.stringify(parts))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
