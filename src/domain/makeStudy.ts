import { emptyNominations } from './emptyNominations';
import { DEFAULT_ISOLATION_RULE } from './IsolationRule';
import type { Study } from './Study';

/** A study that holds what is given and nothing else. The id is the caller's: rooms without chance cannot make one. */
export function makeStudy(known: Pick<Study, 'id' | 'title' | 'codebook'> & Partial<Omit<Study, 'version'>>): Study {
  return {
    version: 3,
    notice: '',
    instrument: {},
    sources: [],
    people: [],
    nominations: emptyNominations,
    issues: [],
    silentMeansNone: false,
    organisations: [],
    pins: [],
    erasures: [],
    isolationRule: DEFAULT_ISOLATION_RULE,
    ...known,
  };
}
