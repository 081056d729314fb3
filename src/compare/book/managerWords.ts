import { postOf } from '../../codebook/postOf';
import { foldPlace } from '../../domain/isSamePlace';
import type { Person } from '../../domain/Person';
import { foldCase } from '../../support/foldCase';
import type { CompareContext } from '../CompareContext';
import { namesBarrier } from '../outcomes/namesBarrier';

/** A word for each manager by which a question of the book divides them; '' = not recorded, or not asked. */
export type WordsOf = (context: CompareContext) => readonly string[];

const MALE: ReadonlySet<string> = new Set(['m', 'male', 'man', 'men']);
const FEMALE: ReadonlySet<string> = new Set(['f', 'female', 'woman', 'women']);
/** Years in the service: ours, as the book gives no limits. */
const [LATE, LONG] = [5, 15] as const;

const byPerson =
  (wordOf: (person: Person) => string): WordsOf =>
  ({ reconciled: { people }, groups }) =>
    groups.map((_, manager) => {
      const person = people[manager];
      return person === undefined ? '' : wordOf(person);
    });

/** Of a study in which nobody has such a word, it was not asked; else a blank means that there is none. */
const orNone =
  (known: (person: Person) => string, none: string): WordsOf =>
  (context) => {
    const words = byPerson(known)(context);
    return words.every((word) => word === '') ? words : words.map((word) => (word === '' ? none : word));
  };

/** Clinical training of one's own, whatever the job is now; '' = not recorded. */
function clinicalPast({ hybrid, background }: Person): string {
  if (hybrid !== null) return hybrid ? CLINICAL_BACKGROUND : NO_CLINICAL_BACKGROUND;
  if (background === '') return '';
  return foldCase(background) === 'none' ? NO_CLINICAL_BACKGROUND : CLINICAL_BACKGROUND;
}

/** Managers of one organisation, part by part; '' where either is not recorded. */
const within =
  (wordOf: (person: Person, context: CompareContext) => string): WordsOf =>
  (context) =>
    byPerson((person) => {
      const word = wordOf(person, context);
      return word === '' || foldPlace(person.organisation) === '' ? '' : `${person.organisation}: ${word}`;
    })(context);

export const CLINICAL_BACKGROUND = 'clinical background';
const NO_CLINICAL_BACKGROUND = 'no clinical background';
export const SERVICE_MANAGEMENT = 'service management';
export const GRADUATE_SCHEME = 'graduate scheme';
export const TOOK_A_PROGRAMME = 'took a programme';
export const NAMES_TIME = 'name lack of time';

/** By what the book’s questions divide managers, beside group and organisation. */
export const managerWords = {
  /** Of those who are general today. */
  clinicalPast: byPerson(clinicalPast),
  /** Everybody who manages clinically has one; a blank of anybody else is not recorded. */
  clinicalBackground: byPerson((person) => (person.group === 'clinical' ? CLINICAL_BACKGROUND : clinicalPast(person))),
  service: ((context) =>
    byPerson(({ role }) => {
      const post = postOf(context.study.codebook, role);
      return post === '' ? '' : post === SERVICE_MANAGEMENT ? SERVICE_MANAGEMENT : 'other posts';
    })(context)) satisfies WordsOf,
  gender: byPerson(({ gender }) => {
    const word = foldCase(gender);
    return MALE.has(word) ? 'men' : FEMALE.has(word) ? 'women' : word;
  }),
  scheme: ((context) => {
    const isAsked = context.reconciled.people.some(({ programme }) => programme !== '');
    return byPerson(({ programme }) =>
      !isAsked ? '' : /\bGMTS\b|graduate management training/i.test(programme) ? GRADUATE_SCHEME : 'others',
    )(context);
  }) satisfies WordsOf,
  tookProgramme: orNone(({ programme }) => (programme === '' ? '' : TOOK_A_PROGRAMME), 'took none'),
  programme: byPerson(({ programme }) => programme),
  grade: byPerson(({ grade }) => grade),
  yearsInService: byPerson(({ yearsInService: years }) =>
    years === null ? '' : years < LATE ? 'under 5 years in the service' : years < LONG ? '5 to 14 years' : '15 years or more',
  ),
  unit: within(({ unit }) => unit),
  /** Titles of the codebook; all others together. */
  title: within(({ role }, { study: { codebook } }) => {
    const word = foldCase(role);
    return word === ''
      ? ''
      : (codebook.roles.find(({ id, label }) => foldCase(id) === word || foldCase(label) === word)?.label.toLowerCase() ?? 'other titles');
  }),
  time: ((context) =>
    namesBarrier(context, 'time-pressure').map((names) =>
      names === null ? '' : names === 1 ? NAMES_TIME : 'do not name it',
    )) satisfies WordsOf,
} as const satisfies Readonly<Record<string, WordsOf>>;
