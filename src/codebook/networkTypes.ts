import type { NetworkType } from './Codebook';

const TABLE = 'ch. 7, Table 7.1';

/** The book's 15 network types, family by family, in the order of the wheel. A tie holds a set of them. */
export const networkTypes: readonly NetworkType[] = [
  { id: 'Elite', label: 'Elite', family: 'authority', position: 'either', definition: 'Ties to senior decision-makers of the organisation, the region or the country.', chapter: TABLE, typical: {} },
  { id: 'Political', label: 'Political', family: 'authority', position: 'either', definition: 'Ties kept up for influence; their members are too mixed for another type.', chapter: TABLE, typical: { formation: 'instrumental' } },
  { id: 'Professional', label: 'Professional', family: 'profession', position: 'either', definition: 'Ties to formal professional bodies, such as those of accountants, HR or nurses.', chapter: TABLE, typical: { membership: 'closed', structure: 'formal' } },
  { id: 'Functional Specialist', label: 'Functional Specialist', family: 'profession', position: 'either', definition: 'Ties or groups of people who share a specialism at work.', chapter: TABLE, typical: {} },
  { id: 'Academic/Scientific', label: 'Academic/Scientific', family: 'profession', position: 'either', definition: 'Links with universities, research or science organisations, mostly outside.', chapter: TABLE, typical: {} },
  { id: 'Mentor', label: 'Mentor', family: 'development', position: 'either', definition: 'A tie of two with one’s mentor, appointed or chosen; usually outside the organisation.', chapter: TABLE, typical: { position: 'external' } },
  { id: 'Alumni', label: 'Alumni', family: 'development', position: 'either', definition: 'Ties from a training or education programme that outlast it.', chapter: TABLE, typical: {} },
  { id: 'Peer/Cohort', label: 'Peer/Cohort', family: 'development', position: 'either', definition: 'Ties with people who joined this or another organisation at the same time.', chapter: TABLE, typical: {} },
  { id: 'Managerial', label: 'Managerial', family: 'service', position: 'either', definition: 'Ties among managers, by occupation or in operations.', chapter: TABLE, typical: {} },
  { id: 'Operational/Clinical', label: 'Operational/Clinical', family: 'service', position: 'either', definition: 'Ties that come from doing the job from day to day, and managed clinical networks.', chapter: TABLE, typical: {} },
  { id: 'NHS', label: 'NHS', family: 'partners', position: 'external', definition: 'Ties to people in other bodies of the health service.', chapter: TABLE, typical: { position: 'external' } },
  { id: 'Government', label: 'Government', family: 'partners', position: 'external', definition: 'Ties to people in regional or national government.', chapter: TABLE, typical: {} },
  { id: 'Public Sector', label: 'Public Sector', family: 'partners', position: 'external', definition: 'Ties to public bodies that are not government, such as schools, prisons or local authorities.', chapter: TABLE, typical: {} },
  { id: 'Commercial/3rd Sector', label: 'Commercial/3rd Sector', family: 'partners', position: 'either', definition: 'Ties to private firms or charities, mostly outside.', chapter: TABLE, typical: {} },
  { id: 'Personal', label: 'Personal', family: 'personal', position: 'either', definition: 'Friends, family and other ties that are not of work.', chapter: TABLE, typical: { formation: 'organic', structure: 'informal', coordination: 'loose', position: 'external' } },
];
