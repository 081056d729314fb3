import type { Codebook } from '../codebook/Codebook';
import type { Gate, GateLevel } from '../domain/results/Gate';
import { GATE_LEVELS } from '../domain/results/Gate';
import type { PairsOf, Quality, QualityFinding, ResponseOf } from '../domain/results/Quality';
import type { Reconciled } from '../domain/results/Reconciled';
import { formatCount } from '../domain/formatCount';
import { writePercent } from '../domain/writePercent';
import { capital } from '../support/capital';
import { nameSome } from '../support/nameSome';

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
  outside: 'contacts outside the roster',
  perceived_isolation: 'whether people feel alone',
};

const ALLOWS: Readonly<Record<GateLevel, string>> = {
  all: '',
  paths: 'measures along paths are marked',
  labels: 'measures along paths and brokerage are marked, and there are no ranks',
  own: 'only what people report themselves can be relied on; everything else is marked, and there are no ranks',
};

const percent = (count: number, of: number): string => writePercent(of === 0 ? 0 : count / of);
const list = (parts: readonly string[]): string => nameSome(parts, Infinity);

/** What should be known before any result, each with what follows from it and what can be done. docs/measures.md, 5. */
export function writeFindings(quality: Quality, reconciled: Reconciled, gates: readonly Gate[], codebook: Codebook): readonly QualityFinding[] {
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
    const places = low.filter((gate) => gate.level === level).map(({ organisation, answered, n }) => `${organisation === '' ? 'where the organisation is not told' : organisation} (${percent(answered, n)} answered)`);
    return places.length === 0 ? [] : [`${nameSome(places)}: ${ALLOWS[level]}`];
  });
  return {
    id: 'response',
    title: 'Who answered',
    state: low.some(({ level }) => level !== 'paths') ? 'weak' : low.length > 0 ? 'look' : 'good',
    finding: `${formatCount(response.count)} of ${formatCount(response.of, 'manager', 'managers')} on the roster answered, ${percent(response.count, response.of)}.`,
    consequence: low.length === 0 ? 'Enough answered in each organisation for every measure.' : `${capital(said.join('; '))}. No number and no verdict is changed: those who did not answer count as not known, never as having nobody.`,
    remedy: low.length === 0 ? '' : 'Ask those who have not answered once more, by name and with the reason; a few answers in a small organisation change much.',
  };
}

function sayBalance({ response, byOrganisation, byGroup, bySeniority }: Quality, codebook: Codebook): QualityFinding {
  const groupLabel = (id: string): string => codebook.groups.find((group) => group.id === id)?.label ?? id;
  const told = (strata: readonly ResponseOf[], label: (id: string) => string): readonly { readonly label: string; readonly roster: number; readonly answers: number }[] =>
    strata.filter(({ id }) => id !== '').map(({ id, count, of }) => ({ label: label(id), roster: (100 * of) / response.of, answers: (100 * count) / Math.max(1, response.count) }));
  const uneven = [...told(byGroup, groupLabel), ...told(byOrganisation, (id) => id), ...told(bySeniority, (id) => (/^\d+$/.test(id) ? `seniority ${id}` : id))]
    .filter(({ roster, answers }) => Math.abs(answers - roster) >= UNEVEN_POINTS)
    .map(({ label, roster, answers }) => `${label}: ${writePercent(roster / 100)} of the roster, ${writePercent(answers / 100)} of the answers`);
  const isUneven = response.count > 0 && uneven.length > 0;
  return {
    id: 'balance',
    title: 'Answers against the roster',
    state: isUneven ? 'look' : 'good',
    finding: response.count === 0 ? 'Nobody answered.' : isUneven ? `${uneven.join('; ')}.` : 'Groups, organisations and levels have about the same share of the answers as of the roster.',
    consequence: isUneven ? 'Figures over everybody lean towards those who answered more often. Silence is rarely by chance: those with few contacts may answer less.' : 'Nothing shows that one kind of manager stayed silent more than another; what cannot be seen in the roster may still differ.',
    remedy: isUneven ? 'Compare within groups and organisations, and ask those that are short once more.' : '',
  };
}

function sayAsked({ itemsNotAsked, notAsked }: Quality, { asked }: Reconciled): QualityFinding {
  const items = itemsNotAsked.map((item) => ITEM_WORDS[item] ?? item);
  const mute = asked.absence === 'unknown';
  const parts = [
    items.length === 0 ? 'Everything that the isolation rule looks at was asked.' : `Not asked: ${list(items)}.`,
    notAsked.count === 0 ? '' : `${formatCount(notAsked.count, 'manager was', 'managers were')} not asked at all, ${percent(notAsked.count, notAsked.of)} of the roster.`,
    mute ? 'Here, not being named means nothing: perhaps it was only not asked for.' : '',
  ];
  return {
    id: 'asked',
    title: 'What was asked',
    state: mute ? 'weak' : items.length > 0 || notAsked.count > 0 ? 'look' : 'good',
    finding: parts.filter((part) => part !== '').join(' '),
    consequence: mute || items.length > 0 ? 'A lack of what was not asked cannot be told; such a verdict is “cannot say”, not “isolated”.' : notAsked.count > 0 ? 'Of those who were not asked nothing can be said.' : 'Not naming somebody may be read as having nobody.',
    remedy: items.length > 0 ? 'Ask for it in the next round. If it was asked and the column is missing, bring in a file of what was asked.' : '',
  };
}

function sayCap({ cap, capped }: Quality, { asked }: Reconciled): QualityFinding {
  const isMany = capped.of > 0 && capped.count / capped.of > CAPPED_IS_MANY;
  const limit = cap === null ? '' : ` of ${cap}`;
  const none = cap === null && capped.count === 0;
  return {
    id: 'cap',
    title: 'A limit on names',
    state: isMany ? 'weak' : capped.count > 0 ? 'look' : 'good',
    finding: none ? 'No limit on names is known.' : `${capped.count} of the ${capped.of} who answered reached the limit${limit}, ${percent(capped.count, capped.of)}.`,
    consequence:
      capped.count === 0 ? (asked.recall === 'free' ? 'Names were recalled freely: weak and dormant ties are forgotten more easily than others.' : '') : `They may have more contacts than they could name: read their number of contacts as “at least”, and what they lack as not known.${isMany ? ' More than one in five: the number of contacts cannot be compared between groups.' : ''}`,
    remedy: capped.count === 0 ? '' : 'Ask without a limit, or type by type, in the next round.',
  };
}

function sayReports({ reportsPerPerson }: Quality): QualityFinding {
  const base = { id: 'reports', title: 'Contacts a person' } as const;
  if (reportsPerPerson === null) return { ...base, state: 'weak', finding: 'There are no answers.', consequence: 'Nothing can be said about anybody.', remedy: 'Bring in the answers.' };
  const { median, lowerQuartile, upperQuartile, none } = reportsPerPerson;
  return {
    ...base,
    state: none > 0 ? 'look' : 'good',
    finding: `Half of those who answered report ${formatCount(median, 'contact', 'contacts')} or fewer; the middle half ${lowerQuartile} to ${upperQuartile}.${none === 0 ? '' : ` ${formatCount(none, 'reports', 'report')} nobody.`}`,
    consequence: none === 0 ? 'Everybody who answered named somebody.' : 'An empty answer is taken as having nobody, which weighs most in a verdict.',
    remedy: none === 0 ? '' : 'Make sure that these are answers, and not forms that were opened and left: ask, or mark them as not answered.',
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
    unmatchedRows === 0 ? '' : `${formatCount(unmatchedRows, 'row has a name', 'rows have a name')} that fits nobody who could report, or two people of the roster, and ${unmatchedRows === 1 ? 'was' : 'were'} not taken.`,
    offRoster.of === 0 ? (unmatchedRows === 0 ? 'Every person who is named is on the staff list.' : '') : `${formatCount(offRoster.of, 'person who is named is', 'people who are named are')} not on the staff list, ${offRoster.count} of them without an organisation.`,
    offList?.message ?? '',
  ];
  return {
    id: 'names',
    title: 'Names',
    state: isDoubtful ? 'weak' : offRoster.count > 0 ? 'look' : 'good',
    finding: parts.filter((part) => part !== '').join(' '),
    consequence:
      isDoubtful || offRoster.count > 0
        ? 'A colleague who is written in another way than on the staff list counts as somebody who is not on it: a tie between two managers is then missed. Two people who share a name without an organisation may be taken for one.'
        : '',
    remedy: isDoubtful || offRoster.count > 0 ? 'Look through the names in People, and correct them in the file or give the organisation. Compare, under Robustness, shows which findings depend on how names are read.' : '',
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
      title: 'What both say',
      state: low === undefined ? 'good' : 'look',
      finding: `Of ${formatCount(confirmed + oneSided, 'pair', 'pairs')} whom both could have named, ${confirmed} are named by both, ${percent(confirmed, confirmed + oneSided)}; ${percent(reciprocity, 1)} of the namings are returned.${low === undefined ? '' : ` Of the ties of the type ${label(low.id)} only ${percent(low.confirmed, low.confirmed + low.oneSided)} are.`}`,
      consequence: low === undefined ? 'One-sided is not an error: a mentor need not name whom she helps.' : 'Such ties go both ways by their meaning: that so few are returned points to forgotten names, or names that were not matched.',
      remedy: low === undefined ? '' : 'Look through the names in People, and see how verdicts change where both have to say so.',
    },
  ];
}
