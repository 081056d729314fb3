// The register of networks of the made-up sample: what there is to belong to, for whom, and what has become of it.

const ALUMNI = ['Alumni'];
const COHORT = ['Alumni', 'Peer/Cohort'];
const OTHER_POSTS = ['IT manager', 'project manager', 'marketing manager'];

/** A network. `kind` is what contacts call it; `unit` only where it lies inside a trust. */
function network(name, kind, types, position, [structure, coordination, membership, formation], posts, host, rhythm, status, trust = '') {
  const dimensions = { structure, coordination, membership, formation, position };
  return { name, contact_kind: kind, types, ...dimensions, posts, host, rhythm, status, trust, unit: trust === '' ? '' : 'Trust-wide' };
}

/** Four dimensions; blank where nobody has told. */
const BODY = ['formal', 'loose', 'closed', 'instrumental'];
const MANAGED = ['formal', 'tight', 'closed', ''];
const CIRCLE = ['informal', 'loose', 'open', 'organic'];
const FORUM = ['formal', 'loose', 'open', ''];
const SET = ['formal', 'tight', 'closed', 'instrumental'];

export const NETWORKS = [
  network(
    'National nursing leadership network',
    'group',
    ['Professional'],
    'external',
    FORUM,
    ['nursing direction', 'ward and nursing management'],
    'National nursing council',
    'every few months',
    'live',
  ),
  network(
    'Critical care network',
    'group',
    ['Operational/Clinical'],
    'external',
    MANAGED,
    ['ward and nursing management', 'medical direction'],
    'Regional health board',
    'monthly',
    'live',
  ),
  network(
    'Royal college, regional branch',
    'organisation',
    ['Professional'],
    'external',
    BODY,
    ['medical direction'],
    'Royal college',
    'every few months',
    'live',
  ),
  network(
    'Clinical leaders’ forum',
    'group',
    ['Operational/Clinical', 'Professional'],
    'across',
    FORUM,
    ['medical direction', 'nursing direction'],
    'Regional health board',
    'every few months',
    'live',
  ),
  network(
    'Healthcare finance association',
    'organisation',
    ['Professional', 'Functional Specialist'],
    'external',
    BODY,
    ['finance'],
    'Chartered finance institute',
    'monthly',
    'live',
  ),
  network('Regional HR leads', 'group', ['Functional Specialist'], 'external', CIRCLE, ['HR'], 'Hillcrest Hospitals', 'monthly', 'live'),
  network(
    'Estates managers’ association',
    'organisation',
    ['Professional'],
    'external',
    BODY,
    ['estates and facilities'],
    '',
    'every few months',
    'live',
  ),
  network(
    'Information governance forum',
    'group',
    ['Functional Specialist'],
    'external',
    FORUM,
    OTHER_POSTS,
    'Regional health board',
    'every few months',
    'live',
  ),
  network(
    'Safety leads’ exchange',
    'group',
    ['Functional Specialist', 'NHS'],
    'external',
    CIRCLE,
    ['risk and safety'],
    'Eastern Community Trust',
    'monthly',
    'live',
  ),
  network(
    'Divisional directors’ exchange',
    'group',
    ['Managerial', 'Elite'],
    'external',
    CIRCLE,
    ['division direction'],
    'Hillcrest Hospitals',
    'every few months',
    'live',
  ),
  network(
    'General managers’ circle',
    'group',
    ['Managerial', 'NHS'],
    'external',
    ['informal', 'loose', '', 'organic'],
    ['division management'],
    'Eastern Community Trust',
    'every few months',
    'live',
  ),
  network(
    'Fellside health and care partnership',
    'group',
    ['NHS', 'Public Sector'],
    'across',
    MANAGED,
    ['division direction', 'division management'],
    'Fellside Council',
    'monthly',
    'live',
  ),
  network(
    'Allied health professions network',
    'group',
    ['Professional'],
    'external',
    FORUM,
    ['service management'],
    '',
    'every few months',
    'live',
  ),
  network(
    'Regional service managers’ day',
    'group',
    ['Managerial', 'NHS'],
    'external',
    ['formal', 'loose', 'open', ''],
    ['service management'],
    'Regional health board',
    'yearly',
    'dormant',
  ),
  network(
    'Operations review, Acute',
    'group',
    ['Operational/Clinical', 'Managerial'],
    'internal',
    MANAGED,
    ['division direction', 'division management'],
    'Acute',
    'weekly',
    'live',
    'Acute',
  ),
  network(
    'Board away days, Specialist',
    'group',
    ['Elite', 'Managerial'],
    'internal',
    ['formal', '', 'closed', ''],
    ['division direction', 'division management'],
    'Specialist',
    'every few months',
    'live',
    'Specialist',
  ),
  network('Graduate scheme, autumn intake', 'group', COHORT, 'external', CIRCLE, [], '', 'weekly', 'live'),
  network('Graduate scheme, spring intake', 'group', COHORT, 'external', CIRCLE, [], '', 'monthly', 'live'),
  network(
    'Action learning set, Fellside cohort',
    'group',
    ALUMNI,
    'external',
    ['informal', 'loose', 'closed', 'organic'],
    [],
    'its members',
    'every few months',
    'live',
  ),
  network(
    'Learning set, regional leadership programme',
    'group',
    ALUMNI,
    'external',
    SET,
    [],
    'Regional leadership programme',
    '',
    'closed',
  ),
  network('Learning set, new managers’ course', 'group', ALUMNI, 'external', SET, [], 'Regional leadership programme', '', 'closed'),
];

const named = new Map(NETWORKS.map((one) => [one.name, one]));
export const networkOf = (name) => named.get(name);

/** Networks meant for a post or a title; those inside a trust for its own managers only. */
export function networksFor({ post, role, trust }) {
  return NETWORKS.filter(({ posts, trust: home }) => (posts.includes(post) || posts.includes(role)) && (home === '' || home === trust));
}

export const INTAKES = ['Graduate scheme, autumn intake', 'Graduate scheme, spring intake'];
/** Kept up by its members after the programme. */
export const LIVE_SET = 'Action learning set, Fellside cohort';
export const CLOSED_SETS = ['Learning set, regional leadership programme', 'Learning set, new managers’ course'];
