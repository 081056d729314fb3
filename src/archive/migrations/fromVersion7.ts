import type { Stored } from './Stored';

/**
 * Since version 8 an action of a plan has who introduces two people, and its limits have the hours of each kind of action and the column
 * of times; the shape of a plan says what they are where they are not there.
 */
export function fromVersion7(study: Stored): Stored {
  return { ...study, version: 8 };
}
