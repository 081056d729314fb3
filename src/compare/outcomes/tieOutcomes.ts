import { knownMotives } from '../../measures/own/knownMotives';
import { MeasureContext } from '../../measures/MeasureContext';
import { offeredTypes } from '../../measures/own/offeredTypes';
import type { CompareContext } from '../CompareContext';
import { contactOutcomes } from './contactOutcomes';
import { makeOwnOutcome } from './makeOwnOutcome';
import { namesBarrier } from './namesBarrier';
import type { Outcome } from './Outcome';
import { ownShares } from './ownShares';
import { countOwnTies, holdsAny, shareOfOwn } from './ownTies';

/** What there is of each manager's own ties: shares, whether there is any, and where they lead. */
export function tieOutcomes(context: CompareContext): readonly Outcome[] {
  const measured = new MeasureContext(context.reconciled, context.view);
  const [types, motives] = [offeredTypes(measured), knownMotives(measured)];
  return [
    ...types.map(shareOfType),
    ...types.map(anyOfType),
    ...motives.map(shareForMotive),
    ...motives.map(anyForMotive),
    ...ownShares,
    ...contactOutcomes,
    ...barrierOutcomes(context),
  ];
}

function shareOfType(type: string): Outcome {
  return makeOwnOutcome({
    id: `typeShare.${type}`,
    name: `Share of type ${type}`,
    subject: type,
    compute: (seen) => shareOfOwn(seen, 'types', holdsAny('types', [type])),
  });
}

function anyOfType(type: string): Outcome {
  return makeOwnOutcome({
    id: `typeAny.${type}`,
    name: `Any tie of type ${type}`,
    subject: type,
    unit: 'yes or no',
    kind: 'yes_no',
    compute: (seen) => countOwnTies(seen, 'types', (own) => Number(own.some((report) => holdsAny('types', [type])(seen, report) === true))),
  });
}

function shareForMotive(motive: string): Outcome {
  return makeOwnOutcome({
    id: `motiveShare.${motive}`,
    name: `Share for ${motive}`,
    subject: motive,
    compute: (seen) => shareOfOwn(seen, 'motives', holdsAny('motives', [motive])),
  });
}

function anyForMotive(motive: string): Outcome {
  return makeOwnOutcome({
    id: `motiveAny.${motive}`,
    name: `Any tie for ${motive}`,
    subject: motive,
    unit: 'yes or no',
    kind: 'yes_no',
    compute: (seen) =>
      countOwnTies(seen, 'motives', (own) => Number(own.some((report) => holdsAny('motives', [motive])(seen, report) === true))),
  });
}

/** Those of the codebook, where barriers were asked or this one is named. */
function barrierOutcomes({ study: { codebook, nominations }, reconciled: { asked } }: CompareContext): readonly Outcome[] {
  const there = codebook.barriers.filter(({ id }) => asked.items.has('barriers') || nominations.words.includes(id));
  return there.map(({ id, label }) =>
    makeOwnOutcome({
      id: `barrierAny.${id}`,
      name: `Barrier: ${label}`,
      subject: label,
      unit: 'yes or no',
      kind: 'yes_no',
      compute: (seen) => namesBarrier(seen, id),
    }),
  );
}
