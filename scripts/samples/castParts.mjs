/**
 * Who plays which part in the story of chapters 7 and 8:
 * - inside: colleagues for knowledge and support, nobody outside, and a learning set that has lapsed
 * - inward: the same for knowledge alone, and nobody for support
 * - flatmate: as inside, nobody in a like post, and a flatmate to lean on at home
 * - homely: knowledge from inside, support from another unit, nobody in a like post and no network
 * - nobody, few, thin: none, one, or two contacts in use
 * - lonely: contacts as others have, and feels alone all the same
 */
const CAST = {
  'Noor Dhillon': 'inward',
  'Yasmin Gill': 'inside',
  'Jakub Alker': 'nobody',
  'Judit Isherwood': 'inward',
  'Ben Umeh': 'inside',
  'Lena Chowdhury': 'inward',
  'Bronwen Garside': 'inward',
  'Fiona Winstanley': 'few',
  'Gwen Barlow': 'homely',
  'Xenia Yildiz': 'inside',
  'Moira Brierley': 'flatmate',
  'Grace Entwistle': 'inward',
  'Magnus Foulds': 'thin',
  'Wilf Nuttall': 'inward',
  'Delroy Holt': 'thin',
  'Paul Ibrahim': 'homely',
  'Valerie Whittaker': 'lonely',
  'Ivo Quigley': 'lonely',
  'Gita Zaman': 'lonely',
  'Nia Greenhalgh': 'lonely',
};

/** The part of each who plays one, by id; everybody else goes her own way. */
export function castParts(roster) {
  return new Map(Object.entries(CAST).map(([name, part]) => [roster.find((person) => person.name === name).id, part]));
}

/** Parts of those who look inside only: without a wider network. */
export const NARROW_PARTS = ['inside', 'inward', 'flatmate'];
/** Parts of those who have hardly anybody. */
export const FEW_PARTS = ['nobody', 'few', 'thin'];
/** Parts of those who know nobody in a like post. */
export const WITHOUT_PEER = ['flatmate', 'homely', 'inward'];
