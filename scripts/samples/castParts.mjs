/**
 * Who plays which part in the story of chapters 7 and 8:
 * - inward: colleagues every day, nobody outside, and nobody for support or knowledge
 * - local: the same, but colleagues do give knowledge
 * - nobody, few, thin: none, one, or two contacts in use
 * - lonely: contacts as others have, and feels alone all the same
 */
const CAST = [
  ['Acute', 'general', 'service manager', 'inward'],
  ['Acute', 'general', 'therapy manager', 'inward'],
  ['Acute', 'general', 'theatre manager', 'nobody'],
  ['Care', 'general', 'service manager', 'inward'],
  ['Care', 'general', 'service manager', 'few'],
  ['Care', 'general', 'operational manager', 'local'],
  ['Care', 'general', 'directorate manager', 'lonely'],
  ['Specialist', 'general', 'service manager', 'inward'],
  ['Specialist', 'general', 'service manager', 'thin'],
  ['Specialist', 'general', 'deputy general manager', 'lonely'],
  ['Acute', 'clinical', 'matron', 'few'],
  ['Specialist', 'clinical', 'divisional nurse', 'lonely'],
  ['Care', 'functional', 'finance director', 'lonely'],
];

/** Gives each part to the first of that post who answered; everybody else goes her own way. */
export function castParts(roster) {
  const parts = new Map();
  for (const [trust, group, role, part] of CAST) {
    const player = roster.find((person) => person.trust === trust && person.group === group && person.role === role && person.responded === 'yes' && !parts.has(person.id));
    parts.set(player.id, part);
  }
  return parts;
}
