import { isolateName } from '../../support/isolateName';
import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import type { GateLevel } from '../../domain/results/Gate';
import { GATE_LEVELS } from '../../domain/results/Gate';
import type { QualityFacts, QualityFinding, Uneven } from '../../domain/results/Quality';
import { writePercent } from '../../domain/writePercent';
import { capital } from '../../support/capital';
import { nameSome } from '../../support/nameSome';
import { sayIssue } from '../issues/sayIssue';
import { sayPlaces } from '../sayPlaces';

/** One thing to know before any result: what was found, what follows from it, and what you can do. */
export interface FindingWords {
  readonly title: string;
  readonly finding: string;
  readonly consequence: string;
  /** '' = nothing is needed. */
  readonly remedy: string;
}

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

const COMPARED: Readonly<Record<Uneven['by'], string>> = { group: 'groups', organisation: 'organisations', seniority: 'levels' };

const percent = (count: number, of: number): string => writePercent(of === 0 ? 0 : count / of);
const list = (parts: readonly string[]): string => nameSome(parts, Infinity);

type Sayings = { readonly [Id in keyof QualityFacts]: (facts: QualityFacts[Id], codebook: Codebook) => FindingWords };

const SAYINGS: Sayings = {
  response: sayResponse,
  balance: sayBalance,
  asked: sayAsked,
  cap: sayCap,
  unread: sayUnread,
  reports: sayReports,
  use: sayUse,
  names: sayNames,
  confirmation: sayConfirmation,
};

/** A finding on the answers, in words. */
export function sayFinding<Id extends keyof QualityFacts>(
  finding: Extract<QualityFinding, { readonly id: Id }> & QualityFacts[Id],
  codebook: Codebook,
): FindingWords {
  return SAYINGS[finding.id](finding, codebook);
}

function sayResponse({ response, unknownReporters, low }: QualityFacts['response']): FindingWords {
  // One sentence for a level: many organisations may be of one.
  const said = GATE_LEVELS.flatMap((level) => {
    const places = low
      .filter((gate) => gate.level === level)
      .map(
        ({ organisation, answered, n }) =>
          `${organisation === '' ? 'where no organisation is recorded' : isolateName(organisation)} (${percent(answered, n)} answered)`,
      );
    return places.length === 0 ? [] : [`${nameSome(places)}: ${ALLOWS[level]}`];
  });
  return {
    title: 'Who answered',
    finding: [
      `${formatCount(response.count)} of ${formatCount(response.of, 'manager', 'managers')} on the staff list answered, ${percent(response.count, response.of)}.`,
      unknownReporters === 0
        ? ''
        : `${formatCount(unknownReporters, 'more person', 'more people')} answered under ${unknownReporters === 1 ? 'a name' : 'names'} that the staff list does not have, or has twice: their answers were left out, and the managers they may be count as not having answered.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    consequence:
      low.length === 0
        ? 'Enough managers in each organisation answered for every measure.'
        : `${capital(said.join('; '))}. No number and no finding is changed: managers who did not answer count as not known, never as having nobody.`,
    remedy: [
      unknownReporters === 0 ? '' : 'Say who they are in People, under Same person?, or correct the names in the file and add it again.',
      low.length === 0
        ? ''
        : 'Remind the managers who have not answered. In a small organisation, a few more answers make a big difference.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function sayBalance({ answered, uneven, compared }: QualityFacts['balance'], codebook: Codebook): FindingWords {
  const label = ({ by, id }: Uneven): string => {
    if (by === 'group') return codebook.groups.find((group) => group.id === id)?.label ?? id;
    return by === 'seniority' && /^\d+$/.test(id) ? `seniority ${id}` : id;
  };
  const shares = uneven.map(
    (one) => `${isolateName(label(one))}: ${writePercent(one.ofRoster)} of the staff list, ${writePercent(one.ofAnswers)} of the answers`,
  );
  const isUneven = uneven.length > 0;
  return {
    title: 'Answers compared with the staff list',
    finding:
      answered === 0
        ? 'Nobody answered.'
        : isUneven
          ? `${shares.join('; ')}.`
          : compared.length === 0
            ? 'The staff list has no groups, organisations or levels to compare.'
            : `${capital(list(compared.map((by) => COMPARED[by])))} have about the same share of the answers as of the staff list.`,
    consequence: isUneven
      ? 'Overall figures lean towards those who answered more often. People rarely leave a survey unanswered by chance: those with few contacts may answer less.'
      : compared.length === 0
        ? 'Nobody can tell whether some kinds of managers answered less than others.'
        : 'No kind of manager answered less than another, as far as the staff list shows.',
    remedy: isUneven ? 'Compare within groups and organisations, and remind those that answered less.' : '',
  };
}

function sayAsked({ items, notAsked, isMute }: QualityFacts['asked']): FindingWords {
  const parts = [
    items.length === 0
      ? 'You asked everything that the isolation rule needs.'
      : `Not asked: ${list(items.map((item) => ITEM_WORDS[item] ?? item))}.`,
    notAsked.count === 0
      ? ''
      : `${formatCount(notAsked.count, 'manager was', 'managers were')} not asked at all, ${percent(notAsked.count, notAsked.of)} of the staff list.`,
    isMute ? 'In this study, an unmentioned contact may simply not have been asked about.' : '',
  ];
  return {
    title: 'What was asked',
    finding: parts.filter((part) => part !== '').join(' '),
    consequence:
      isMute || items.length > 0
        ? 'Questions that were not asked never make anybody “isolated”; the finding is then “cannot say”.'
        : notAsked.count > 0
          ? 'We cannot say anything about managers who were not asked.'
          : 'A manager who answered and named nobody counts as having nobody.',
    remedy:
      items.length > 0 ? 'Ask for this in the next round. If you did ask it and the column is missing, set it under What was asked.' : '',
  };
}

function sayCap({ cap, capped, isMany, isFromMemory }: QualityFacts['cap']): FindingWords {
  const limit = cap === null ? '' : ` of ${cap}`;
  const none = cap === null && capped.count === 0;
  const many = isMany ? ' More than one in five reached it, so the number of contacts cannot be compared between groups.' : '';
  return {
    title: 'Name limit',
    finding: none
      ? 'No limit on names is known.'
      : `${capped.count} of the ${capped.of} who answered reached the limit${limit}, ${percent(capped.count, capped.of)}.`,
    consequence:
      capped.count > 0
        ? `They may have more contacts than they could name: read their number of contacts as “at least”, and anything missing as not known.${many}`
        : isFromMemory
          ? 'People wrote names from memory. They forget weak contacts and contacts not in use more easily.'
          : '',
    remedy: capped.count === 0 ? '' : 'In the next round, ask without a limit, or for each type separately.',
  };
}

function sayUnread({ people, of }: QualityFacts['unread']): FindingWords {
  const isOne = people.length === 1;
  return {
    title: 'Answers not read',
    finding: `Some of what ${formatCount(people.length)} of the ${formatCount(of)} who answered wrote could not be read, or may name several people: ${list(people.map(({ name, at }) => `${isolateName(name)} (${sayPlaces(at)})`))}.`,
    consequence: `Read ${isOne ? 'the' : 'their'} number of contacts ${isOne ? 'of this manager ' : ''}as “at least”, and whom they do not name as not known.`,
    remedy: 'Correct these rows in People, under Contacts: write each name in a row of its own, or remove a row that names nobody.',
  };
}

function sayReports({ perPerson }: QualityFacts['reports']): FindingWords {
  const title = 'Contacts per person';
  if (perPerson === null)
    return {
      title,
      finding: 'There are no answers.',
      consequence: 'Kith cannot say anything about anybody.',
      remedy: 'Add the file with the answers.',
    };
  const { median, lowerQuartile, upperQuartile, none } = perPerson;
  const nobody = none === 0 ? '' : ` ${formatCount(none, 'reports', 'report')} nobody.`;
  return {
    title,
    finding: `Half of those who answered report ${formatCount(median, 'contact', 'contacts')} or fewer; half have between ${lowerQuartile} and ${upperQuartile}.${nobody}`,
    consequence:
      none === 0 ? 'Everybody who answered named someone.' : 'Kith takes an empty answer as having nobody, which affects a finding most.',
    remedy: none === 0 ? '' : 'Check that they really answered, and did not just open the form. If they did not answer, mark them so.',
  };
}

function sayUse({ notRecorded: { count, of } }: QualityFacts['use']): FindingWords {
  return {
    title: 'Whether contacts are in use',
    finding: `It is not recorded, or in a word that Kith cannot read, whether ${formatCount(count)} of ${formatCount(of, 'contact', 'contacts')} ${count === 1 ? 'is' : 'are'} in use.`,
    consequence:
      'Kith counts these contacts, and works each finding out without them as well. A finding about somebody who has such a contact is never clear.',
    remedy: 'Fill in the cells in the file, or in People, under Contacts.',
  };
}

function sayNames({ unmatchedRows, offRoster, offList }: QualityFacts['names']): FindingWords {
  const isDoubtful = unmatchedRows > 0 || offList !== null || offRoster.count > 0;
  const rows = formatCount(unmatchedRows, 'row has a name', 'rows have a name');
  const parts = [
    unmatchedRows === 0
      ? ''
      : `${rows} that matches nobody who could report, or two people on the staff list, and ${unmatchedRows === 1 ? 'was' : 'were'} left out.`,
    offRoster.of > 0
      ? `${formatCount(offRoster.of, 'person named is', 'people named are')} not on the staff list, ${offRoster.count} of them without an organisation.`
      : unmatchedRows === 0
        ? 'Every person named is on the staff list.'
        : '',
    offList === null ? '' : sayIssue(offList),
  ];
  return {
    title: 'Names',
    finding: parts.filter((part) => part !== '').join(' '),
    consequence: isDoubtful
      ? 'A colleague whose name is spelt differently from the staff list counts as someone outside it, so a link between two managers is missed. Two people with the same name and no organisation may be read as one.'
      : '',
    remedy: isDoubtful
      ? 'Check the names in People, and correct them or add the organisation. Compare, under Robustness, shows which findings depend on how names are read.'
      : '',
  };
}

function sayConfirmation({ pairs: { confirmed, oneSided }, low }: QualityFacts['confirmation'], codebook: Codebook): FindingWords {
  const label = (id: string): string => codebook.networkTypes.find((type) => type.id === id)?.label ?? id;
  const reciprocity = (2 * confirmed) / (2 * confirmed + oneSided);
  const both = `In ${formatCount(confirmed)} of ${formatCount(confirmed + oneSided, 'pair', 'pairs')} (${percent(confirmed, confirmed + oneSided)}), both named each other; ${percent(reciprocity, 1)} of the namings are returned.`;
  return {
    title: 'Confirmed contacts',
    finding:
      low === null
        ? both
        : `${both} For the type ${isolateName(label(low.id))}, it is only ${percent(low.confirmed, low.confirmed + low.oneSided)} of the pairs.`,
    consequence:
      low === null
        ? 'This is normal: a mentor may not name the people they help.'
        : 'Peers should name each other. That so few do suggests forgotten or unmatched names.',
    remedy: low === null ? '' : 'Check the names in People, and see how findings change when both people must name each other.',
  };
}
