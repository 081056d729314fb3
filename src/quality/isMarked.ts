import type { GateLevel, Rests } from '../domain/results/Gate';

const RESTS: Readonly<Record<string, Rests>> = {
  outDegree: 'own',
  strengthOut: 'own',
  activeGroups: 'own',
  externalTies: 'own',
  blau: 'own',
  iqv: 'own',
  richness: 'own',
  multiplexity: 'own',
  multiplexShare: 'own',
  tiesByType: 'own',
  tiesByMotive: 'own',
  inDegree: 'ego',
  inDegreeRate: 'ego',
  strengthIn: 'ego',
  activeContacts: 'ego',
  degree: 'ego',
  bridgingTies: 'ego',
  bridgingShare: 'ego',
  eiIndex: 'ego',
  eiIndexByGroup: 'ego',
  clustering: 'ego',
  effectiveSize: 'ego',
  efficiency: 'ego',
  constraint: 'ego',
  brokerage: 'links',
  brokerageByGroup: 'links',
};

const ALLOWED: Readonly<Record<GateLevel, readonly Rests[]>> = {
  all: ['own', 'ego', 'links', 'paths'],
  paths: ['own', 'ego', 'links'],
  labels: ['own', 'ego'],
  own: ['own'],
};

/** What a measure rests on; one that is not known here, on everybody's ties. */
export function restsOf(measure: string): Rests {
  return RESTS[measure] ?? 'paths';
}

/** Whether what rests on this may be shown without a mark of somebody of an organisation with this gate. docs/measures.md, 5.2. */
export function allows(level: GateLevel, rests: Rests): boolean {
  return ALLOWED[level].includes(rests);
}

/** Whether a measure, by its id, is marked for somebody of an organisation with this gate. */
export function isMarked(level: GateLevel, measure: string): boolean {
  return !allows(level, restsOf(measure));
}
