import { useMemo } from 'react';
import { Tab, TabPanel, Tabs } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import { selectIssues } from '../../views/selectIssues';
import { selectQuestions } from '../../views/people/selectQuestions';
import { useActions, useAreNamesShown, useDerived, useKept, useSession } from '../KithContext';
import { PageTabs } from '../parts/PageTabs';
import { BringMore } from '../bring-in/BringMore';
import { GroupTable } from './GroupTable';
import { IssueTable } from './IssueTable';
import { ManagerTable } from './ManagerTable';
import { MeasureTable } from './MeasureTable';
import { NetworkTable } from './NetworkTable';
import { ShowNames } from '../parts/ShowNames';
import { SamePerson } from './SamePerson';
import { NominationTable } from './NominationTable';
import './PeoplePage.css';

/** Who is on the roster, what was reported, and what should be looked at. */
export function PeoplePage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const tab = useSession((session) => session.tabs.people ?? 'managers');
  const { openTab } = useActions();
  const areNamesShown = useAreNamesShown();
  const identities = useDerived((derived) => derived.identities);
  const decisions = useKept((kept) => kept.study?.decisions);
  const questions = useMemo(
    () => (identities === null || decisions === undefined ? 0 : selectQuestions(identities, decisions).length),
    [identities, decisions],
  );
  const [read, settled] = [study?.issues, analysis?.reconciled.issues];
  const issues = useMemo(() => selectIssues(read ?? [], settled ?? []), [read, settled]);
  const networks = study?.people.filter(({ kind }) => kind === 'collectivity').length ?? 0;
  if (study === null || analysis === null) return null;
  const toCheck = issues.filter((issue) => issue.severity !== 'info').length;
  return (
    <div className="PeoplePage">
      <header className="PeoplePage-head">
        <h1 tabIndex={-1}>People and their reported contacts</h1>
        <BringMore />
      </header>
      <Tabs
        className="PeoplePage-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          openTab('people', String(key));
        }}
      >
        <PageTabs label="Tables">
          <Tab id="managers">
            Managers <span className="soft">{formatCount(analysis.reconciled.managers)}</span>
          </Tab>
          <Tab id="contacts">
            Contacts <span className="soft">{formatCount(study.nominations.length)}</span>
          </Tab>
          <Tab id="measures">Measures</Tab>
          <Tab id="groups">Groups</Tab>
          <Tab id="networks">
            Networks <span className="soft">{formatCount(networks)}</span>
          </Tab>
          <Tab id="same">Same person? {questions > 0 && <span className="soft">{formatCount(questions)}</span>}</Tab>
          <Tab id="issues">
            To check <span className="soft">{formatCount(toCheck)}</span>
          </Tab>
        </PageTabs>
        <TabPanel id="managers" className="PeoplePage-panel">
          <ManagerTable study={study} analysis={analysis} />
        </TabPanel>
        <TabPanel id="contacts" className="PeoplePage-panel">
          <NominationTable study={study} reconciled={analysis.reconciled} />
        </TabPanel>
        <TabPanel id="measures" className="PeoplePage-panel">
          <MeasureTable analysis={analysis} />
        </TabPanel>
        <TabPanel id="groups" className="PeoplePage-panel">
          <GroupTable reconciled={analysis.reconciled} lens={analysis.measures.lens} />
        </TabPanel>
        <TabPanel id="networks" className="PeoplePage-panel">
          <NetworkTable study={study} analysis={analysis} />
        </TabPanel>
        <TabPanel id="same" className="PeoplePage-panel">
          {areNamesShown ? (
            <SamePerson study={study} reconciled={analysis.reconciled} />
          ) : (
            <ShowNames>This page compares names, letter by letter.</ShowNames>
          )}
        </TabPanel>
        <TabPanel id="issues" className="PeoplePage-panel">
          <IssueTable study={study} issues={issues} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
