import { FEW_PARTS, NARROW_PARTS } from './castParts.mjs';

/** Who says that time is short, of those who answered in each post: half of the service managers, few elsewhere (ch. 7). */
const PRESSED = {
  'service management': 9,
  'division management': 2,
  'division direction': 1,
  'medical direction': 1,
  'nursing direction': 1,
  'ward and nursing management': 2,
  finance: 1,
  HR: 1,
  'estates and facilities': 1,
};
/** Who says that trusts compete: general and functional managers, and hardly anybody at Specialist (ch. 7). */
const COMPETING = { Acute: { general: 4, functional: 3 }, Care: { general: 4, functional: 3, clinical: 1 }, Specialist: { general: 1 } };
/** What else stands in the way, and for how many of whom. */
const OTHERS = [
  ['nothing-to-join', 4, ({ post }) => post === 'service management'],
  ['no-standard-route', 3, ({ post, programme }) => post === 'service management' && programme === undefined],
  ['operational-crowding', 3, ({ isPressed }) => isPressed],
  ['reorganisation', 2, ({ group }) => group === 'general'],
  ['silos', 3, ({ trust }) => trust !== 'Specialist'],
  ['no-organisational-support', 3, ({ group }) => group === 'general'],
  ['authenticity', 3, ({ group }) => group !== 'general'],
  ['skills', 2, () => true],
  ['late-entry', 1, ({ group, hybrid }) => group === 'general' && hybrid === 'no'],
  ['surveillance', 1, ({ trust }) => trust === 'Care'],
  ['no-senior-mentor', 2, ({ group }) => group === 'general'],
  ['not-selected', 1, ({ group }) => group !== 'clinical'],
];

/** What stands in the way of each who answered, in general, by id: sets of codes. Those of the story are pressed first. */
export function drawBarriers(chance, roster, parts) {
  const answered = chance.shuffle(roster.filter(({ responded }) => responded === 'yes'));
  const barriers = new Map(answered.map(({ id }) => [id, new Set()]));
  const give = (barrier, among, count) => {
    for (const { id } of among.slice(0, count)) barriers.get(id).add(barrier);
  };
  const isShort = ({ id }) => NARROW_PARTS.includes(parts.get(id)) || FEW_PARTS.includes(parts.get(id));
  const byStory = answered.toSorted((a, b) => Number(isShort(b)) - Number(isShort(a)));
  for (const [post, count] of Object.entries(PRESSED))
    give(
      'time-pressure',
      byStory.filter((person) => person.post === post),
      count,
    );
  for (const [trust, groups] of Object.entries(COMPETING)) {
    for (const [group, count] of Object.entries(groups)) {
      give(
        'competitive-tension',
        answered.filter((person) => person.trust === trust && person.group === group),
        count,
      );
    }
  }
  for (const [barrier, count, is] of OTHERS) {
    const among = chance.shuffle(answered).filter((person) => is({ ...person, isPressed: barriers.get(person.id).has('time-pressure') }));
    give(barrier, among, count);
  }
  return barriers;
}
