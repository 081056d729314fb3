import { useEffect } from 'react';

import { PersonSheet } from '../inspector/PersonSheet';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import { PaperHead } from './PaperHead';
import './PrintedSheets.css';

/** A page for each of the people who were asked for, on paper only, and in the place of all else. */
export function PrintedSheets() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const sheets = useSession((session) => session.sheets);
  const { printSheets } = useActions();
  const isReady = sheets !== null && study !== null && analysis !== null;
  useEffect(() => {
    if (!isReady) return;
    const end = (): void => {
      printSheets(null);
    };
    window.addEventListener('afterprint', end);
    document.documentElement.dataset['printing'] = 'sheets';
    window.print();
    return () => {
      window.removeEventListener('afterprint', end);
      delete document.documentElement.dataset['printing'];
    };
  }, [isReady, sheets, printSheets]);
  if (!isReady) return null;
  return (
    <div className="PrintedSheets">
      {sheets.map((id) => {
        const index = analysis.reconciled.people.findIndex((person) => person.id === id);
        const person = analysis.reconciled.people[index];
        return person === undefined ? null : (
          <article key={id}>
            <PaperHead />
            <h1 dir="auto">{person.name}</h1>
            <PersonSheet study={study} analysis={analysis} index={index} />
          </article>
        );
      })}
    </div>
  );
}
