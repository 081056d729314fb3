import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import { AddEntry } from './AddEntry';
import { EntryRow } from './EntryRow';
import { WORD_TABLES } from './wordTables';

/** The words of the study: the book's, which can be renamed and hidden, and its own, which can be removed as well. */
export function CodebookSection({ codebook }: { readonly codebook: Codebook }) {
  const [table, setTable] = useState<string>('networkTypes');
  return (
    <section className="StudyRoom-section card" aria-labelledby="study-codebook">
      <h2 id="study-codebook">Codebook</h2>
      <p className="soft">The words that contacts and people are described with. A label is what is shown; the spelling is what files and tables say, and changes there too. What is hidden is not offered and not drawn; nothing of it is lost.</p>
      <Tabs className="Codebook" selectedKey={table} onSelectionChange={(key) => { setTable(String(key)); }}>
        <TabList className="PeopleRoom-list" aria-label="Tables of the codebook">
          {WORD_TABLES.map(({ id, title }) => (
            <Tab key={id} id={id}>
              {title} <span className="soft">{codebook[id].length}</span>
            </Tab>
          ))}
        </TabList>
        {WORD_TABLES.map((words) => (
          <TabPanel key={words.id} id={words.id} className="Codebook-panel">
            <table className="Codebook-table">
              <thead>
                <tr>
                  <th scope="col">Label</th>
                  {words.isSpelt && <th scope="col">Spelling in the data</th>}
                  {words.id === 'networkTypes' && <th scope="col">Family</th>}
                  <th scope="col">Meaning</th>
                  <th scope="col">Shown</th>
                  <th scope="col">
                    <span className="visually-hidden">Remove</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {codebook[words.id].map((entry) => (
                  <EntryRow key={entry.id} table={words.id} entry={entry} isSpelt={words.isSpelt} families={codebook.families} />
                ))}
              </tbody>
            </table>
            {words.canAdd && <AddEntry words={words} codebook={codebook} />}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
