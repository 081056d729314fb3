import { remember } from '../support/remember';
import { isSamePlace } from './isSamePlace';

/** Whether two names are of one organisation, worked out once for each two. */
export function rememberPlaces(): typeof isSamePlace {
  const beside = remember((one: string) => remember((other: string) => isSamePlace(one, other)));
  return (one, other) => beside(one)(other);
}
