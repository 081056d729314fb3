import type { Codebook } from '../../codebook/Codebook';
import type { GroupProfile } from '../../domain/results/GroupProfile';
import { wheelPaths } from '../wheel/wheelPaths';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';

const RADIUS = 62;

/** The network wheel of a group: as dark as the share of its managers who have any such tie in use, inside and outside. */
export function AveragedWheel({
  profile: { label, answered, types },
  codebook,
}: {
  readonly profile: GroupProfile;
  readonly codebook: Codebook;
}) {
  const paths = wheelPaths(types.length, RADIUS);
  const most = [...types]
    .filter(({ any }) => any !== null)
    .sort((a, b) => (b.any ?? 0) - (a.any ?? 0))
    .slice(0, 3);
  const words = `${label}, ${formatCount(answered)} answered; most have ${most.map(({ type, any }) => `${type} ${writePercent(any ?? 0)}`).join(', ')}`;
  return (
    <figure className="AveragedWheel">
      <svg
        width={2 * RADIUS + 2}
        height={2 * RADIUS + 2}
        viewBox={`${-RADIUS - 1} ${-RADIUS - 1} ${2 * RADIUS + 2} ${2 * RADIUS + 2}`}
        role="img"
        aria-label={words}
      >
        {types.map(({ type, inside, outside }, index) => (
          <g key={type} data-family={codebook.networkTypes.find(({ id }) => id === type)?.family ?? 'other'}>
            <Cell path={paths[index]?.inside} share={inside} words={`${type}, inside`} />
            <Cell path={paths[index]?.outside} share={outside} words={`${type}, outside`} />
          </g>
        ))}
      </svg>
      <figcaption>
        <b>{label}</b> {formatCount(answered)} answered
      </figcaption>
    </figure>
  );
}

function Cell({ path, share, words }: { readonly path: string | undefined; readonly share: number | null; readonly words: string }) {
  return (
    <>
      <path d={path} className="Wheel-none" />
      {share !== null && share > 0 && (
        <path d={path} className="Wheel-some" style={{ fillOpacity: share }}>
          <title>{`${words}: ${writePercent(share)}`}</title>
        </path>
      )}
    </>
  );
}
