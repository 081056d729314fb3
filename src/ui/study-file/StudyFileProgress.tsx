import type { FileOut } from '../../state/opening/FileInOut';

/** How far a study file is, in words and as a bar. */
export function StudyFileProgress({ progress, otherwise }: { readonly progress: FileOut['progress']; readonly otherwise: string }) {
  const stage = progress?.stage ?? otherwise;
  return (
    <p className="StudyFile-progress" role="status">
      {stage}…{' '}
      <progress aria-label={stage} {...(progress === null || progress.done === 0 ? {} : { max: progress.total, value: progress.done })} />
    </p>
  );
}
