import { useState } from 'react';
import { Tab, TabPanel, Tabs } from 'react-aria-components';

import type { ComparePart } from '../../state/answers/Comparing';
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
import { Summary } from './Summary';
import { Units } from './Units';

/** Groups, organisations and rounds side by side: what differs, by how much, and how far that is more than chance. */
export function ComparePage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const compared = useDerived((derived) => derived.compared);
  const current = useDerived((derived) => derived.comparedCurrent);
  const shown = useSession((session) => session.comparing.shown);
  const { setComparing } = useActions();
  const [opened, setOpened] = useState('');
  if (study === null || analysis === null) return null;
  const { reconciled } = analysis;
  const hasRounds = reconciled.rounds.length > 1;
  return (
    <div className="ComparePage">
      <Tabs
        className="ComparePage-tabs"
        selectedKey={shown}
        onSelectionChange={(key) => {
          setOpened('');
          setComparing({ shown: key as ComparePart });
        }}
      >
        <PageTabs label="What is compared">
          <Tab id="summary">Summary</Tab>
          <Tab id="outcomes">Details</Tab>
          <Tab id="kinds">Kinds and purposes</Tab>
          <Tab id="across">Links between groups</Tab>
          <Tab id="units">Units</Tab>
          <Tab id="obstacles">Barriers</Tab>
          <Tab id="robustness">Robustness</Tab>
          {hasRounds && <Tab id="rounds">Rounds</Tab>}
          <Tab id="book">The book’s questions</Tab>
        </PageTabs>
        <div className="ComparePage-view" data-current={current} aria-busy={!current}>
          <TabPanel id="summary">
            {compared.outcomes === undefined ? (
              <Waiting />
            ) : (
              <Summary
                comparison={compared.outcomes.comparison}
                reconciled={reconciled}
                onOpen={(outcome) => {
                  setOpened(outcome);
                  setComparing({ shown: 'outcomes' });
                }}
              />
            )}
          </TabPanel>
          <TabPanel id="outcomes">
            {compared.outcomes === undefined ? <Waiting /> : <Outcomes {...compared.outcomes} reconciled={reconciled} opened={opened} />}
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
            {compared.robustness === undefined ? <Waiting /> : <RobustnessView robustness={compared.robustness} reconciled={reconciled} />}
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
