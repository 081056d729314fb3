import { useEffect, useRef } from 'react';
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

/** What is known of the person or the pair that is selected anywhere, over the right of the page; nothing where nobody is. */
export function Inspector() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const selection = useSession((session) => session.selection);
  if (study === null || analysis === null || selection === null) return null;
  return <Panel study={study} analysis={analysis} selection={selection} />;
}

interface PanelProps {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly selection: Selection;
}

function Panel({ study, analysis, selection }: PanelProps) {
  const { reconciled } = analysis;
  const reportsShown = useSession((session) => session.reportsShown);
  const { select } = useActions();
  const panel = useRef<HTMLElement>(null);
  const key = selection.kind === 'person' ? selection.id : selection.ids.join(' ');
  useFocusGivenBack(panel);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [key]);
  const name = (id: string): string => reconciled.people.find((person) => person.id === id)?.name ?? '';
  const index = (id: string): number => reconciled.people.findIndex((person) => person.id === id);
  return (
    <aside className="Inspector" aria-label="Inspector" ref={panel}>
      <header className="Inspector-head">
        <h2 className="Inspector-name" tabIndex={-1} dir="auto">
          {selection.kind === 'person' ? (
            name(selection.id)
          ) : (
            <>
              <bdi>{name(selection.ids[0])}</bdi> <span className="Inspector-and">and</span> <bdi>{name(selection.ids[1])}</bdi>
            </>
          )}
        </h2>
        {selection.kind === 'person' && <Steps id={selection.id} />}
        <Button
          className="Inspector-close cross"
          aria-label="Close the inspector"
          onPress={() => {
            select(null);
          }}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <Guard key={key} what="This panel">
        {selection.kind === 'person' ? (
          <PersonSheet key={selection.id} study={study} analysis={analysis} index={index(selection.id)} />
        ) : (
          <PairSheet reconciled={reconciled} codebook={study.codebook} pair={[index(selection.ids[0]), index(selection.ids[1])]} />
        )}
        {reportsShown && <Reports study={study} reconciled={reconciled} selection={selection} />}
      </Guard>
    </aside>
  );
}

/** To the person before and after in the list that the page shows. */
function Steps({ id }: { readonly id: string }) {
  const steps = useSession((session) => session.steps);
  const { select } = useActions();
  const at = steps.indexOf(id);
  if (at < 0) return null;
  const step = (label: string, sign: string, to: string | undefined) => (
    <Button
      className="Inspector-close cross"
      aria-label={label}
      isDisabled={to === undefined}
      onPress={() => {
        if (to !== undefined) select({ kind: 'person', id: to }, true);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <>
      {step('Person before', '‹', steps[at - 1])}
      {step('Person after', '›', steps[at + 1])}
    </>
  );
}

/** When the panel goes and the focus was in it, the focus goes back to where it was; to the page where that is gone. */
function useFocusGivenBack(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const opener = document.activeElement;
    const shown = panel.current;
    return () => {
      const now = document.activeElement;
      if (now !== null && now !== document.body && shown?.contains(now) !== true) return;
      const place =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body
          ? opener
          : (document.querySelector<HTMLElement>('#page [role="row"] [tabindex="0"]') ?? document.getElementById('page'));
      // Where something has taken the focus meanwhile, it keeps it.
      queueMicrotask(() => {
        if (document.activeElement === null || document.activeElement === document.body) place?.focus();
      });
    };
  }, [panel]);
}
