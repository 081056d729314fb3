import type { LayoutKind } from '../../domain/results/MapPicture';
import type { Pin } from '../../domain/Pin';

/** Where each person stands in a layout who was put there by hand: laid over the picture, so that the others stay where they are. */
export function placePins(pins: readonly Pin[], layout: LayoutKind): ReadonlyMap<string, Pin> {
  return new Map(pins.filter((pin) => pin.layout === layout).map((pin) => [pin.id, pin]));
}
