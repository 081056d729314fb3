import { foldName } from '../../domain/foldName';
import type { Person } from '../../domain/Person';

/** Whether a network is said to be run by itself. */
export function isItself({ id, name, network }: Person): boolean {
  const host = foldName(network?.host ?? '');
  return host !== '' && (host === foldName(id) || host === foldName(name));
}
