import { useMemo } from 'react';

import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/results/Analysis';
import type { GroupProfiles } from '../../domain/results/GroupProfile';
import { selectDimensions, selectMotiveHeat, selectTypeByMotive, selectTypeHeat } from '../../views/compare/selectKindsPicture';
import { selectReachHeat } from '../../views/compare/selectReachHeat';
import { sayAnswered } from '../../words/compare/summaryWords';
import { Picture } from '../picture/Picture';
import { AveragedWheel } from './AveragedWheel';
import { HeatMap } from './HeatMap';
import './Kinds.css';

/** What the managers of each group have of each type of network and for each motive. Described, not tested. */
export function Kinds({
  profiles,
  codebook,
  analysis,
}: {
  readonly profiles: GroupProfiles;
  readonly codebook: Codebook;
  readonly analysis: Analysis;
}) {
  const types = useMemo(() => selectTypeHeat([...profiles.groups, ...profiles.organisations], codebook), [profiles, codebook]);
  const motives = useMemo(() => selectMotiveHeat(profiles), [profiles]);
  const typeByMotive = useMemo(() => selectTypeByMotive(profiles, codebook), [profiles, codebook]);
  const dimensions = useMemo(() => selectDimensions(profiles, codebook), [profiles, codebook]);
  const reach = useMemo(
    () => selectReachHeat(analysis.reconciled, analysis.isolation, codebook, analysis.reconciled.asked.items.has('units')),
    [analysis.reconciled, analysis.isolation, codebook],
  );
  const n = sayAnswered({
    answered: profiles.groups.reduce((sum, { answered }) => sum + answered, 0),
    managers: analysis.reconciled.managers,
  });
  const asksTypes = types.rows.length > 0;
  return (
    <>
      <h1 tabIndex={-1}>Which kinds of contact each group has</h1>
      <p className="ComparePage-qualification">
        Of the managers who answered, by what they said: the share with any such contact, then the mean number. These tables are not tests;
        Summary has the tests.
      </p>
      {asksTypes ? (
        <Picture
          title="Network wheels of the groups"
          under={`Inner ring: inside the organisation. Outer ring: outside. Darker: a larger share of managers. Bold: half of them or more have any.`}
          n={n}
        >
          <div className="Kinds-wheels" role="group" aria-label="Averaged network wheels">
            {profiles.groups.map((profile) => (
              <AveragedWheel key={profile.id} profile={profile} codebook={codebook} />
            ))}
          </div>
        </Picture>
      ) : (
        <p className="soft">Network types were not asked.</p>
      )}
      {asksTypes && <HeatMap caption="Network types: share with any, and mean number" n={n} picture={types} />}
      {motives.rows.length === 0 ? (
        <p className="soft">Motives were not asked.</p>
      ) : (
        <HeatMap caption="Motives: share of mentions, and managers with any" n={n} picture={motives} />
      )}
      {typeByMotive.rows.length > 0 && typeByMotive.columns.length > 0 && (
        <HeatMap caption="Ties by type and motive" n={n} picture={typeByMotive} />
      )}
      {reach.rows.length > 0 && (
        <HeatMap caption="Reach: where the widest contact is, share of those we can assess" n={n} picture={reach} />
      )}
      {dimensions.rows.length > 0 && (
        <>
          <HeatMap caption="Dimensions: how the ties of each type are recorded" n={n} picture={dimensions} isWrapped />
          <p className="soft">
            Numbers are ties. A blank means not recorded. The value that is typical in the book is shown beside it, and is not filled in.
          </p>
        </>
      )}
    </>
  );
}
