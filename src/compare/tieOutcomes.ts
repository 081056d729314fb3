import { LAPSED } from '../domain/Activity';
import { isExternalTie } from '../measures/isExternalTie';
import { knownMotives } from '../measures/knownMotives';
import { MeasureContext } from '../measures/MeasureContext';
import { offeredTypes } from '../measures/offeredTypes';
import type { CompareContext } from './CompareContext';
import type { Outcome } from './Outcome';
import type { TieQuestion } from './ownTies';
import { countOwnTies, holdsAny, isAtHerSite, isInformalTie, isLatentTie, placeOf, servesSubKind, shareOfOwn } from './ownTies';

type About = Pick<Outcome, 'id' | 'name' | 'meaning'> & Partial<Outcome>;

const isOutside: TieQuestion = ({ reconciled }, report) => isExternalTie(reconciled, report);
const isInside: TieQuestion = ({ reconciled }, report) => {
  const external = isExternalTie(reconciled, report);
  return external === null ? null : !external;
};

function ownOutcome(about: About & Pick<Outcome, 'compute'>): Outcome {
  return { unit: 'share', source: 'own ties; design of measures, 4 and 5', of: 'respondents', kind: 'amount', usesGroup: false, ownReport: true, measures: [], ...about };
}

/** What there is of each manager's own ties: shares, whether there is any, and where they lead. */
export function tieOutcomes(context: CompareContext): readonly Outcome[] {
  const measured = new MeasureContext(context.reconciled, context.view);
  const types = offeredTypes(measured);
  const motives = knownMotives(measured);
  return [
    ...types.map((type) => ownOutcome({
      id: `typeShare.${type}`,
      name: `Share of type ${type}`,
      meaning: `Share of own ties that hold the type ${type}, of those that hold any.`,
      compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', [type])),
    })),
    ...types.map((type) => ownOutcome({
      id: `typeAny.${type}`,
      name: `Any tie of type ${type}`,
      meaning: `Whether at least one own tie holds the type ${type}.`,
      unit: 'yes or no',
      kind: 'yes_no',
      compute: (seen) => countOwnTies(seen, 'types', (own) => Number(own.some((report) => holdsAny('types', [type])(seen, report) === true))),
    })),
    ...motives.map((motive) => ownOutcome({
      id: `motiveShare.${motive}`,
      name: `Share for ${motive}`,
      meaning: `Share of own ties that serve ${motive}, of those that serve anything told.`,
      compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('motives', [motive])),
    })),
    ...motives.map((motive) => ownOutcome({
      id: `motiveAny.${motive}`,
      name: `Any tie for ${motive}`,
      meaning: `Whether at least one own tie serves ${motive}.`,
      unit: 'yes or no',
      kind: 'yes_no',
      compute: (seen) => countOwnTies(seen, 'motives', (own) => Number(own.some((report) => holdsAny('motives', [motive])(seen, report) === true))),
    })),
    ...OWN_SHARES,
    ...context.study.codebook.barriers.filter(({ id }) => context.reconciled.asked.items.has('barriers') || context.study.nominations.words.includes(id)).map(({ id, label }) => ownOutcome({
      id: `barrierAny.${id}`,
      name: `Barrier: ${label}`,
      meaning: `Whether one of her rows names the barrier ${label.toLowerCase()}, lapsed ties included.`,
      unit: 'yes or no',
      kind: 'yes_no',
      compute: (seen) => namesBarrier(seen, id),
    })),
  ];
}

/** Shares that every study has. */
export const OWN_SHARES: readonly Outcome[] = [
  ownOutcome({ id: 'externalShare', name: 'Share outside', meaning: 'Share of own ties that lead out of the organisation, of those of which it is told.', compute: (seen) => shareOfOwn(seen, null, isOutside) }),
  ownOutcome({ id: 'informalShare', name: 'Share informal', meaning: 'Share of own ties without a set form, of those of which it is told.', compute: (seen) => shareOfOwn(seen, null, isInformalTie) }),
  ownOutcome({ id: 'latentShare', name: 'Share latent', meaning: 'Share of own ties that exist but are little used, of those of which it is told. Lapsed ones are not among them.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie) }),
  ownOutcome({ id: 'lapsedShare', name: 'Share lapsed', meaning: 'Share of all contacts she wrote of that have lapsed.', compute: (seen) => shareLapsed(seen, null) }),
  ownOutcome({ id: 'alumniLapsedShare', name: 'Share lapsed, of Alumni ties', meaning: 'Share of the contacts from training programmes she wrote of that have lapsed.', compute: (seen) => shareLapsed(seen, 'Alumni') }),
  ownOutcome({ id: 'specialistShare', name: 'Share Professional or Functional Specialist', meaning: 'Share of own ties that hold one of the two types, of those that hold any.', compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Professional', 'Functional Specialist'])) }),
  ownOutcome({ id: 'professionalShare', name: 'Share Professional or Academic/Scientific', meaning: 'Share of own ties that hold one of the two types, of those that hold any.', compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Professional', 'Academic/Scientific'])) }),
  ownOutcome({ id: 'professionalLatentShare', name: 'Share latent, of Professional ties', meaning: 'Share of own ties to professional bodies that are little used.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, holdsAny('types', ['Professional'])) }),
  ownOutcome({ id: 'knowledgeInsideShare', name: 'Share inside, of ties for knowledge', meaning: 'Share of own ties for knowledge that stay within the organisation.', compute: (seen) => shareOfOwn(seen, 'motives', isInside, holdsAny('motives', ['knowledge'])) }),
  ownOutcome({ id: 'supportOutsideShare', name: 'Share outside, of ties for support', meaning: 'Share of own ties for support that lead out of the organisation.', compute: (seen) => shareOfOwn(seen, 'motives', isOutside, holdsAny('motives', ['support'])) }),
  ownOutcome({ id: 'careerOutsideShare', name: 'Share for career, of ties outside', meaning: 'Share of own ties out of the organisation that serve her career.', compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('motives', ['career']), isOutside) }),
  ownOutcome({ id: 'problemSolvingShare', name: 'Share specialist, operational or clinical, of ties to solve problems', meaning: 'Share of own ties for solving a problem that hold Professional, Functional Specialist or Operational/Clinical.', compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('types', ['Professional', 'Functional Specialist', 'Operational/Clinical']), servesSubKind('knowledge-active')) }),
  ownOutcome({ id: 'informalLatentShare', name: 'Share latent, of informal ties', meaning: 'Share of own ties without a set form that are little used.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, isInformalTie) }),
  ownOutcome({ id: 'formalLatentShare', name: 'Share latent, of formal ties', meaning: 'Share of own ties with a set form that are little used.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, (of, report) => isInformalTie(of, report) === false) }),
  ownOutcome({ id: 'siteShare', name: 'Share at her site, of ties inside', meaning: 'Share of own ties with managers of her organisation that are with somebody at her own site.', compute: (seen) => shareOfOwn(seen, null, isAtHerSite, isInside) }),
  ownOutcome({
    id: 'severalMotivesShare',
    name: 'Share with several motives',
    meaning: 'Share of own ties that serve two motives or more, of those that serve any.',
    compute: (seen) => shareOfOwn(seen, 'motives', ({ reconciled: { reports } }, report) => {
      const { length } = reports.lists[reports.motives[report] ?? 0] ?? [];
      return length === 0 ? null : length > 1;
    }),
  }),
  ownOutcome({
    id: 'outsideOrganisations',
    name: 'Organisations outside',
    meaning: 'Different organisations outside her own to which own ties lead, as far as they are told.',
    unit: 'organisations',
    compute: (seen) => countOwnTies(seen, 'outside', (own) => new Set(own.filter((report) => isOutside(seen, report) === true).map((report) => placeOf(seen.reconciled, seen.reconciled.reports.to[report] ?? 0)).filter((place) => place !== '')).size),
  }),
];

/** Contacts of whom every row says lapsed, by all contacts she wrote of; those of one type, or all. */
function shareLapsed({ study: { nominations }, reconciled }: CompareContext, type: string | null): readonly (number | null)[] {
  const { response, asked, managers, from, to, round } = reconciled;
  // Contact → whether every row about her says lapsed.
  const contacts = Array.from({ length: managers }, () => new Map<number, boolean>());
  for (let row = 0; row < nominations.length; row += 1) {
    const contact = to[row] ?? -1;
    const ofRound = (nominations.words[nominations.round[row] ?? 0] ?? '') === round;
    if (contact < 0 || !ofRound || !(type === null || (nominations.lists[nominations.types[row] ?? 0] ?? []).includes(type))) continue;
    const hers = contacts[from[row] ?? -1];
    hers?.set(contact, (hers.get(contact) ?? true) && nominations.activity[row] === LAPSED);
  }
  return contacts.map((hers, manager) => {
    if (response[manager] !== 'answered' || !asked.items.has('activity') || hers.size === 0) return null;
    return [...hers.values()].filter(Boolean).length / hers.size;
  });
}

function namesBarrier({ study: { nominations }, reconciled }: CompareContext, barrier: string): readonly (number | null)[] {
  const { response, asked, capped, managers, from, round } = reconciled;
  const names = new Uint8Array(managers);
  for (let row = 0; row < nominations.length; row += 1) {
    const ofRound = (nominations.words[nominations.round[row] ?? 0] ?? '') === round;
    const reporter = from[row] ?? -1;
    if (ofRound && reporter >= 0 && nominations.words[nominations.barrier[row] ?? 0] === barrier) names[reporter] = 1;
  }
  return Array.from(names, (named, manager) => {
    const isJudged = response[manager] === 'answered' && asked.items.has('barriers') && asked.absence === 'none' && capped[manager] !== 1;
    return isJudged ? named : null;
  });
}
