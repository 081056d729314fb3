import type { Person } from '../domain/Person';
import type { PeopleColumn } from '../import/peopleColumns';
import { ATTRIBUTE } from './CellEdit';

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
const number = (value: number | null): string => (value === null ? '' : String(value));

const TEXTS: Readonly<Record<PeopleColumn, (person: Person) => string>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind.replace('_', ' '),
  group: ({ group }) => group,
  organisation: ({ organisation }) => organisation,
  role: ({ role }) => role,
  grade: ({ grade }) => grade,
  seniority: ({ seniority }) => number(seniority),
  line_manager: ({ lineManager }) => lineManager,
  gender: ({ gender }) => gender,
  age_band: ({ ageBand }) => ageBand,
  years_in_post: ({ yearsInPost }) => number(yearsInPost),
  years_in_organisation: ({ yearsInOrganisation }) => number(yearsInOrganisation),
  years_in_service: ({ yearsInService }) => number(yearsInService),
  site: ({ site }) => site,
  hybrid: ({ hybrid }) => yesNo(hybrid),
  responded: ({ responded }) => responded?.replace('_', ' ') ?? '',
  cap: ({ capped }) => yesNo(capped),
  perceived_isolation: ({ perceivedIsolation }) => number(perceivedIsolation),
  needs: ({ needs }) => needs?.join('; ') ?? '',
  consent: ({ consent }) => consent.join('; '),
  opted_out: ({ optedOut }) => (optedOut ? 'yes' : ''),
};

/** What stands in a cell of the people, as a file would have it: reading it again gives the same. */
export function personText(person: Person, column: string): string {
  if (column.startsWith(ATTRIBUTE)) return person.attributes.find(({ name }) => name === column.slice(ATTRIBUTE.length))?.value ?? '';
  return TEXTS[column as PeopleColumn](person);
}
