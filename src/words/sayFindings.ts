import type { Codebook } from '../codebook/Codebook';
import type { Gate, GateLevel } from '../domain/results/Gate';
import { GATE_LEVELS } from '../domain/results/Gate';
import type { PairsOf, Quality, QualityFinding, ResponseOf } from '../domain/results/Quality';
import type { Reconciled } from '../domain/results/Reconciled';
import { formatCount } from '../domain/formatCount';
import { writePercent } from '../domain/writePercent';
import { capital } from '../support/capital';
import { nameSome } from '../support/nameSome';
import { sayIssue } from './sayIssue';

/** Conventions; docs/measures.md, 5.3 and 5.4. The last: points between a share of the roster and of those who answered. */
const CAPPED_IS_MANY = 0.2;
const CONFIRMED_IS_FEW = 0.3;
const UNEVEN_POINTS = 5;
/** Fewer pairs say nothing about a network type. */
const PAIRS_TO_SPEAK = 5;
/** The type that goes both ways by its meaning. */
const SYMMETRIC = 'Peer/Cohort';

const ITEM_WORDS: Readonly<Record<string, string>> = {
  types: 'network types',
  motives: 'what contacts are for',
  activity: 'whether contacts are in use',
  outside: 'contacts outside the organisation',
  perceived_isolation: 'whether people feel alone',
};

const ALLOWS: Readonly<Record<GateLevel, string>> = {
  all: '',
  paths: 'some network scores are less reliable there, and marked',
  labels: 'most network scores are less reliable there, and marked; rankings are not shown',
  own: 'rely only on what people report themselves; everything else is marked, and rankings are not shown',
};

const percent = (count: number, of: number): string => writePercent(of === 0 ? 0 : count / of);
const list = (parts: readonly string[]): string => nameSome(parts, Infinity);

/** What should be known before any result, each with what follows from it and what can be done. docs/measures.md, 5. */
export function sayFindings(quality: Quality, reconciled: Reconciled, gates: readonly Gate[], codebook: Codebook): readonly QualityFinding[] {
  if (reconciled.managers === 0) return [];
  return [
    sayResponse(quality, gates),
    sayBalance(quality, codebook),
    sayAsked(quality, reconciled),
    sayCap(quality, reconciled),
    sayReports(quality),
    ...sayUse(quality),
    sayNames(quality, reconciled),
    ...sayConfirmation(quality, codebook),
  ];
}

function sayResponse({ response }: Quality, gates: readonly Gate[]): QualityFinding {
  const low = gates.filter(({ level }) => level !== 'all');
  // One sentence for a level: many organisations may be of one.
  const said = GATE_LEVELS.flatMap((level) => {
    const places = low.filter((gate) => gate.level === level).map(({ organisation, answered, n }) => `${organisation === '' ? 'where no organisation is recorded' : organisation} (${percent(answered, n)} answered)`);
    return places.length === 0 ? [] : [`${nameSome(places)}: ${ALLOWS[level]}`];
  });
  return {
    id: 'response',
    title: 'Who answered',
    state: low.some(({ level }) => level !== 'paths') ? 'weak' : low.length > 0 ? 'look' : 'good',
    finding: `${formatCount(response.count)} of ${formatCount(response.of, 'manager', 'managers')} on the staff list answered, ${percent(response.count, response.of)}.`,
    consequence: low.length === 0 ? 'Enough managers in each organisation answered for every measure.' : `${capital(said.join('; '))}. No number and no finding is changed: managers who did not answer count as not known, never as having nobody.`,
    remedy: low.length === 0 ? '' : 'Remind the managers who have not answered. In a small organisation, a few more answers make a big difference.',
  };
}

function sayBalance({ response, byOrganisation, byGroup, bySeniority }: Quality, codebook: Codebook): QualityFinding {
  const groupLabel = (id: string): string => codebook.groups.find((group) => group.id === id)?.label ?? id;
  const told = (strata: readonly ResponseOf[], label: (id: string) => string): readonly { readonly label: string; readonly roster: number; readonly answers: number }[] =>
    strata.filter(({ id }) => id !== '').map(({ id, count, of }) => ({ label: label(id), roster: (100 * of) / response.of, answers: (100 * count) / Math.max(1, response.count) }));
  const uneven = [...told(byGroup, groupLabel), ...told(byOrganisation, (id) => id), ...told(bySeniority, (id) => (/^\d+$/.test(id) ? `seniority ${id}` : id))]
    .filter(({ roster, answers }) => Math.abs(answers - roster) >= UNEVEN_POINTS)
    .map(({ label, roster, answers }) => `${label}: ${writePercent(roster / 100)} of the staff list, ${writePercent(answers / 100)} of the answers`);
  const isUneven = response.count > 0 && uneven.length > 0;
  return {
    id: 'balance',
    title: 'Answers compared with the staff list',
    state: isUneven ? 'look' : 'good',
    finding: response.count === 0 ? 'Nobody answered.' : isUneven ? `${uneven.join('; ')}.` : 'Groups, organisations and levels have about the same share of the answers as of the staff list.',
    consequence: isUneven ? 'Overall figures lean towards those who answered more often. People rarely leave a survey unanswered by chance: those with few contacts may answer less.' : 'No kind of manager answered less than another, as far as the staff list shows.',
    remedy: isUneven ? 'Compare within groups and organisations, and remind those that answered less.' : '',
  };
}

function sayAsked({ itemsNotAsked, notAsked }: Quality, { asked }: Reconciled): QualityFinding {
  const items = itemsNotAsked.map((item) => ITEM_WORDS[item] ?? item);
  const mute = asked.absence === 'unknown';
  const parts = [
    items.length === 0 ? 'You asked everything that the isolation rule needs.' : `Not asked: ${list(items)}.`,
    notAsked.count === 0 ? '' : `${formatCount(notAsked.count, 'manager was', 'managers were')} not asked at all, ${percent(notAsked.count, notAsked.of)} of the staff list.`,
    mute ? 'In this study, an unmentioned contact may simply not have been asked about.' : '',
  ];
  return {
    id: 'asked',
    title: 'What was asked',
    state: mute ? 'weak' : items.length > 0 || notAsked.count > 0 ? 'look' : 'good',
    finding: parts.filter((part) => part !== '').join(' '),
    consequence: mute || items.length > 0 ? 'Questions that were not asked never make anybody “isolated”; the finding is then “cannot say”.' : notAsked.count > 0 ? 'We cannot say anything about managers who were not asked.' : 'A manager who answered and named nobody counts as having nobody.',
    remedy: items.length > 0 ? 'Ask for this in the next round. If you did ask it and the column is missing, set it under What was asked.' : '',
  };
}

function sayCap({ cap, capped }: Quality, { asked }: Reconciled): QualityFinding {
  const isMany = capped.of > 0 && capped.count / capped.of > CAPPED_IS_MANY;
  const limit = cap === null ? '' : ` of ${cap}`;
  const none = cap === null && capped.count === 0;
  return {
    id: 'cap',
    title: 'Name limit',
    state: isMany ? 'weak' : capped.count > 0 ? 'look' : 'good',
    finding: none ? 'No limit on names is known.' : `${capped.count} of the ${capped.of} who answered reached the limit${limit}, ${percent(capped.count, capped.of)}.`,
    consequence:
      capped.count === 0 ? (asked.recall === 'free' ? 'People wrote names from memory. They forget weak contacts and contacts not in use more easily.' : '') : `They may have more contacts than they could name: read their number of contacts as “at least”, and anything missing as not known.${isMany ? ' More than one in five reached it, so the number of contacts cannot be compared between groups.' : ''}`,
    remedy: capped.count === 0 ? '' : 'In the next round, ask without a limit, or for each type separately.',
  };
}

function sayReports({ reportsPerPerson }: Quality): QualityFinding {
  const base = { id: 'reports', title: 'Contacts per person' } as const;
  if (reportsPerPerson === null) return { ...base, state: 'weak', finding: 'There are no answers.', consequence: 'Kith cannot say anything about anybody.', remedy: 'Add the file with the answers.' };
  const { median, lowerQuartile, upperQuartile, none } = reportsPerPerson;
  return {
    ...base,
    state: none > 0 ? 'look' : 'good',
    finding: `Half of those who answered report ${formatCount(median, 'contact', 'contacts')} or fewer; half have between ${lowerQuartile} and ${upperQuartile}.${none === 0 ? '' : ` ${formatCount(none, 'reports', 'report')} nobody.`}`,
    consequence: none === 0 ? 'Everybody who answered named someone.' : 'Kith takes an empty answer as having nobody, which affects a finding most.',
    remedy: none === 0 ? '' : 'Check that they really answered, and did not just open the form. If they did not answer, mark them so.',
  };
}

/** Where it was not asked at all, `sayAsked` says so. */
function sayUse({ useNotRecorded: { count, of } }: Quality): readonly QualityFinding[] {
  if (count === 0) return [];
  return [
    {
      id: 'use',
      title: 'Whether contacts are in use',
      state: 'weak',
      finding: `It is not recorded, or in a word that Kith cannot read, whether ${formatCount(count)} of ${formatCount(of, 'contact', 'contacts')} ${count === 1 ? 'is' : 'are'} in use.`,
      consequence: 'Kith counts these contacts, and works each finding out without them as well. A finding about somebody who has such a contact is never clear.',
      remedy: 'Fill in the cells in the file, or in People, under Contacts.',
    },
  ];
}

function sayNames({ offRoster, unmatchedRows }: Quality, { issues }: Reconciled): QualityFinding {
  const offList = issues.find(({ code }) => code === 'off-list');
  const isDoubtful = unmatchedRows > 0 || offList !== undefined;
  const parts = [
    unmatchedRows === 0 ? '' : `${formatCount(unmatchedRows, 'row has a name', 'rows have a name')} that matches nobody who could report, or two people on the staff list, and ${unmatchedRows === 1 ? 'was' : 'were'} left out.`,
    offRoster.of === 0 ? (unmatchedRows === 0 ? 'Every person named is on the staff list.' : '') : `${formatCount(offRoster.of, 'person named is', 'people named are')} not on the staff list, ${offRoster.count} of them without an organisation.`,
    offList === undefined ? '' : sayIssue(offList),
  ];
  return {
    id: 'names',
    title: 'Names',
    state: isDoubtful ? 'weak' : offRoster.count > 0 ? 'look' : 'good',
    finding: parts.filter((part) => part !== '').join(' '),
    consequence:
      isDoubtful || offRoster.count > 0
        ? 'A colleague whose name is spelt differently from the staff list counts as someone outside it, so a link between two managers is missed. Two people with the same name and no organisation may be read as one.'
        : '',
    remedy: isDoubtful || offRoster.count > 0 ? 'Check the names in People, and correct them or add the organisation. Compare, under Robustness, shows which findings depend on how names are read.' : '',
  };
}

function sayConfirmation({ pairs, pairsByType }: Quality, codebook: Codebook): readonly QualityFinding[] {
  const { confirmed, oneSided } = pairs;
  if (confirmed + oneSided === 0) return [];
  const share = ({ confirmed: both, oneSided: one }: PairsOf): number => both / (both + one);
  const label = (id: string): string => codebook.networkTypes.find((type) => type.id === id)?.label ?? id;
  const spoken = pairsByType.filter((type) => type.confirmed + type.oneSided >= PAIRS_TO_SPEAK);
  const low = spoken.find((type) => type.id === SYMMETRIC && share(type) < CONFIRMED_IS_FEW);
  const reciprocity = (2 * confirmed) / (2 * confirmed + oneSided);
  return [
    {
      id: 'confirmation',
      title: 'Confirmed contacts',
      state: low === undefined ? 'good' : 'look',
      finding: `In ${confirmed} of ${formatCount(confirmed + oneSided, 'pair', 'pairs')} (${percent(confirmed, confirmed + oneSided)}), both named each other; ${percent(reciprocity, 1)} of the namings are returned.${low === undefined ? '' : ` For the type ${label(low.id)}, it is only ${percent(low.confirmed, low.confirmed + low.oneSided)} of the pairs.`}`,
      consequence: low === undefined ? 'This is normal: a mentor may not name the people they help.' : 'Peers should name each other. That so few do suggests forgotten or unmatched names.',
      remedy: low === undefined ? '' : 'Check the names in People, and see how findings change when both people must name each other.',
    },
  ];
}
