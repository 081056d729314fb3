import type { Verdict } from '../../domain/results/Verdict';
import { formatCount } from '../../domain/formatCount';
import type { MapNode } from '../../views/map/MapModel';
import { confidenceWords } from '../../words/isolation/confidenceWords';
import { verdictWords } from '../../words/isolation/verdictWords';

interface Props {
  readonly node: MapNode;
  readonly place: string;
  readonly verdict: Verdict | undefined;
}

/** Somebody on the map in a few words: their whole name, where they work, what is found of them, and how many links the map shows. */
export function PersonCard({ node, place, verdict }: Props) {
  const sure = verdict === undefined ? null : confidenceWords(verdict, node.answered).confidence;
  return (
    <>
      <strong dir="auto">{node.name}</strong>
      {place !== '' && <span dir="auto">{place}</span>}
      <span>
        {verdict === undefined
          ? 'Not on the staff list'
          : `${verdictWords(verdict, node.answered).words}${sure === null ? '' : `, ${sure}`}`}
      </span>
      <span>{node.links === 0 ? 'No link on this map' : `${formatCount(node.links, 'link', 'links')} on this map`}</span>
    </>
  );
}
