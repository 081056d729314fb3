const FORMS = {
  /** "24 Nov 2026" */
  day: { dateStyle: 'medium' },
  /** "24 November 2026" */
  'long day': { dateStyle: 'long' },
  /** "10:30" */
  time: { timeStyle: 'short' },
  /** "24 Nov 2026, 10:30" */
  'day and time': { dateStyle: 'medium', timeStyle: 'short' },
  /** "24 Nov, 10:30": of what was done lately. */
  recent: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A moment as people here write it, by the clock of this computer. @param at milliseconds, as of Date.now, or the date */
export function formatMoment(at: number | Date, form: keyof typeof FORMS): string {
  return new Date(at).toLocaleString('en-GB', FORMS[form]);
}
