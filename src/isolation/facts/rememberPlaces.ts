import { isSamePlace } from '../../domain/isSamePlace';

/** Whether two names are of one organisation, worked out once for each two. */
export function rememberPlaces(): typeof isSamePlace {
  const known = new Map<string, Map<string, boolean | null>>();
  return (one, other) => {
    let others = known.get(one);
    if (others === undefined) known.set(one, (others = new Map<string, boolean | null>()));
    let is = others.get(other);
    if (is === undefined) others.set(other, (is = isSamePlace(one, other)));
    return is;
  };
}
