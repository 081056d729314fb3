import { emptyNominations } from './nominations/emptyNominations';
import { DEFAULT_ISOLATION_RULE } from './IsolationRule';
import { EMPTY_PLAN } from './Plan';
import type { Study } from './Study';

/**
 * A study that holds what is given and nothing else. The id is the caller's: rooms without chance cannot make one.
 * Each part is named here: a batch that was just read holds more, and a study with a key that is no part of one could be
 * kept and not be opened again.
 */
export function makeStudy({
  id,
  title,
  codebook,
  notice = '',
  instrument = {},
  sources = [],
  people = [],
  nominations = emptyNominations,
  recipes = [],
  issues = [],
  silentMeansNone = false,
  organisations = [],
  pins = [],
  plan = EMPTY_PLAN,
  decisions = [],
  erasures = [],
  isolationRule = DEFAULT_ISOLATION_RULE,
}: Pick<Study, 'id' | 'title' | 'codebook'> & Partial<Omit<Study, 'version'>>): Study {
  return {
    version: 9,
    id,
    title,
    codebook,
    notice,
    instrument,
    sources,
    people,
    nominations,
    recipes,
    issues,
    silentMeansNone,
    organisations,
    pins,
    plan,
    decisions,
    erasures,
    isolationRule,
  };
}
