import { Tab, TabPanel, Tabs } from 'react-aria-components';

import type { CompareKind } from '../../domain/CompareQuestion';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import { PageTabs } from '../parts/PageTabs';
import { Across } from './Across';
import { BookQuestions } from './BookQuestions';
import './ComparePage.css';
import { Kinds } from './Kinds';
import { Obstacles } from './Obstacles';
import { Outcomes } from './Outcomes';
import { RobustnessView } from './RobustnessView';
import { Rounds } from './Rounds';
import { Units } from './Units';

/** Groups, organisations and rounds side by side: what differs, by how much, and how far that can be told from chance. */
export function ComparePage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const compared = useDerived((derived) => derived.compared);
  const current = useDerived((derived) => derived.comparedCurrent);
  const shown = useSession((session) => session.comparing.shown);
  const { setComparing } = useActions();
  if (study === null || analysis === null) return null;
  const { reconciled } = analysis;
  const hasRounds = reconciled.rounds.length > 1;
  return (
    <div className="ComparePage">
      <Tabs
        className="ComparePage-tabs"
        selectedKey={shown}
        onSelectionChange={(key) => {
          setComparing({ shown: key as CompareKind });
        }}
      >
        <PageTabs label="What is compared">
          <Tab id="outcomes">Differences</Tab>
          <Tab id="kinds">Types and motives</Tab>
          <Tab id="across">Ties across</Tab>
          <Tab id="units">Units</Tab>
          <Tab id="obstacles">What stands in the way</Tab>
          <Tab id="robustness">Robustness</Tab>
          {hasRounds && <Tab id="rounds">Rounds</Tab>}
          <Tab id="book">The book’s questions</Tab>
        </PageTabs>
        <div className="ComparePage-view" data-current={current} aria-busy={!current}>
          <TabPanel id="outcomes">
            {compared.outcomes === undefined ? <Waiting /> : <Outcomes {...compared.outcomes} reconciled={reconciled} />}
          </TabPanel>
          <TabPanel id="kinds">
            {compared.kinds === undefined ? <Waiting /> : <Kinds profiles={compared.kinds} codebook={study.codebook} analysis={analysis} />}
          </TabPanel>
          <TabPanel id="across">
            {compared.across === undefined ? <Waiting /> : <Across {...compared.across} codebook={study.codebook} />}
          </TabPanel>
          <TabPanel id="units">{compared.units === undefined ? <Waiting /> : <Units units={compared.units} />}</TabPanel>
          <TabPanel id="obstacles">
            {compared.obstacles === undefined ? <Waiting /> : <Obstacles obstacles={compared.obstacles} />}
          </TabPanel>
          <TabPanel id="robustness">
            {compared.robustness === undefined ? <Waiting /> : <RobustnessView {...compared.robustness} reconciled={reconciled} />}
          </TabPanel>
          {hasRounds && (
            <TabPanel id="rounds">
              {compared.rounds == null ? <Waiting /> : <Rounds change={compared.rounds} reconciled={reconciled} />}
            </TabPanel>
          )}
          <TabPanel id="book">{compared.book === undefined ? <Waiting /> : <BookQuestions answers={compared.book} />}</TabPanel>
        </div>
      </Tabs>
    </div>
  );
}

function Waiting() {
  return (
    <>
      <h1 tabIndex={-1}>Compare</h1>
      <p className="soft">Working this out… The bottom of the page shows the progress.</p>
    </>
  );
}
