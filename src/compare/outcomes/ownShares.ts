import type { CompareContext } from '../CompareContext';
import { makeOwnOutcome } from './makeOwnOutcome';
import type { Outcome } from './Outcome';
import { isBeyondUnit, isInLine, isInOwnUnit, isInsideTie, isOutsideTie } from './isOutsideTie';
import type { TieQuestion } from './ownTies';
import { countOwnTies, holdsAny, isAtSameSite, isInformalTie, isLatentTie, placeOf, servesSubKind, shareOfOwn } from './ownTies';
import { hasRivals, isToRival } from './isToRival';
import { shareLapsed } from './shareLapsed';

const isForSupport = holdsAny('motives', ['support']);
const isForKnowledge = holdsAny('motives', ['knowledge']);
const isPersonal = holdsAny('types', ['Personal']);

/** Shares and counts of own ties that every study has. */
export const ownShares: readonly Outcome[] = [
  makeOwnOutcome({ id: 'externalShare', name: 'Share outside', compute: (seen) => shareOfOwn(seen, null, isOutsideTie) }),
  makeOwnOutcome({ id: 'informalShare', name: 'Share informal', compute: (seen) => shareOfOwn(seen, null, isInformalTie) }),
  makeOwnOutcome({ id: 'latentShare', name: 'Share not in use now', compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie) }),
  makeOwnOutcome({ id: 'lapsedShare', name: 'Share ended', compute: (seen) => shareLapsed(seen, null) }),
  makeOwnOutcome({ id: 'alumniLapsedShare', name: 'Share ended, of Alumni ties', compute: (seen) => shareLapsed(seen, 'Alumni') }),
  makeOwnOutcome({
    id: 'specialistShare',
    name: 'Share Professional or Functional Specialist',
    compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Professional', 'Functional Specialist'])),
  }),
  makeOwnOutcome({
    id: 'professionalShare',
    name: 'Share Professional or Academic/Scientific',
    compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', ['Professional', 'Academic/Scientific'])),
  }),
  makeOwnOutcome({
    id: 'professionalLatentShare',
    name: 'Share not in use now, of Professional ties',
    compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, holdsAny('types', ['Professional'])),
  }),
  makeOwnOutcome({
    id: 'knowledgeInsideShare',
    name: 'Share inside, of ties for knowledge',
    compute: (seen) => shareOfOwn(seen, 'motives', isInsideTie, isForKnowledge),
  }),
  makeOwnOutcome({
    id: 'supportInsideShare',
    name: 'Share inside, of ties for support',
    compute: (seen) => shareOfOwn(seen, 'motives', isInsideTie, isForSupport),
  }),
  makeOwnOutcome({
    id: 'supportBeyondUnitShare',
    name: 'Share beyond the unit, of ties for support',
    compute: (seen) =>
      seen.reconciled.asked.items.has('units') ? shareOfOwn(seen, 'motives', isBeyondUnit, isForSupport) : seen.answered.map(() => null),
  }),
  makeOwnOutcome({
    id: 'supportLineShare',
    name: 'Share in the same line, of ties for support',
    compute: (seen) => shareOfOwn(seen, 'motives', isInLine, isForSupport),
  }),
  makeOwnOutcome({
    id: 'supportOutsideShare',
    name: 'Share outside, of ties for support',
    compute: (seen) => shareOfOwn(seen, 'motives', isOutsideTie, isForSupport),
  }),
  makeOwnOutcome({
    id: 'careerOutsideShare',
    name: 'Share for career, of ties outside',
    compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('motives', ['career']), isOutsideTie),
  }),
  makeOwnOutcome({
    id: 'problemSolvingShare',
    name: 'Share specialist, operational or clinical, of ties to solve problems',
    compute: (seen) =>
      shareOfOwn(
        seen,
        'motives',
        holdsAny('types', ['Professional', 'Functional Specialist', 'Operational/Clinical']),
        servesSubKind('knowledge-active'),
      ),
  }),
  makeOwnOutcome({
    id: 'informalLatentShare',
    name: 'Share not in use now, of informal ties',
    compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, isInformalTie),
  }),
  makeOwnOutcome({
    id: 'formalLatentShare',
    name: 'Share not in use now, of formal ties',
    compute: (seen) => shareOfOwn(seen, 'activity', isLatentTie, (of, report) => isInformalTie(of, report) === false),
  }),
  makeOwnOutcome({ id: 'unitShare', name: 'Same-unit share of internal ties', compute: (seen) => shareOfOwn(seen, 'units', isInOwnUnit) }),
  makeOwnOutcome({
    id: 'insideProblemShare',
    name: 'Share for solving problems, of ties inside',
    compute: (seen) => shareOfOwn(seen, 'motives', servesSubKind('knowledge-active'), isInsideTie),
  }),
  makeOwnOutcome({
    id: 'insideAwareShare',
    name: 'Share for keeping aware, of ties inside',
    compute: (seen) => shareOfOwn(seen, 'motives', servesSubKind('knowledge-passive'), isInsideTie),
  }),
  makeOwnOutcome({
    id: 'insideSupportShare',
    name: 'Share for support, of ties inside',
    compute: (seen) => shareOfOwn(seen, 'motives', isForSupport, isInsideTie),
  }),
  makeOwnOutcome({
    id: 'trustedKnowledgeShare',
    name: 'Share for knowledge, of Personal ties',
    compute: (seen) => shareOfOwn(seen, 'motives', isForKnowledge, isPersonal),
  }),
  makeOwnOutcome({
    id: 'otherKnowledgeShare',
    name: 'Share for knowledge, of other ties',
    compute: (seen) => shareOfOwn(seen, 'motives', isForKnowledge, (of, report) => isPersonal(of, report) === false),
  }),
  makeOwnOutcome({ id: 'setsLapsedShare', name: 'Share ended, of Alumni groups', compute: (seen) => shareLapsed(seen, 'Alumni', true) }),
  makeOwnOutcome({
    id: 'siteShare',
    name: 'Same-site share of internal ties',
    compute: (seen) => shareOfOwn(seen, null, isAtSameSite, isInsideTie),
  }),
  makeOwnOutcome({
    id: 'severalMotivesShare',
    name: 'Share with several motives',
    compute: (seen) =>
      shareOfOwn(seen, 'motives', ({ reconciled: { reports } }, report) => {
        const { length } = reports.lists[reports.motives[report] ?? 0] ?? [];
        return length === 0 ? null : length > 1;
      }),
  }),
  makeOwnOutcome({
    id: 'outsideOrganisations',
    name: 'Organisations outside',
    unit: 'organisations',
    compute: (seen) =>
      countOwnTies(
        seen,
        'outside',
        (own) =>
          new Set(
            own
              .filter((report) => isOutsideTie(seen, report) === true)
              .map((report) => placeOf(seen.reconciled, seen.reconciled.reports.to[report] ?? 0))
              .filter((place) => place !== ''),
          ).size,
      ),
  }),
  makeOwnOutcome({
    id: 'rivalKnowledgeTies',
    name: 'Ties for knowledge to competing organisations',
    unit: 'ties',
    compute: (seen) => countRivals(seen, 'motives', isForKnowledge),
  }),
  makeOwnOutcome({
    id: 'rivalPersonalShare',
    name: 'Share Personal, of ties to competing organisations',
    compute: (seen) => shareOfOwn(seen, 'types', isPersonal, isToRival(seen.study.organisations)),
  }),
];

/** Only of those whose organisation is said to compete with one: elsewhere there is no rival to have a tie to. */
function countRivals(seen: CompareContext, item: 'motives', is: TieQuestion): readonly (number | null)[] {
  const { organisations } = seen.study;
  const isRival = isToRival(organisations);
  const counts = countOwnTies(
    seen,
    item,
    (own) => own.filter((report) => isRival(seen, report) === true && is(seen, report) === true).length,
  );
  return counts.map((count, manager) => (hasRivals(organisations, seen.reconciled.people[manager]?.organisation ?? '') ? count : null));
}
