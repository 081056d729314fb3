import type { PersonKind, Responded } from '../../domain/Person';
import type { NetworkPosition, NetworkStatus } from '../../domain/NetworkEntry';
import { plainText } from '../plainText';

function spellings<T>(table: readonly (readonly [T, readonly string[]])[]): (cell: string) => T | null {
  const known = new Map(table.flatMap(([value, words]) => words.map((word) => [plainText(word), value] as const)));
  return (cell) => known.get(plainText(cell)) ?? null;
}

/** Cell → the value it stands for, for columns that allow some words only; case, spaces and punctuation aside. */
export const allowedWords = {
  yesNo: spellings<boolean>([
    [true, ['yes', 'y', 'true', '1', 'x']],
    [false, ['no', 'n', 'false', '0']],
  ]),
  /** Of who wants to be left out, a word that says so again is a yes. */
  optedOut: spellings<boolean>([
    [true, ['yes', 'y', 'true', '1', 'x', '✓', '✔', 'opted out', 'opt out', 'out', 'withdrawn', 'withdrew', 'declined', 'refused']],
    [false, ['no', 'n', 'false', '0', 'opted in', 'in']],
  ]),
  responded: spellings<Responded>([
    [
      'yes',
      [
        'yes',
        'y',
        'true',
        '1',
        'x',
        '✓',
        '✔',
        '✅',
        '☑',
        '100',
        'answered',
        'responded',
        'complete',
        'completed',
        'yes complete',
        'fully completed',
        'full',
        'submitted',
        'finished',
        'done',
        'received',
        'returned',
        'replied',
      ],
    ],
    [
      'no',
      [
        'no',
        'n',
        'false',
        '0',
        '✗',
        '✘',
        '❌',
        '☐',
        'no answer',
        'no response',
        'no reply',
        'not answered',
        'did not answer',
        'did not respond',
        'not responded',
        'non-response',
        'nonrespondent',
        'not started',
        'not submitted',
        'not returned',
        'not received',
        'pending',
        'awaiting',
        'outstanding',
        'invited',
        'sent',
        'opened',
        'not opened',
        'bounced',
      ],
    ],
    ['declined', ['declined', 'refused', 'declined to take part', 'opted out', 'withdrawn', 'withdrew']],
    ['not_asked', ['not asked', 'not invited', 'not sent', 'not eligible', 'excluded']],
  ]),
  personKind: spellings<PersonKind>([
    ['manager', ['manager', 'person', 'roster']],
    ['outside_person', ['outside person', 'outside', 'outsider', 'external person', 'external']],
    ['collectivity', ['collectivity', 'group', 'organisation', 'organization', 'team']],
  ]),
  consent: spellings<string>([
    ['named', ['named']],
    ['introduced', ['introduced']],
    ['kept', ['kept']],
    ['none', ['none', 'no', 'n', 'false', 'refused', 'declined', 'withdrawn', 'not given', 'no consent', 'does not consent']],
  ]),
  /** As `ACTIVITIES` codes them. What is sometimes or rarely so is asked. */
  activity: spellings<number>([
    [
      1,
      [
        'active',
        'current',
        'currently',
        'in use',
        'ongoing',
        'yes',
        'y',
        'true',
        'often',
        'very often',
        'frequently',
        'regularly',
        'regular',
        'always',
        'hourly',
        'daily',
        'every day',
        'most days',
        'weekly',
        'every week',
        'fortnightly',
        'monthly',
        'every month',
        'quarterly',
      ],
    ],
    [2, ['latent', 'dormant', 'inactive', 'not active', 'not in use', 'not in use now']],
    [
      3,
      [
        'lapsed',
        'stopped',
        'ended',
        'former',
        'formerly',
        'past',
        'no',
        'n',
        'false',
        'lost touch',
        'no longer',
        'no longer in touch',
        'not any more',
        'over',
        'finished',
      ],
    ],
    [
      4,
      [
        'absent',
        'never',
        'refused',
        'denied',
        'blocked',
        'declined',
        'rejected',
        'not begun',
        'never began',
        'never begun',
        'never started',
        'no tie',
        'no contact',
      ],
    ],
  ]),
  /** As `POSITIONS` codes them. */
  position: spellings<number>([
    [1, ['internal', 'inside', 'in', 'within']],
    [2, ['external', 'outside', 'out']],
  ]),
  /** Of a network; across the boundary is a word of the register alone. */
  networkPosition: spellings<NetworkPosition>([
    ['internal', ['internal', 'inside', 'in', 'within']],
    ['external', ['external', 'outside', 'out']],
    ['across', ['across', 'both', 'spanning', 'inside and outside', 'internal and external']],
  ]),
  networkStatus: spellings<NetworkStatus>([
    ['live', ['live', 'active', 'current', 'running', 'ongoing', 'open']],
    ['dormant', ['dormant', 'latent', 'inactive', 'paused', 'sleeping']],
    ['closed', ['closed', 'lapsed', 'ended', 'stopped', 'finished', 'dissolved', 'disbanded', 'former']],
  ]),
  /** As `MENTORINGS` codes them. “Mentor” and “mentee” say who, and not of whom. */
  mentoring: spellings<number>([
    [1, ['received', 'receive', 'receives', 'from them', 'by them']],
    [2, ['given', 'give', 'gives', 'to them']],
    [3, ['mutual', 'both', 'both ways', 'each other', 'reciprocal']],
  ]),
  /** As `CONTACT_KINDS` codes them. */
  contactKind: spellings<number>([
    [0, ['person', 'individual', 'people', 'manager']],
    [1, ['group', 'team', 'network', 'committee', 'collectivity']],
    [2, ['organisation', 'organization', 'org', 'body']],
    [3, ['several']],
    [4, ['unread']],
  ]),
};

const IN_PART =
  /^(?:in ?progress|(?:yes )?part(?:ial(?:ly)?|ly)?(?: (?:complete[d]?|answered|submitted|response|done))?|incomplete|not (?:complete[d]?|finished)|unfinished|started|begun|draft|saved|ongoing)$/;

/** Whether a word for who answered says that somebody began and did not end: neither a yes nor a no. */
export function saysInPart(cell: string): boolean {
  return IN_PART.test(
    cell
      .toLowerCase()
      .replaceAll(/[^\p{L}]+/gu, ' ')
      .trim(),
  );
}
