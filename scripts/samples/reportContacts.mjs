import { BODIES, EXECUTIVES, FRIENDS, LEARNING_SETS, MENTORS, OUTSIDERS, SCHEME_INTAKE, STAFF } from './words.mjs';

/** Types of ties with colleagues at work, the likelier ones twice. */
const AT_WORK = {
  clinical: [['Operational/Clinical'], ['Operational/Clinical'], ['Professional'], ['Operational/Clinical', 'Professional'], ['Managerial']],
  functional: [['Functional Specialist'], ['Managerial'], ['Functional Specialist', 'Managerial'], ['Operational/Clinical']],
  general: [['Operational/Clinical'], ['Operational/Clinical'], ['Managerial'], ['Operational/Clinical', 'Managerial']],
};
/** And with those who do the same work, here or in another trust. */
const WITH_PEERS = {
  clinical: [['Professional'], ['Peer/Cohort']],
  functional: [['Functional Specialist'], ['Peer/Cohort', 'Functional Specialist']],
  general: [['Managerial'], ['Peer/Cohort'], ['Managerial', 'Political']],
};

const OFTEN = { colleague: ['daily', 'weekly', 'weekly', 'monthly'], outsider: ['monthly', 'monthly', 'every few months', 'yearly'], body: ['monthly', 'every few months', 'yearly'] };
const SUB_KINDS = {
  knowledge: ['knowledge-active', 'knowledge-active', 'knowledge-passive', 'knowledge'],
  support: ['support', 'support', 'support-emotional', 'support-functional'],
  career: ['career'],
  influence: ['influence-favours', 'influence-agenda', 'influence'],
};
/** What those without a wider network turn to colleagues for: to get things done. */
const PURPOSES_OF_PARTS = { few: ['influence-favours'], thin: ['career'], inward: ['influence-favours', 'influence', 'influence-agenda'], local: ['knowledge-active', 'influence', 'knowledge'] };

/**
 * One motive, at times two, in the shares of mentions that ch. 7 gives; men name career and influence more, women and
 * the Care trust support, and support is sought outside rather than at work.
 */
function drawMotives(chance, person, isOutside) {
  const isCare = person.trust === 'Care';
  const isMale = person.gender === 'male';
  const weights = {
    knowledge: isCare ? 62 : 54,
    support: 24 * (isCare ? 1.4 : 0.8) * (isMale ? 0.8 : 1.1) * (isOutside ? 1.3 : 0.7),
    career: 14 * (isMale ? 1.4 : 0.7),
    influence: 9 * (isMale ? 1.4 : 0.7) * (isCare ? 1.4 : 0.8),
  };
  const main = chance.weigh(weights);
  const motives = chance.happens(0.22) ? [main, chance.weigh({ ...weights, [main]: 0 })] : [main];
  return motives.map((motive) => chance.pick(SUB_KINDS[motive])).join(';');
}

/** How many contacts of which sort somebody names. The Acute trust names fewest, Care most outside (ch. 7). */
function planOf(chance, { group, trust, programme }, part) {
  const wider = { Acute: 0, Care: 2, Specialist: chance.below(2) }[trust];
  const inside = trust === 'Acute' ? 0 : 1;
  const some = (share) => (chance.happens(share) ? 1 : 0);
  switch (part) {
    case 'nobody':
      return { latent: 1, lost: 2 };
    case 'few':
      return { colleagues: 1, lost: 1 };
    case 'thin':
      return { colleagues: 1, outsiders: 1, faded: 1 };
    case 'inward':
      return { colleagues: 4 + chance.below(3), faded: some(0.7) };
    case 'local':
      return { colleagues: 4 + chance.below(2), lost: 1 };
    default:
  }
  const any = { intake: programme === 'GMTS' ? 1 : 0, mentors: some(0.22), friends: some(0.2), faded: some(group === 'general' ? 0.3 : 0.2) };
  if (group === 'functional') return { ...any, colleagues: 2 + inside + chance.below(2), peers: 1, outsiders: 2 + wider + chance.below(2), bodies: 2, executives: some(0.5) };
  if (group === 'clinical') return { ...any, colleagues: 2 + inside + chance.below(3), peers: 1, outsiders: 1 + wider + chance.below(2), bodies: 1 + some(0.5), executives: some(0.35) };
  return { ...any, colleagues: 3 + inside + chance.below(2), peers: 1 + some(0.5), outsiders: some(0.4) + (trust === 'Care' ? 1 : 0), bodies: some(0.5), executives: some(0.15), staff: some(0.6), lost: some(0.25) };
}

/** The rows that everybody who answered would have written: `from` and `to` as people, cells as words. */
export function reportContacts(chance, roster, parts) {
  const answered = roster.filter((person) => person.responded === 'yes');
  const rows = [];
  const named = new Map(roster.map((person) => [person, new Set()]));
  /** Whoever plays a part is left out by those whose naming would end it: peers of her group, and nearly everybody else. */
  function isLeftOut(from, to) {
    const part = parts.get(to.id);
    if (part === undefined || part === 'lonely') return false;
    return part === 'thin' || from.group === to.group || chance.happens(0.8);
  }

  function add(from, to, often, cells) {
    const already = named.get(from);
    const key = to.id ?? to.name;
    if (already.has(key)) return;
    already.add(key);
    const activity = cells.activity ?? 'active';
    // What is not in use has no frequency.
    rows.push({ contact_kind: 'person', ...cells, from, to, activity, frequency: activity === 'active' ? chance.pick(OFTEN[often]) : '' });
  }
  function addManager(from, among, cells) {
    const open = among.filter((to) => to !== from && !named.get(from).has(to.id) && !isLeftOut(from, to));
    if (open.length > 0) add(from, chance.pick(open), 'colleague', cells);
  }

  for (const from of answered) {
    const part = parts.get(from.id);
    const purposes = PURPOSES_OF_PARTS[part];
    const plan = planOf(chance, from, part);
    const here = roster.filter((to) => to.trust === from.trust);
    // Those of whom the story is told turn to other groups only, so that a peer is missing.
    const colleagues = part === undefined || part === 'lonely' ? here : here.filter((to) => to.group !== from.group);
    const motives = (isOutside) => (purposes === undefined ? drawMotives(chance, from, isOutside) : chance.pick(purposes));
    const each = (sort, write) => {
      for (let one = 0; one < (plan[sort] ?? 0); one += 1) write(one);
    };

    each('colleagues', () => {
      addManager(from, colleagues, { types: chance.pick(AT_WORK[from.group]), motives: motives(false) });
    });
    each('peers', (one) => {
      const among = chance.happens(0.6) ? here : roster.filter((to) => to.trust !== from.trust);
      // The first peer is somebody to learn from and lean on: without her far more would be isolated than ch. 7 tells of.
      addManager(from, among.filter((to) => to.group === from.group), { types: chance.pick(WITH_PEERS[from.group]), motives: one === 0 ? 'knowledge;support' : motives(true) });
    });
    each('outsiders', (one) => {
      const [name, organisation, types] = chance.pick(OUTSIDERS[from.group]);
      const isRival = types.includes('NHS') && chance.happens({ Acute: 0.5, Care: 0.4, Specialist: 0.1 }[from.trust]);
      add(from, { name }, 'outsider', { contact_organisation: organisation, position: 'external', types, motives: one === 0 && purposes === undefined ? 'knowledge-active' : motives(true), activity: chance.happens(0.85) ? 'active' : 'latent', barrier: isRival ? 'competitive-tension' : '' });
    });
    each('bodies', () => {
      const [name, kind, types, position] = chance.pick(BODIES[from.group]);
      const isLatent = chance.happens(from.group === 'functional' ? 0.3 : 0.45);
      add(from, { name }, 'body', { contact_kind: kind, position, types, motives: chance.pick(['knowledge-passive', 'knowledge-passive', 'knowledge;career', 'career']), activity: isLatent ? 'latent' : 'active', barrier: isLatent && chance.happens(0.6) ? 'time-pressure' : '' });
    });
    each('executives', () => {
      const [name, post] = chance.pick(EXECUTIVES[from.trust]);
      add(from, { name }, 'outsider', { contact_organisation: from.trust, position: 'internal', types: ['Elite'], motives: chance.pick(['influence-agenda', 'influence-agenda', 'career']), note: post });
    });
    each('staff', () => {
      const [name, post] = chance.pick(STAFF[from.trust]);
      add(from, { name }, 'colleague', { contact_organisation: from.trust, position: 'internal', types: ['Operational/Clinical'], motives: 'knowledge-active', note: post });
    });
    each('mentors', () => {
      const [name, organisation, types] = chance.pick(MENTORS);
      add(from, { name }, 'outsider', { contact_organisation: organisation, position: 'external', types, motives: chance.pick(['support;career', 'support-functional', 'support;knowledge']) });
    });
    each('friends', () => {
      add(from, { name: chance.pick(FRIENDS) }, 'colleague', { position: 'external', types: ['Personal'], motives: chance.pick(['support-emotional', 'support']) });
    });
    each('intake', () => {
      add(from, { name: SCHEME_INTAKE }, 'body', { contact_kind: 'group', position: 'external', types: ['Alumni'], motives: chance.pick(['career', 'knowledge-active;career']) });
    });
    // Learning sets fade after the programme, and ties of operations break when units are made anew.
    each('faded', () => {
      add(from, { name: chance.pick(LEARNING_SETS) }, 'body', { contact_kind: 'group', position: 'external', types: ['Alumni'], motives: 'support;knowledge', activity: chance.happens(0.75) ? 'lapsed' : 'latent', barrier: chance.happens(0.6) ? 'time-pressure' : '' });
    });
    each('lost', () => {
      addManager(from, colleagues, { types: ['Operational/Clinical'], motives: 'knowledge-active', activity: 'lapsed', barrier: chance.happens(0.7) ? 'reorganisation' : '' });
    });
    each('latent', () => {
      addManager(from, colleagues, { types: ['Managerial'], motives: 'influence', activity: 'latent', barrier: 'time-pressure' });
    });
  }

  // Some of those who are named name back.
  for (const { from, to, types, activity } of [...rows]) {
    if (activity === 'lapsed' || to.responded !== 'yes' || parts.has(to.id) || isLeftOut(to, from) || !chance.happens(0.3)) continue;
    add(to, from, 'colleague', { types, motives: drawMotives(chance, to, from.trust !== to.trust), activity: chance.happens(0.92) ? 'active' : 'latent' });
  }
  return rows;
}
