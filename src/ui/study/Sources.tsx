import { useMemo } from 'react';

import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { selectSourceLines } from '../../views/study/selectSourceLines';

/** The files that the study was made of, with what has become of their rows, and who was erased. */
export function Sources({ study }: { readonly study: Study }) {
  const lines = useMemo(() => selectSourceLines(study), [study]);
  if (lines.length === 0 && study.erasures.length === 0) return null;
  return (
    <section className="StudyPage-section card" aria-labelledby="study-sources">
      <h2 id="study-sources">Sources</h2>
      <ul className="Sources" aria-labelledby="study-sources">
        {lines.map(({ file, holds, words, understood }, at) => (
          <li key={at}>
            <b>{file}</b>
            <span>
              {holds}: {words}
            </span>
            <span className="soft">{understood}</span>
          </li>
        ))}
        {study.erasures.map(({ on, people, contacts }, at) => (
          <li key={`erased-${at}`}>
            <b>Erased</b>
            <span>
              {formatCount(people, 'person', 'people')} with {formatCount(contacts, 'reported contact', 'reported contacts')} at their
              request
            </span>
            <span className="soft">{on}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
