import { activeContacts } from './activeContacts';
import { activeGroups } from './activeGroups';
import { assortativity } from './assortativity';
import { betweenness } from './betweenness';
import { betweennessDirected } from './betweennessDirected';
import { betweennessNormalised } from './betweennessNormalised';
import { blau } from './blau';
import { bridgeDependence } from './bridgeDependence';
import { bridges } from './bridges';
import { bridgingShare } from './bridgingShare';
import { bridgingTies } from './bridgingTies';
import { brokerage } from './brokerage';
import { brokerageByGroup } from './brokerageByGroup';
import { closenessWF } from './closenessWF';
import { clustering } from './clustering';
import { components } from './components';
import { componentSize } from './componentSize';
import { confirmationRate } from './confirmationRate';
import { constraint } from './constraint';
import { coreNumber } from './coreNumber';
import { cutVertex } from './cutVertex';
import { degree } from './degree';
import { density } from './density';
import { effectiveSize } from './effectiveSize';
import { efficiency } from './efficiency';
import { eigenvector } from './eigenvector';
import { eiIndex } from './eiIndex';
import { eiIndexByGroup } from './eiIndexByGroup';
import { externalTies } from './externalTies';
import { fragility } from './fragility';
import { fragmentation } from './fragmentation';
import { harmonic } from './harmonic';
import { harmonicIn } from './harmonicIn';
import { harmonicNormalised } from './harmonicNormalised';
import { harmonicOut } from './harmonicOut';
import { inDegree } from './inDegree';
import { inDegreeRate } from './inDegreeRate';
import { iqv } from './iqv';
import { isolates } from './isolates';
import { largestComponent } from './largestComponent';
import { modularity } from './modularity';
import { multiplexity } from './multiplexity';
import { multiplexShare } from './multiplexShare';
import { networkEiIndex } from './networkEiIndex';
import { networkEiIndexByGroup } from './networkEiIndexByGroup';
import { outDegree } from './outDegree';
import { pageRank } from './pageRank';
import { reach2 } from './reach2';
import { reciprocity } from './reciprocity';
import { richness } from './richness';
import { strengthIn } from './strengthIn';
import { strengthOut } from './strengthOut';
import { tiesByMotive } from './tiesByMotive';
import { tiesByType } from './tiesByType';
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
