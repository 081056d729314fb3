/** A mark of one state of a study, drawn by chance: a count would begin again after a removal, and two states would have the same. */
export function drawRevision(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  // As many bits as a number holds whole.
  return high * 2 ** 21 + (low >>> 11);
}
