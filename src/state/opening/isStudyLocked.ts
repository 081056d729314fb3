/** An error is known by its name, where it has come from another thread. */
export function isStudyLocked(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'StudyLocked';
}
