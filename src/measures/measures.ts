import { activeContacts } from './own/activeContacts';
import { activeGroups } from './own/activeGroups';
import { assortativity } from './network/assortativity';
import { betweenness } from './paths/betweenness';
import { betweennessDirected } from './paths/betweennessDirected';
import { betweennessNormalised } from './paths/betweennessNormalised';
import { blau } from './own/blau';
import { bridgeDependence } from './paths/bridgeDependence';
import { bridges } from './paths/bridges';
import { bridgingShare } from './ties/bridgingShare';
import { bridgingTies } from './ties/bridgingTies';
import { brokerage } from './ties/brokerage';
import { brokerageByGroup } from './ties/brokerageByGroup';
import { closenessWF } from './paths/closenessWF';
import { clustering } from './ties/clustering';
import { components } from './paths/components';
import { componentSize } from './paths/componentSize';
import { confirmationRate } from './network/confirmationRate';
import { constraint } from './ties/constraint';
import { coreNumber } from './ties/coreNumber';
import { cutVertex } from './paths/cutVertex';
import { degree } from './ties/degree';
import { density } from './network/density';
import { effectiveSize } from './ties/effectiveSize';
import { efficiency } from './ties/efficiency';
import { eigenvector } from './ties/eigenvector';
import { eiIndex } from './ties/eiIndex';
import { eiIndexByGroup } from './ties/eiIndexByGroup';
import { externalTies } from './own/externalTies';
import { fragility } from './paths/fragility';
import { fragmentation } from './network/fragmentation';
import { harmonic } from './paths/harmonic';
import { harmonicIn } from './paths/harmonicIn';
import { harmonicNormalised } from './paths/harmonicNormalised';
import { harmonicOut } from './paths/harmonicOut';
import { inDegree } from './ties/inDegree';
import { inDegreeRate } from './ties/inDegreeRate';
import { iqv } from './own/iqv';
import { isolates } from './network/isolates';
import { largestComponent } from './network/largestComponent';
import { modularity } from './network/modularity';
import { multiplexity } from './own/multiplexity';
import { multiplexShare } from './own/multiplexShare';
import { networkEiIndex } from './network/networkEiIndex';
import { networkEiIndexByGroup } from './network/networkEiIndexByGroup';
import { outDegree } from './own/outDegree';
import { pageRank } from './ties/pageRank';
import { reach2 } from './paths/reach2';
import { reciprocity } from './network/reciprocity';
import { richness } from './own/richness';
import { strengthIn } from './ties/strengthIn';
import { strengthOut } from './own/strengthOut';
import { tiesByMotive } from './own/tiesByMotive';
import { tiesByType } from './own/tiesByType';
import type { Measure, NetworkMeasure } from './Measure';

/** Every measure of persons, in the order in which they are shown. To add one: a file, a line here, a test. */
export const MEASURES: readonly Measure[] = [
  inDegree,
  outDegree,
  inDegreeRate,
  strengthIn,
  strengthOut,
  activeContacts,
  activeGroups,
  externalTies,
  degree,
  betweenness,
  betweennessNormalised,
  harmonic,
  harmonicNormalised,
  closenessWF,
  reach2,
  componentSize,
  bridgeDependence,
  bridges,
  cutVertex,
  bridgingTies,
  bridgingShare,
  eigenvector,
  coreNumber,
  clustering,
  effectiveSize,
  efficiency,
  constraint,
  fragility,
  betweennessDirected,
  harmonicIn,
  harmonicOut,
  pageRank,
  brokerage,
  brokerageByGroup,
  eiIndex,
  eiIndexByGroup,
  blau,
  iqv,
  richness,
  multiplexity,
  multiplexShare,
  tiesByType,
  tiesByMotive,
];

/** Every measure of the whole network. */
export const NETWORK_MEASURES: readonly NetworkMeasure[] = [
  density,
  reciprocity,
  confirmationRate,
  components,
  largestComponent,
  isolates,
  assortativity,
  networkEiIndex,
  networkEiIndexByGroup,
  fragmentation,
  modularity,
];
