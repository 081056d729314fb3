import { useKept, useKith } from '../KithContext';
import { AsideList } from '../parts/AsideList';
import { BringInButton } from './BringInButton';
import { MakeStudy } from './MakeStudy';
import { OpenFileButton } from './OpenFileButton';
import { RemovedList } from './RemovedList';
import { RemoveEverything } from './RemoveEverything';
import { RemoveUnread } from './RemoveUnread';
import { SampleCard } from './SampleCard';
import { Serving } from './Serving';
import { StudyList } from './StudyList';
import { UnsavedList } from './UnsavedList';
import { useTablePaste } from './useTablePaste';
import './Start.css';

/** The start page: the studies that are kept here, own files, and samples. */
export function Start() {
  const { samples } = useKith();
  useTablePaste();
  const studies = useKept((kept) => kept.studies);
  const isListed = useKept((kept) => kept.isListed);
  const trouble = useKept((kept) => kept.savingTrouble);
  const own = (
    <section aria-labelledby="studies">
      <div className="Start-section-head">
        <h2 id="studies">On this computer</h2>
        <OpenFileButton />
      </div>
      <UnsavedList />
      {studies.length > 0 && <StudyList studies={studies} />}
      {studies.length === 0 && isListed && <p className="soft">You have no studies yet. Studies save automatically in this browser.</p>}
      <RemovedList />
    </section>
  );
  return (
    <main className="Start">
      <header className="Start-head">
        <p className="Start-logo">kith</p>
        <h1 tabIndex={-1}>Who your managers turn to, and how far their contacts reach</h1>
        <p>
          Kith maps the contacts that managers report, and shows which managers are isolated, why, and how sure that is. It runs in this
          browser. Nothing leaves this computer.
        </p>
      </header>
      {trouble !== null && (
        <p className="Start-trouble card" role="alert">
          {trouble}
        </p>
      )}
      {/* Where these stand depends on whether there are studies, and nothing may move away from under a pointer. */}
      {(isListed || trouble !== null) && (
        <>
          {studies.length > 0 && own}
          <div className="Start-ways">
            <BringInButton />
            <MakeStudy />
          </div>
          {studies.length === 0 && own}
          <section aria-labelledby="samples">
            <h2 id="samples">Samples</h2>
            <div className="Start-samples">
              {samples.map((sample, at) => (
                <SampleCard key={sample.id} sample={sample} isFirst={at === 0} />
              ))}
            </div>
          </section>
          <AsideList />
          <RemoveEverything />
          <Serving />
        </>
      )}
      <RemoveUnread />
    </main>
  );
}
