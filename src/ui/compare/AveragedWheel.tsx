import type { Codebook } from '../../codebook/Codebook';
import type { GroupProfile } from '../../domain/results/GroupProfile';
import type { Spoke } from '../../views/inspector/selectWheels';
import { frameOf } from '../wheel/frameOf';
import { WheelLabels } from '../wheel/WheelLabels';
import { wheelPaths } from '../wheel/wheelPaths';
import '../wheel/LabelledWheel.css';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';

/** A type that so many of a group have is one that they have. */
const MOST_HAVE = 0.5;

/** The network wheel of a group: as dark as the share of its managers who have any such tie in use, inside and outside. */
export function AveragedWheel({
  profile: { label, answered, types },
  codebook,
}: {
  readonly profile: GroupProfile;
  readonly codebook: Codebook;
}) {
  const { viewBox, radius } = frameOf(types.length);
  const paths = wheelPaths(types.length, radius);
  const spokes = types.map(({ type, any }): Spoke => {
    const entry = codebook.networkTypes.find(({ id }) => id === type);
    return { id: type, label: entry?.label ?? type, family: entry?.family ?? 'other', inside: (any ?? 0) >= MOST_HAVE ? 1 : 0, outside: 0 };
  });
  const most = [...types]
    .filter(({ any }) => any !== null)
    .sort((a, b) => (b.any ?? 0) - (a.any ?? 0))
    .slice(0, 3);
  const words = `${label}, ${formatCount(answered)} answered; most have ${most.map(({ type, any }) => `${type} ${writePercent(any ?? 0)}`).join(', ')}`;
  return (
    <figure className="AveragedWheel">
      <svg className="Wheel" viewBox={viewBox} role="img" aria-label={words}>
        {types.map(({ type, inside, outside }, index) => (
          <g key={type} data-family={spokes[index]?.family}>
            <Cell path={paths[index]?.inside} share={inside} words={`${type}, inside`} />
            <Cell path={paths[index]?.outside} share={outside} words={`${type}, outside`} />
          </g>
        ))}
        <WheelLabels spokes={spokes} radius={radius} />
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
