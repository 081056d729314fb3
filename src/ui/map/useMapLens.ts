import type { Lens } from '../../domain/Lens';
import { DEFAULT_ISOLATION_RULE } from '../../domain/IsolationRule';
import { selectMapLens } from '../../views/map/selectMapLens';
import { useKept, useSession } from '../KithContext';

/** What the map shows: what the rule counts, but for what was chosen here. */
export function useMapLens(): Lens {
  const rule = useKept((kept) => kept.study?.isolationRule ?? DEFAULT_ISOLATION_RULE);
  const chosen = useSession((session) => session.mapLens);
  return selectMapLens(rule, chosen);
}
