import { useMemo } from 'react';

import type { ObstaclePart, Obstacles as Found } from '../../domain/results/Obstacles';
import { selectObstacleHeat } from '../../views/compare/selectObstacleHeat';
import { sayObstacles, sayRivals, sayUnplaced } from '../../words/compare/obstacleWords';
import { sayAnswered } from '../../words/compare/summaryWords';
import { HeatMap } from './HeatMap';
import './OutcomeCard.css';

/** What managers say stands in the way of networking, and what competition leaves open. */
export function Obstacles({ obstacles }: { readonly obstacles: Found }) {
  const { asked, barriers, rivals, unplaced } = obstacles;
  const beside = sayUnplaced({ unplaced });
  return (
    <>
      <h1 tabIndex={-1}>What stands in the way</h1>
      <p className="ComparePage-qualification">
        Barriers that managers name in general or for one contact. They are questions for the organisation, not for one person. These tables
        are not tests.
      </p>
      <p className="OutcomeCard-sentence">{sayObstacles(obstacles, obstacles.all)}</p>
      {asked && barriers.length > 0 && (
        <>
          <Barriers caption="By post" obstacles={obstacles} parts={obstacles.posts} />
          <Barriers caption="By group" obstacles={obstacles} parts={obstacles.groups} />
          <Barriers caption="By organisation" obstacles={obstacles} parts={obstacles.organisations} />
        </>
      )}
      <section className="OutcomeCard card" aria-label="Organisations that compete">
        <h2>Organisations that compete</h2>
        {rivals.length === 0 && (
          <p className="soft">Tick under Study which organisations compete. None do so far, and no answer names competition between two.</p>
        )}
        {rivals.map((pair) => (
          <p key={pair.organisations.join('\n')}>{sayRivals(pair)}</p>
        ))}
        {beside !== '' && <p className="soft">{beside}</p>}
      </section>
    </>
  );
}

function Barriers({
  caption,
  obstacles,
  parts,
}: {
  readonly caption: string;
  readonly obstacles: Found;
  readonly parts: readonly ObstaclePart[];
}) {
  const picture = useMemo(() => selectObstacleHeat(obstacles, parts), [obstacles, parts]);
  return (
    <HeatMap
      caption={`${caption}: managers who name each barrier`}
      picture={picture}
      n={sayAnswered({ answered: obstacles.all.of, managers: obstacles.all.managers })}
    />
  );
}
