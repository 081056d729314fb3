import type { GateLevel } from '../domain/Gate';

/** What a measure rests on: what somebody reports herself, she and those around her, whom she links, or everybody's ties. */
type Rests = 'own' | 'ego' | 'links' | 'paths';

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

/** Whether a measure (by its id; one that is not known here rests on paths) is marked for somebody of an organisation with this gate. Design of measures, 5.2. */
export function isMarked(level: GateLevel, measure: string): boolean {
  return !ALLOWED[level].includes(RESTS[measure] ?? 'paths');
}
