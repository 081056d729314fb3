import { foldWords } from '../support/foldWords';
import { barePlace } from './isSamePlace';

/** What of a person is written in words of the file, and may be written in several ways. */
export type SpeltField = 'organisation' | 'grade' | 'group' | 'site';

/** Words that some write with a managerial group and some do not. */
const OF_MANAGERS = /^(?:managers?|mgrs?|management|mgmt|mgt|managerial|groups?|staff|leads?|leaders?)$/;
const SHORT: Readonly<Record<string, string>> = {
  gen: 'general',
  genl: 'general',
  clin: 'clinical',
  cl: 'clinical',
  func: 'functional',
  funct: 'functional',
  fn: 'functional',
};

function bareGroup(folded: string): string {
  const words = folded.split(' ').filter((word) => !OF_MANAGERS.test(word));
  return words.length === 0 ? folded : words.map((word) => SHORT[word] ?? word.replace(/(?<=[^s])s$/u, '')).join(' ');
}

const BARE: Readonly<Record<SpeltField, (folded: string) => string>> = {
  organisation: barePlace,
  grade: (folded) => folded.replaceAll(/^(?:afc )?(?:pay )?(?:band|grade) ?/gu, '').replaceAll(' ', '') || folded,
  group: bareGroup,
  site: (folded) => folded,
};

/** A spelling without the words that say nothing: two that are one in this may mean the same, which the files do not say. */
export function bareSpelling(field: SpeltField, written: string): string {
  return BARE[field](foldWords(written));
}

/** Whether two spellings of a field of people may mean the same. */
export function mayBeOne(field: SpeltField, one: string, other: string): boolean {
  const bare = bareSpelling(field, one);
  return bare !== '' && bare === bareSpelling(field, other);
}
