import type { PlannedAction } from '../../domain/Plan';
import { ACTION_FORMS } from '../../plan/actionForms';
import type { MapNode } from './MapModel';

/**
 * Links that a plan would make, as pairs of nodes of the map, each once: drawn in a style of their own, and never among those that are
 * reported. A network makes no link between two of its members, and what was stopped makes none.
 */
export function selectPlannedLinks(actions: readonly PlannedAction[], nodes: readonly MapNode[]): readonly (readonly [number, number])[] {
  if (actions.length === 0) return [];
  const nodeOf = new Map(nodes.flatMap(({ id, onRoster }, node) => (onRoster ? [[id, node] as const] : [])));
  const links = new Map<string, readonly [number, number]>();
  for (const { kind, people, stage } of actions) {
    const { shape } = ACTION_FORMS[kind];
    if (stage === 'stopped' || shape === 'none' || shape === 'network') continue;
    const members = people.flatMap((id) => nodeOf.get(id) ?? []);
    members.forEach((one, at) => {
      if (shape !== 'circle' && at > 0) return;
      for (const other of members.slice(at + 1)) {
        const link = [Math.min(one, other), Math.max(one, other)] as const;
        links.set(link.join(' '), link);
      }
    });
  }
  return [...links.values()];
}
