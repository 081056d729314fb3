import { foldText } from '../../support/foldText';
import { smallestOf } from '../../support/smallestOf';
import type { PlacedColumn, PlacedColumns, SurveyColumn } from './SurveyColumn';

/** Columns that say the same of contact 1, contact 2, contact 3 … */
export interface NumberedColumns {
  /** The header with # in place of the number, in small letters, without spaces and signs: `contact#role`. */
  readonly stem: string;
  /** What is left of the header for a reader: "contact role". */
  readonly title: string;
  /** In the order of their places. */
  readonly members: PlacedColumns;
  /** Whether the columns differ by their number alone, and not by a statement or a name as well. */
  readonly isPlain: boolean;
}

interface Form {
  readonly key: string;
  readonly stem: string;
  readonly title: string;
  readonly place: number;
  readonly isPlain: boolean;
}

/** The places that are written as words. */
export const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBER = /\d+(?:st|nd|rd|th)?|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi;
/** A longer text is no title, and could take hours to look through. */
const LONGEST_TITLE = 500;
/** More is a year, a code or an id. */
const MOST_PLACES = 200;

/**
 * Groups columns that differ by a number: `Stem_1`, `Stem (2)`, `contact 1 role`, `2_Q5`, "Second person". A title that
 * stands there once without a number and again with one ("Contact", "Contact (2)") is the first. Columns whose questions
 * differ are none, whatever their ids: `Q2` and `Q3` are two questions.
 */
export function numberColumns(columns: readonly SurveyColumn[]): readonly NumberedColumns[] {
  const forms = columns.map(formsOf);
  const places = new Map<string, Map<number, number>>();
  for (const [at, own] of forms.entries()) {
    for (const { key, place } of own) {
      const known = places.get(key) ?? new Map<number, number>();
      // Two columns in one place are no run.
      known.set(place, known.has(place) ? -1 : at);
      places.set(key, known);
    }
  }
  // "Contact" before "Contact (2)".
  for (const [at, column] of columns.entries()) {
    for (const text of textsOf(column)) {
      const key = `${stemOf(`${text} #`)}|${questionKey(column, text)}`;
      const known = places.get(key);
      const first = known === undefined ? 0 : smallestOf([...known.keys()]) - 1;
      if (known === undefined || first < 0 || first > 1) continue;
      known.set(first, at);
      forms[at]?.push({ key, stem: stemOf(`${text} #`), title: text, place: first, isPlain: true });
    }
  }
  const isRun = (key: string): boolean => {
    const found = places.get(key) ?? new Map<number, number>();
    return found.size >= 2 && [...found.values()].every((at) => at >= 0) && smallestOf([...found.keys()]) <= 1;
  };
  const groups = new Map<string, { readonly form: Form; readonly members: PlacedColumn[]; isPlain: boolean }>();
  for (const [at, column] of columns.entries()) {
    const form = forms[at]?.findLast(({ key }) => isRun(key));
    if (form === undefined) continue;
    const group = groups.get(form.key) ?? { form, members: [], isPlain: true };
    group.members.push({ place: form.place, column });
    group.isPlain &&= form.isPlain;
    groups.set(form.key, group);
  }
  return [...groups.values()].flatMap(({ form: { stem, title }, members, isPlain }) => {
    const [first, ...others] = members.sort((a, b) => a.place - b.place);
    return first === undefined || others.length === 0 ? [] : [{ stem, title, isPlain, members: [first, ...others] as const }];
  });
}

/** Every number of the header, and of the question where that is another text, may be the one that counts. */
function formsOf(column: SurveyColumn): Form[] {
  // `contact1_type___2`: the code is no number of a contact.
  const [field = '', code] = column.id.split('___');
  if (code !== undefined)
    return formsOf({ ...column, id: field, question: field, option: '' }).map((form) => ({ ...form, key: `${form.key}|${code}` }));
  return textsOf(column).flatMap((text) =>
    Array.from(text.length > LONGEST_TITLE ? [] : text.matchAll(NUMBER), (match): Form | null => {
      const place = ORDINALS.includes(match[0].toLowerCase())
        ? ORDINALS.indexOf(match[0].toLowerCase()) + 1
        : Number.parseInt(match[0], 10);
      if (place > MOST_PLACES) return null;
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const stem = stemOf(`${before}#${after}`);
      const rest = `${before.replace(/[\s_.#([:-]+$/, '')} ${after.replace(/^[\s_.)\]:-]+/, '')}`.trim();
      if (stem === '#') return null;
      const { option } = column;
      const isPlain =
        option === '' ||
        /^\D{0,12}\d+(?:st|nd|rd|th|\D)?$/i.test(option) ||
        option.includes('${') ||
        /^\[(?:QID|Q\d|Field)/.test(option) ||
        ordinalOnly(option);
      return {
        key: `${stem}|${questionKey(column, text)}`,
        stem,
        title: column.question === column.id ? rest : column.question,
        place,
        isPlain,
      };
    }).filter((form) => form !== null),
  );
}

const ordinalOnly = (option: string): boolean =>
  /^(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b.{0,20}$/i.test(option);

/** The header, and the question with its option where that is written in its own words. */
function textsOf({ id, question, option }: SurveyColumn): readonly string[] {
  const whole = [question, option].filter((part) => part !== '').join(' ');
  return whole === id || (id !== question && id.startsWith(question)) ? [id] : whole === '' ? [id] : [whole, id];
}

/** Columns of one run ask the same, numbers and piped names aside. */
function questionKey({ id, question }: SurveyColumn, text: string): string {
  return question === id || text !== id || id.startsWith(question)
    ? ''
    : foldText(question)
        .replaceAll(/\$\{[^}]*\}/g, '$')
        .replaceAll(/\d+/g, '#');
}

function stemOf(text: string): string {
  return foldText(text)
    .replaceAll(/[^\p{L}\p{N}\p{M}#/]+/gu, '')
    .replaceAll(/#+/g, '#');
}
