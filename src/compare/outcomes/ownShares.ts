import { isExternalTie } from '../../measures/own/isExternalTie';
import type { CompareContext } from '../CompareContext';
import { makeOwnOutcome } from './makeOwnOutcome';
import type { Outcome } from './Outcome';
import type { TieQuestion } from './ownTies';
import { countOwnTies, holdsAny, isAtHerSite, isInformalTie, isLatentTie, placeOf, servesSubKind, shareOfOwn } from './ownTies';
import { hasRivals, isToRival } from './isToRival';
import { shareLapsed } from './shareLapsed';

const isOutside: TieQuestion = ({ reconciled }, report) => isExternalTie(reconciled, report);
const isInside: TieQuestion = ({ reconciled }, report) => {
  const external = isExternalTie(reconciled, report);
  return external === null ? null : !external;
};

/** Shares and counts of own ties that every study has. */
export const ownShares: readonly Outcome[] = [
  makeOwnOutcome({ id: 'externalShare', name: 'Share outside', meaning: 'Share of own ties that lead out of the organisation, of those of which it is told.', compute: (seen) => shareOfOwn(seen, null, isOutside) }),
  makeOwnOutcome({ id: 'informalShare', name: 'Share informal', meaning: 'Share of own ties without a set form, of those of which it is told.', compute: (seen) => shareOfOwn(seen, null, isInformalTie) }),
  makeOwnOutcome({ id: 'latentShare', name: 'Share latent', meaning: 'Share of own ties that exist but are little used, of those of which it is told. Lapsed ones are not among them.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie) }),
  makeOwnOutcome({ id: 'lapsedShare', name: 'Share lapsed', meaning: 'Share of all contacts she wrote of that have lapsed.', compute: (seen) => shareLapsed(seen, null) }),
  makeOwnOutcome({ id: 'alumniLapsedShare', name: 'Share lapsed, of Alumni ties', meaning: 'Share of the contacts from training programmes she wrote of that have lapsed.', compute: (seen) => shareLapsed(seen, 'Alumni') }),
  makeOwnOutcome({ id: 'specialistShare', name: 'Share Professional or Functional Specialist', meaning: 'Share of own ties that hold one of the two types, of those that hold any.', compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Professional', 'Functional Specialist'])) }),
  makeOwnOutcome({ id: 'professionalShare', name: 'Share Professional or Academic/Scientific', meaning: 'Share of own ties that hold one of the two types, of those that hold any.', compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Professional', 'Academic/Scientific'])) }),
  makeOwnOutcome({ id: 'professionalLatentShare', name: 'Share latent, of Professional ties', meaning: 'Share of own ties to professional bodies that are little used.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, holdsAny('types', ['Professional'])) }),
  makeOwnOutcome({ id: 'knowledgeInsideShare', name: 'Share inside, of ties for knowledge', meaning: 'Share of own ties for knowledge that stay within the organisation.', compute: (seen) => shareOfOwn(seen, 'motives', isInside, holdsAny('motives', ['knowledge'])) }),
  makeOwnOutcome({ id: 'supportOutsideShare', name: 'Share outside, of ties for support', meaning: 'Share of own ties for support that lead out of the organisation.', compute: (seen) => shareOfOwn(seen, 'motives', isOutside, holdsAny('motives', ['support'])) }),
  makeOwnOutcome({ id: 'careerOutsideShare', name: 'Share for career, of ties outside', meaning: 'Share of own ties out of the organisation that serve her career.', compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('motives', ['career']), isOutside) }),
  makeOwnOutcome({ id: 'problemSolvingShare', name: 'Share specialist, operational or clinical, of ties to solve problems', meaning: 'Share of own ties for solving a problem that hold Professional, Functional Specialist or Operational/Clinical.', compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('types', ['Professional', 'Functional Specialist', 'Operational/Clinical']), servesSubKind('knowledge-active')) }),
  makeOwnOutcome({ id: 'informalLatentShare', name: 'Share latent, of informal ties', meaning: 'Share of own ties without a set form that are little used.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, isInformalTie) }),
  makeOwnOutcome({ id: 'formalLatentShare', name: 'Share latent, of formal ties', meaning: 'Share of own ties with a set form that are little used.', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, (of, report) => isInformalTie(of, report) === false) }),
  makeOwnOutcome({ id: 'siteShare', name: 'Share at her site, of ties inside', meaning: 'Share of own ties with managers of her organisation that are with somebody at her own site.', compute: (seen) => shareOfOwn(seen, null, isAtHerSite, isInside) }),
  makeOwnOutcome({
    id: 'severalMotivesShare',
    name: 'Share with several motives',
    meaning: 'Share of own ties that serve two motives or more, of those that serve any.',
    compute: (seen) => shareOfOwn(seen, 'motives', ({ reconciled: { reports } }, report) => {
      const { length } = reports.lists[reports.motives[report] ?? 0] ?? [];
      return length === 0 ? null : length > 1;
    }),
  }),
  makeOwnOutcome({
    id: 'outsideOrganisations',
    name: 'Organisations outside',
    meaning: 'Different organisations outside her own to which own ties lead, as far as they are told.',
    unit: 'organisations',
    compute: (seen) => countOwnTies(seen, 'outside', (own) => new Set(own.filter((report) => isOutside(seen, report) === true).map((report) => placeOf(seen.reconciled, seen.reconciled.reports.to[report] ?? 0)).filter((place) => place !== '')).size),
  }),
  makeOwnOutcome({
    id: 'rivalKnowledgeTies',
    name: 'Ties for knowledge to competing organisations',
    meaning: 'Own ties for knowledge that lead to an organisation which competes with her own.',
    unit: 'ties',
    compute: (seen) => countRivals(seen, 'motives', holdsAny('motives', ['knowledge'])),
  }),
  makeOwnOutcome({
    id: 'rivalPersonalShare',
    name: 'Share Personal, of ties to competing organisations',
    meaning: 'Share of own ties to an organisation which competes with her own that hold the type Personal.',
    compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Personal']), isToRival(seen.study.organisations)),
  }),
];

/** Only of those whose organisation is said to compete with one: elsewhere there is no rival to have a tie to. */
function countRivals(seen: CompareContext, item: 'motives', is: TieQuestion): readonly (number | null)[] {
  const { organisations } = seen.study;
  const isRival = isToRival(organisations);
  const counts = countOwnTies(seen, item, (own) => own.filter((report) => isRival(seen, report) === true && is(seen, report) === true).length);
  return counts.map((count, manager) => (hasRivals(organisations, seen.reconciled.people[manager]?.organisation ?? '') ? count : null));
}
