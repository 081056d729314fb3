import type { Codebook } from '../../codebook/Codebook';
import type { Lens } from '../../domain/Lens';
import type { MapModel } from '../../views/selectMap';

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

const WHERE = { any: '', internal: ' inside the organisation', external: ' to outside the organisation' } as const;

function describeMotives({ motives }: Lens, codebook: Codebook): string {
  const labels = codebook.motives.filter(({ id }) => motives?.includes(id)).map(({ label }) => label.toLowerCase());
  return labels.length === 0 ? '' : ` for ${labels.join(' or ')}`;
}

/** The map in a sentence, for everybody and above all for those who do not see it. */
export function describeMap(model: MapModel, lens: Lens, codebook: Codebook): string {
  const managers = model.nodes.filter((node) => node.onRoster).length;
  const others = model.nodes.length - managers;
  const tied = new Uint8Array(model.nodes.length);
  for (const ends of [model.ends.a, model.ends.b]) for (const node of ends) tied[node] = 1;
  const alone = model.nodes.filter((node, index) => node.onRoster && tied[index] === 0).length;
  const flagged = model.nodes.filter((node) => node.flagged).length;
  const who =
    others === 0
      ? count(managers, 'manager', 'managers')
      : `${count(managers, 'manager', 'managers')} and ${count(others, 'person not on the staff list', 'people not on the staff list')}`;
  const sort = `${lens.activity === 'active' ? ' in use' : ''}${lens.rule === 'confirmed' ? ' that both report' : ''}`;
  const ties = `${count(model.lines.length, 'link', 'links')}${sort}`;
  const shown = lens.types?.length === 1 ? lens.types : [...new Set(model.ends.sorts.flatMap((sort) => sort.types))];
  const kind =
    lens.types === null
      ? ''
      : shown.length === 1
        ? ` of type ${codebook.networkTypes.find(({ id }) => id === shown[0])?.label ?? shown[0] ?? ''}`
        : ' of the chosen types';
  const among = `${kind}${describeMotives(lens, codebook)}${WHERE[lens.position]}${lens.poles === null ? '' : `, recorded as ${lens.poles.join(' or ')}`}`;
  return `${who}, ${ties}${among}. ${alone === 0 ? 'No manager is' : count(alone, 'manager is', 'managers are')} without a link. ${flagged === 0 ? 'Nobody is' : `${flagged} ${flagged === 1 ? 'is' : 'are'}`} isolated.`;
}
