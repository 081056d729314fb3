import { useState } from 'react';
import { Tab, TabPanel, Tabs } from 'react-aria-components';

import type { Study } from '../../domain/Study';
import { PageTabs } from '../parts/PageTabs';
import { AddEntry } from './AddEntry';
import { EntryTable } from './EntryTable';
import { FamilyTable } from './FamilyTable';
import { WORD_TABLES } from './wordTables';

/** The words of the study: the book's, which can be renamed and hidden, and its own, which can be removed as well. */
export function CodebookSection({ study }: { readonly study: Study }) {
  const { codebook } = study;
  const [table, setTable] = useState<string>('networkTypes');
  return (
    <section className="StudyPage-section card" aria-labelledby="study-codebook">
      <h2 id="study-codebook">Codebook</h2>
      <p className="soft Codebook-how">
        These words describe contacts and people. The label is shown on the screen; the spelling is used in files and tables, and changes
        there too. Hidden words are not offered for new answers and not drawn on the map, the wheels and the profiles. Contacts already
        reported with them still count in every measure and finding.
      </p>
      <Tabs
        className="Codebook"
        selectedKey={table}
        onSelectionChange={(key) => {
          setTable(String(key));
        }}
      >
        <PageTabs label="Tables of the codebook">
          {WORD_TABLES.map(({ id, title }) => (
            <Tab key={id} id={id}>
              {title} <span className="soft">{codebook[id].length}</span>
            </Tab>
          ))}
        </PageTabs>
        {WORD_TABLES.map((words) => (
          <TabPanel key={words.id} id={words.id} className="Codebook-panel">
            {words.id === 'families' ? <FamilyTable codebook={codebook} /> : <EntryTable words={words} study={study} />}
            {words.canAdd && <AddEntry words={words} codebook={codebook} />}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
