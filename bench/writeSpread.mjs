const SYLLABLES = [
  'ba',
  'chi',
  'dor',
  'en',
  'fal',
  'gwe',
  'hu',
  'ill',
  'jo',
  'kes',
  'lum',
  'mer',
  'nav',
  'osk',
  'pri',
  'quo',
  'ras',
  'sti',
  'tol',
  'urd',
];
const POSTS = ['service manager', 'operational manager', 'matron', 'finance manager', 'divisional director', 'estates manager'];
const TYPES = ['Managerial', 'Operational/Clinical', 'Professional', 'Mentor', 'NHS', 'Functional Specialist'];
const MOTIVES = ['knowledge', 'support', 'career', 'influence'];

/** mulberry32: the same seed gives the same study, on every machine. @param {number} seed */
function makeChance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} at */
const nameOf = (at) => {
  const part = (/** @type {number} */ by) => SYLLABLES[Math.floor(at / by) % SYLLABLES.length] ?? '';
  const word = (/** @type {string} */ text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return `${word(part(1) + part(20))} ${word(part(400) + part(7) + part(8000))}`;
};

/**
 * A made-up study in which the limit for *few* decides many findings: 0 to 9 contacts each, all numbers alike often; of some all are
 * inside the own organisation, of others some are outside, a few take part in a network; one in six did not answer.
 *
 * @param {number} people
 */
export function writeSpread(people, seed = 7) {
  const chance = makeChance(seed);
  /** @param {number} n */
  const whole = (n) => Math.floor(chance() * n);
  /** @param {readonly string[]} words */
  const one = (words) => words[whole(words.length)] ?? '';
  const places = Math.max(1, Math.round(people / 80));
  const managers = ['id,name,group,organisation,role,seniority,responded'];
  const contacts = ['from,to,contact_kind,contact_organisation,types,motives,activity'];
  for (let at = 0; at < people; at += 1) {
    const answers = chance() > 1 / 6;
    const place = at % places;
    managers.push(
      `m${at},${nameOf(at)},${one(['general', 'clinical', 'functional'])},Trust ${place},${one(POSTS)},${1 + whole(4)},${answers ? 'yes' : 'no'}`,
    );
    if (!answers) continue;
    const [most, reach] = [whole(10), chance()];
    for (let named = 0; named < most; named += 1) {
      const said = `${one(TYPES)},${one(MOTIVES)}${chance() < 0.4 ? `;${one(MOTIVES)}` : ''},${chance() < 0.9 ? 'active' : 'latent'}`;
      const isOut = reach > 0.5 && chance() < reach - 0.4;
      if (chance() < 0.04) contacts.push(`m${at},Forum ${place},group,,${said}`);
      else if (isOut) contacts.push(`m${at},${nameOf(people + whole(3 * people))},person,Elsewhere ${whole(40)},${said}`);
      // Off the list and inside: nobody is named who would have a contact more by it.
      else if (chance() < 0.7) contacts.push(`m${at},${nameOf(people + whole(3 * people))},person,Trust ${place},${said}`);
      else contacts.push(`m${at},m${(at + places * (1 + whole(40))) % people},person,,${said}`);
    }
  }
  return { people: managers.join('\n'), contacts: contacts.join('\n') };
}
