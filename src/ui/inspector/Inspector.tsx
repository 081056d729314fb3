import { Button } from 'react-aria-components';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import type { Selection } from '../../views/Selection';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import { Guard } from '../parts/Guard';
import { PairSheet } from './PairSheet';
import { PersonSheet } from './PersonSheet';
import { Reports } from './AnswerRows';
import './Inspector.css';

/** What is known of the person or the pair that is selected anywhere; nothing where nobody is. */
export function Inspector() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const selection = useSession((session) => session.selection);
  const reportsShown = useSession((session) => session.reportsShown);
  const { select } = useActions();
  if (study === null || analysis === null || selection === null) return null;
  return (
    <aside className="Inspector" aria-label="Inspector">
      <Button
        className="Inspector-close"
        aria-label="Close the inspector"
        onPress={() => {
          select(null);
        }}
      >
        <span aria-hidden="true">×</span>
      </Button>
      <Guard key={selection.kind === 'person' ? selection.id : selection.ids.join(' ')} what="This panel">
        <Sheet study={study} analysis={analysis} selection={selection} />
        {reportsShown && <Reports study={study} reconciled={analysis.reconciled} selection={selection} />}
      </Guard>
    </aside>
  );
}

function Sheet({ study, analysis, selection }: { readonly study: Study; readonly analysis: Analysis; readonly selection: Selection }) {
  const { reconciled } = analysis;
  const index = (id: string): number => reconciled.people.findIndex((person) => person.id === id);
  if (selection.kind === 'person') return <PersonSheet key={selection.id} study={study} analysis={analysis} index={index(selection.id)} />;
  return <PairSheet reconciled={reconciled} codebook={study.codebook} pair={[index(selection.ids[0]), index(selection.ids[1])]} />;
}
