import { useDerived, useKept } from '../KithContext';
import { DataQuality } from './DataQuality';
import './StudyRoom.css';

/** What the study is and how far its answers carry, section by section. */
export function StudyRoom() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  if (study === null || analysis === null) return null;
  return (
    <div className="StudyRoom">
      <h1 tabIndex={-1}>{study.title}</h1>
      <DataQuality analysis={analysis} codebook={study.codebook} />
    </div>
  );
}
