import { FEW_PARTS, WITHOUT_PEER } from './castParts.mjs';
import { drawMotives, writeMotives } from './drawPurposes.mjs';
import { CLOSED_SETS, INTAKES, LIVE_SET, networkOf, networksFor } from './networks.mjs';
import { COUNTERPARTS, EXECUTIVES, FRIENDS, MENTORS, OTHER_COUNTERPARTS, OUTSIDERS, STAFF } from './words.mjs';

/** Types of ties with colleagues at work, the likelier ones twice. */
const AT_WORK = {
  clinical: [
    ['Operational/Clinical'],
    ['Operational/Clinical'],
    ['Professional'],
    ['Operational/Clinical', 'Professional'],
    ['Managerial'],
  ],
  functional: [['Functional Specialist'], ['Managerial'], ['Functional Specialist', 'Managerial'], ['Operational/Clinical']],
  general: [['Operational/Clinical'], ['Operational/Clinical'], ['Managerial'], ['Operational/Clinical', 'Managerial']],
};
/** And with those who do the same work, here or in another trust. */
const WITH_PEERS = {
  clinical: [['Professional'], ['Professional'], ['Peer/Cohort', 'Professional']],
  functional: [['Functional Specialist'], ['Functional Specialist'], ['Peer/Cohort', 'Functional Specialist']],
  general: [['Managerial'], ['Managerial'], ['Managerial', 'Political']],
};

const OFTEN = {
  colleague: ['daily', 'weekly', 'weekly', 'monthly'],
  outsider: ['monthly', 'monthly', 'every few months', 'yearly'],
  body: ['monthly', 'every few months', 'yearly'],
};
/** How often a colleague is one of the own unit: least where the trust is of one piece (ch. 3). */
const OWN_UNIT = { Acute: 0.7, Care: 0.6, Specialist: 0.4 };
/** Units too far apart to meet. */
const APART = [
  ['Coast locality', 'North locality'],
  ['Medicine', 'Diagnostics and therapies'],
];
/** Trusts outside the study that compete with those in it. */
const RIVALS = ['Hillcrest Hospitals', 'Eastern Community Trust'];
const areApart = (one, other) => APART.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);

/** Poles that a tie of a type has as a rule (Table 7.2, and the passages beside it); what is not typical stays blank. */
const POLES = {
  Personal: { structure: 'informal', coordination: 'loose', formation: 'organic' },
  Political: { formation: 'instrumental' },
  'Operational/Clinical': { structure: 'informal', formation: 'organic' },
  Professional: { structure: 'formal' },
  Mentor: { structure: 'formal' },
};

/** How many contacts of which sort somebody names. The Acute trust names fewest, Care most outside (ch. 7). */
function planOf(chance, { group, trust, post, programme }, part) {
  const wider = { Acute: 0, Care: 2, Specialist: chance.below(2) }[trust];
  const inside = trust === 'Acute' ? 0 : 1;
  const some = (share) => (chance.happens(share) ? 1 : 0);
  switch (part) {
    case 'nobody':
      return { latent: 1, lost: 2 };
    case 'few':
      return { colleagues: 1, lost: 1 };
    case 'thin':
      return { colleagues: 1, outsiders: 1 };
    case 'inside':
      return { leant: 3, colleagues: 4, closed: 1 };
    case 'flatmate':
      return { leant: 1, colleagues: 5, friends: 1, closed: 1 };
    case 'homely':
      return { across: 1, colleagues: 4 };
    case 'inward':
      return { colleagues: 4 + chance.below(3) };
    default:
  }
  const any = { intake: programme === 'GMTS' ? 1 : 0, mentors: some(0.35), friends: some(0.25) };
  const sets = { closed: some(0.25), live: some(0.1) };
  const ofCare = trust === 'Care' ? 1 : 0;
  if (post === 'service management') {
    const own = { colleagues: 3 + inside + chance.below(2), outsiders: 1 + some(0.3) + ofCare, counterparts: some(0.2) };
    return { ...any, ...own, sleeping: some(0.6), staff: some(0.5), lost: some(0.3) };
  }
  if (group === 'functional') {
    const own = { colleagues: 2 + inside + chance.below(2), outsiders: 1 + chance.below(2), counterparts: 1 + some(wider / 2) };
    return { ...any, ...sets, ...own, peers: 1, bodies: 1, executives: some(0.3) };
  }
  if (group === 'clinical') {
    const own = { colleagues: 2 + inside + chance.below(3), outsiders: wider, counterparts: 1 + some(0.3), bodies: 1 + some(0.3) };
    return { ...any, ...sets, ...own, peers: 1, executives: some(0.2) };
  }
  const own = { colleagues: 3 + inside + chance.below(2), outsiders: some(0.3) + ofCare, counterparts: 1, bodies: 1 };
  return { ...any, ...sets, ...own, peers: 1, executives: some(0.4), staff: some(0.4), lost: some(0.25) };
}

/**
 * The rows that everybody who answered would have written: `from` and `to` as people, cells as words.
 *
 * @param purposes by id, the functions that each turns to anybody for
 * @param barriers by id, what stands in the way of each
 */
export function reportContacts(chance, roster, { parts, purposes, barriers }) {
  const answered = roster.filter((person) => person.responded === 'yes');
  const rows = [];
  const named = new Map(roster.map((person) => [person, new Set()]));
  const isPressed = (person) => barriers.get(person.id).has('time-pressure');
  const isCompeting = (person) => barriers.get(person.id).has('competitive-tension');
  const areAlike = (one, other) => one.post === other.post && Math.abs(one.seniority - other.seniority) <= 1;

  /** Whoever plays a part is left out by those whose naming would end it; service managers rarely meet anybody in a like post. */
  function isLeftOut(from, to) {
    if (FEW_PARTS.includes(parts.get(to.id))) return true;
    if (!areAlike(from, to)) return false;
    return from.post === 'service management' || [from, to].some(({ id }) => WITHOUT_PEER.includes(parts.get(id)));
  }
  function add(from, to, often, cells) {
    const already = named.get(from);
    const key = to.id ?? to.name;
    if (already.has(key)) return false;
    already.add(key);
    const activity = cells.activity ?? 'active';
    // What is not in use has no frequency.
    rows.push({ contact_kind: 'person', ...cells, from, to, activity, frequency: activity === 'active' ? chance.pick(OFTEN[often]) : '' });
    return true;
  }
  function addManager(from, among, cells) {
    const open = among.filter((to) => to !== from && !named.get(from).has(to.id) && !isLeftOut(from, to) && !areApart(from.unit, to.unit));
    if (open.length === 0) return null;
    const to = chance.pick(open);
    add(from, to, 'colleague', { ...polesOf(cells.types), ...cells });
    return to;
  }
  function polesOf(types) {
    const poles = Object.assign({}, ...types.map((type) => POLES[type]));
    // People do not say all of it.
    return chance.happens(0.75) ? poles : {};
  }
  const motivesOf = (from, sort) => writeMotives(chance, drawMotives(chance, purposes.get(from.id), sort));
  /** What came of a contact beside what it is for, where somebody tells. */
  const outcomeOf = () => (chance.happens(0.07) ? chance.pick(['career', 'career', 'support', 'knowledge']) : '');

  for (const from of answered) {
    const part = parts.get(from.id);
    const plan = planOf(chance, from, part);
    const here = roster.filter((to) => to.trust === from.trust);
    const ownUnit = here.filter((to) => to.unit === from.unit);
    const otherUnits = here.filter((to) => to.unit !== from.unit);
    const isKnown = part === undefined || part === 'lonely';
    const work = () => chance.pick(AT_WORK[from.group]);
    const each = (sort, write) => {
      for (let one = 0; one < (plan[sort] ?? 0); one += 1) write(one);
    };
    const outside = (cells) => ({ position: 'external', ...polesOf(cells.types), ...cells, outcomes: outcomeOf() });
    const member = (name, cells) => add(from, { name }, 'body', { contact_kind: networkOf(name).contact_kind, ...cells });
    // Trusts near each other compete; only those who say so feel it with a contact.
    const rivalry = (organisation) => (isCompeting(from) && RIVALS.includes(organisation) ? 'competitive-tension' : '');
    const shortOfTime = isPressed(from) ? 'time-pressure' : '';

    each('leant', () => {
      addManager(from, ownUnit, { types: work(), motives: writeMotives(chance, ['knowledge', 'support']) });
    });
    each('across', () => {
      addManager(from, otherUnits, { types: work(), motives: writeMotives(chance, ['support']) });
    });
    each('colleagues', () => {
      const among = chance.happens(OWN_UNIT[from.trust]) ? ownUnit : otherUnits;
      const types = work();
      const motives = isKnown ? motivesOf(from, 'colleague') : chance.pick(['knowledge-active', 'knowledge-active', 'knowledge']);
      const cells = { types, motives, outcomes: outcomeOf() };
      if (addManager(from, among, cells) === null) addManager(from, here, cells);
    });
    each('peers', () => {
      const alike = roster.filter((to) => areAlike(from, to));
      const near = alike.filter((to) => to.trust === from.trust);
      const among = near.length > 1 && chance.happens(0.6) ? near : alike;
      const types = chance.pick(WITH_PEERS[from.group]);
      const to = addManager(from, among, { types, motives: motivesOf(from, 'peer') });
      if (to !== null && to.trust !== from.trust && isCompeting(from)) rows.at(-1).barrier = 'competitive-tension';
    });
    each('outsiders', (one) => {
      const [name, organisation, types, title] = chance.pick(OUTSIDERS[from.group]);
      const motives = one === 0 ? 'knowledge-active' : motivesOf(from, 'outsider');
      const activity = one === 0 || chance.happens(0.85) ? 'active' : 'latent';
      const cells = { contact_organisation: organisation, contact_role: title, types, motives, activity, barrier: rivalry(organisation) };
      add(from, { name }, 'outsider', outside(cells));
    });
    each('counterparts', (one) => {
      const [name, organisation, types, title] = chance.pick(COUNTERPARTS[from.post] ?? OTHER_COUNTERPARTS);
      const isTitled = title !== 'like post';
      const both = purposes.get(from.id).has('support') && chance.happens(0.4) ? ['knowledge', 'support'] : ['knowledge'];
      const motives = one === 0 ? writeMotives(chance, both) : motivesOf(from, 'peer');
      const like = isTitled ? { contact_role: title } : { like_post: 'yes' };
      const cells = { contact_organisation: organisation, ...like, types, motives, barrier: rivalry(organisation) };
      add(from, { name }, 'outsider', outside(cells));
    });
    each('bodies', (one) => {
      const { name } = chance.pick(networksFor(from));
      const isLatent = one > 0 || chance.happens({ functional: 0.2, clinical: 0.3, general: 0.35 }[from.group]);
      member(name, { motives: motivesOf(from, 'body'), activity: isLatent ? 'latent' : 'active', barrier: isLatent ? shortOfTime : '' });
    });
    each('sleeping', () => {
      const { name, status } = chance.pick(networksFor(from));
      const activity = status === 'live' && chance.happens(0.5) ? 'active' : 'latent';
      member(name, { motives: 'knowledge-passive', activity, barrier: activity === 'latent' ? shortOfTime : '' });
    });
    each('intake', () => {
      member(chance.pick(INTAKES), { motives: purposes.get(from.id).has('career') ? 'knowledge-active;career' : 'knowledge-active' });
    });
    each('live', () => {
      member(LIVE_SET, { motives: motivesOf(from, 'peer') });
    });
    // Learning sets fade after the programme: some still call themselves members of one that is closed. Ties of operations break
    // when units are made anew.
    each('closed', () => {
      const motives = purposes.get(from.id).has('support') ? 'knowledge;support' : 'knowledge';
      const activity = isKnown && chance.happens(0.3) ? 'latent' : 'lapsed';
      member(chance.pick(CLOSED_SETS), { motives, activity, barrier: shortOfTime });
    });
    each('executives', () => {
      const [name, title] = chance.pick(EXECUTIVES[from.trust]);
      const where = { contact_organisation: from.trust, contact_unit: 'Trust board', position: 'internal' };
      const cells = { types: ['Elite'], motives: motivesOf(from, 'executive'), formation: chance.pick(['instrumental', 'organic', '']) };
      add(from, { name }, 'outsider', { ...where, contact_role: title, ...cells });
    });
    each('staff', () => {
      const [name, title] = chance.pick(STAFF[from.trust]);
      const where = { contact_organisation: from.trust, contact_unit: from.unit, position: 'internal' };
      const cells = { types: ['Operational/Clinical'], motives: 'knowledge-active', structure: 'informal' };
      add(from, { name }, 'colleague', { ...where, contact_role: title, ...cells });
    });
    each('mentors', () => {
      const motives = motivesOf(from, 'mentor');
      // Usually somebody outside, at times a senior manager of the trust (ch. 7).
      const senior = otherUnits.filter((to) => to.seniority >= from.seniority + 2);
      if (senior.length > 0 && chance.happens(0.35)) {
        if (addManager(from, senior, { types: ['Mentor', 'Elite'], motives, mentoring: 'received' }) !== null) return;
      }
      const [name, organisation, types, title] = chance.pick(MENTORS);
      const mentoring = chance.happens(0.85) ? 'received' : 'mutual';
      add(from, { name }, 'outsider', outside({ contact_organisation: organisation, contact_role: title, types, motives, mentoring }));
    });
    each('friends', () => {
      if (!purposes.get(from.id).has('support')) return;
      const name = part === 'flatmate' ? 'an old flatmate' : chance.pick(FRIENDS);
      const motives = part === 'flatmate' ? 'support' : chance.pick(['support-emotional', 'support']);
      add(from, { name }, 'colleague', { position: 'external', types: ['Personal'], motives, ...POLES.Personal });
    });
    each('lost', () => {
      const barrier = chance.happens(0.7) ? 'reorganisation' : '';
      addManager(from, otherUnits, { types: ['Operational/Clinical'], motives: 'knowledge-active', activity: 'lapsed', barrier });
    });
    each('latent', () => {
      addManager(from, otherUnits, { types: ['Managerial'], motives: 'knowledge', activity: 'latent', barrier: 'time-pressure' });
    });
    // Directors mentor, too: whoever gives has no mentor by that.
    if (isKnown && ['division direction', 'medical direction', 'nursing direction'].includes(from.post) && chance.happens(0.45)) {
      const juniors = here.filter((to) => to.seniority <= from.seniority - 2);
      addManager(from, juniors, { types: ['Mentor'], motives: 'knowledge', mentoring: 'given' });
    }
    // What was refused, never began or was blocked: somebody in a like post at a trust that competes.
    if (isCompeting(from) && from.trust !== 'Specialist' && chance.happens(0.8)) {
      const elsewhere = roster.filter((to) => to.trust !== from.trust && to.trust !== 'Specialist');
      const rivals = elsewhere.filter((to) => to.post === from.post && !named.get(from).has(to.id));
      const none = { types: ['NHS'], motives: 'knowledge-active', activity: 'absent', barrier: 'competitive-tension' };
      if (rivals.length > 0) add(from, chance.pick(rivals), 'outsider', none);
    }
    tellAll(from, isKnown);
  }

  /** Each function that somebody turns to contacts for is told of at least one of them. */
  function tellAll(from, isKnown) {
    if (!isKnown) return;
    const own = rows.filter((row) => row.from === from && row.activity === 'active');
    for (const motive of purposes.get(from.id)) {
      if (own.some(({ motives }) => motives.split(';').some((one) => one.startsWith(motive)))) continue;
      const row = chance.pick(own);
      row.motives = `${row.motives};${writeMotives(chance, [motive])}`;
    }
  }

  // Some of those who are named name back.
  for (const { from, to, types, activity, mentoring } of [...rows]) {
    if (activity === 'lapsed' || activity === 'absent' || mentoring !== undefined || to.responded !== 'yes') continue;
    if (parts.has(to.id) || isLeftOut(to, from) || !chance.happens(0.2)) continue;
    const motives = motivesOf(to, to.trust === from.trust ? 'colleague' : 'peer');
    add(to, from, 'colleague', { types, motives, activity: chance.happens(0.92) ? 'active' : 'latent', ...polesOf(types) });
  }
  return rows;
}
