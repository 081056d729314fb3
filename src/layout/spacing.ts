/** Between neighbours on the map. */
export const SPACING = 40;
