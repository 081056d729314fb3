import type { Person } from './Person';

/** A person of whom only what is given is known; everything else is *not stated*. */
export function makePerson(known: Pick<Person, 'id' | 'kind'> & Partial<Person>): Person {
  return {
    name: known.id,
    group: '',
    organisation: '',
    unit: '',
    role: '',
    grade: '',
    seniority: null,
    lineManager: '',
    gender: '',
    ageBand: '',
    yearsInPost: null,
    yearsInOrganisation: null,
    yearsInService: null,
    site: '',
    hybrid: null,
    responded: null,
    capped: null,
    perceivedIsolation: null,
    lacksNetworks: null,
    barriers: [],
    programme: '',
    background: '',
    needs: null,
    consent: [],
    optedOut: false,
    network: null,
    attributes: [],
    edited: false,
    origin: null,
    ...known,
  };
}
