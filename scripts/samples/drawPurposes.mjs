import { FEW_PARTS } from './castParts.mjs';

/** Parts that depend on support being named; those who have nobody for it. */
const WITH_SUPPORT = ['inside', 'flatmate', 'homely'];
const WITHOUT_SUPPORT = ['inward', ...FEW_PARTS];
/**
 * How many of those who answered name a motive, women and men, by trust. Of the 68 almost half named support, fewer than a
 * third career and 11 influence; women named support more, men career or influence twice as often; Care named support most, and
 * influence; career is even (ch. 7).
 */
const QUOTAS = {
  support: { Acute: [5, 2], Care: [11, 5], Specialist: [7, 2] },
  career: { Acute: [2, 4], Care: [3, 4], Specialist: [3, 4] },
  influence: { Acute: [1, 2], Care: [2, 3], Specialist: [1, 2] },
};

/** What each who answered turns to contacts for, by id: sets of the four functions. Nearly everybody names knowledge. */
export function drawPurposes(chance, roster, parts) {
  const answered = roster.filter(({ responded }) => responded === 'yes');
  const purposes = new Map(answered.map(({ id }) => [id, new Set(['knowledge'])]));
  for (const [motive, trusts] of Object.entries(QUOTAS)) {
    for (const [trust, counts] of Object.entries(trusts)) {
      ['female', 'male'].forEach((gender, at) => {
        const among = answered.filter((person) => person.trust === trust && person.gender === gender);
        const open = chance.shuffle(among.filter(({ id }) => mayName(parts.get(id), motive)));
        const first = (is) => open.sort((a, b) => Number(is(b.id)) - Number(is(a.id)));
        // Those whose part needs it come first.
        first((id) => mustName(parts.get(id), motive));
        // Whoever networks for a career often does for influence: few managers do either.
        if (motive === 'influence') first((id) => purposes.get(id).has('career'));
        for (const { id } of open.slice(0, counts[at])) purposes.get(id).add(motive);
      });
    }
  }
  return purposes;
}

const mustName = (part, motive) => motive === 'support' && WITH_SUPPORT.includes(part);
const mayName = (part, motive) => (motive === 'support' ? !WITHOUT_SUPPORT.includes(part) : part === undefined || part === 'lonely');

/** How likely each function is, by what sort of contact it is. */
const WEIGHTS = {
  colleague: { knowledge: 50, support: 40, career: 30, influence: 70 },
  peer: { knowledge: 40, support: 80, career: 30, influence: 20 },
  outsider: { knowledge: 40, support: 50, career: 60, influence: 50 },
  body: { knowledge: 40, support: 10, career: 90, influence: 20 },
  executive: { knowledge: 15, support: 5, career: 60, influence: 120 },
  mentor: { knowledge: 30, support: 80, career: 80, influence: 5 },
  friend: { knowledge: 10, support: 90, career: 0, influence: 0 },
};
const SUB_KINDS = {
  knowledge: ['knowledge-active', 'knowledge-active', 'knowledge-passive', 'knowledge'],
  support: ['support', 'support', 'support-emotional', 'support-functional'],
  career: ['career'],
  influence: ['influence-favours', 'influence-agenda', 'influence'],
};

/** One function that a contact of a sort is for, at times two, among those that the person turns to anybody for. */
export function drawMotives(chance, own, sort) {
  const weights = Object.fromEntries(Object.entries(WEIGHTS[sort]).filter(([motive]) => own.has(motive)));
  const main = chance.weigh(weights);
  const rest = Object.entries(weights).filter(([motive, weight]) => motive !== main && weight > 0);
  return rest.length > 0 && chance.happens(0.4) ? [main, chance.weigh(Object.fromEntries(rest))] : [main];
}

/** As people tick them: with a kind of knowledge, support or influence, or without. */
export function writeMotives(chance, motives) {
  return motives.map((motive) => chance.pick(SUB_KINDS[motive])).join(';');
}
