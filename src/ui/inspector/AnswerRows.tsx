import { useMemo } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { selectListedRows } from '../../views/inspector/selectListedRows';
import { selectSourceRows } from '../../views/inspector/selectSourceRows';
import type { Selection } from '../../views/Selection';
import { useActions, useAreNamesShown, useSession } from '../KithContext';
import { reportsSentence } from './answersSentence';
import { SourceTable } from './SourceTable';
import './AnswerRows.css';

interface ReportsProps {
  readonly study: Study;
  readonly reconciled: Reconciled;
  readonly selection: Selection;
}

/** The rows of the source files behind what is selected, those that a reason rests on marked. */
export function Reports({ study, reconciled, selection }: ReportsProps) {
  const { hideReports } = useActions();
  const areNamesShown = useAreNamesShown();
  const marked = useSession((session) => session.reportsOf);
  const sheets = useMemo(() => selectSourceRows(study, reconciled, selection, marked), [study, reconciled, selection, marked]);
  const listed = useMemo(
    () => selectListedRows(study, reconciled, selection, areNamesShown),
    [study, reconciled, selection, areNamesShown],
  );
  const name = (id: string): string => reconciled.people.find((person) => person.id === id)?.name ?? id;
  const whom = selection.kind === 'person' ? name(selection.id) : `${name(selection.ids[0])} and ${name(selection.ids[1])}`;
  return (
    <ModalOverlay
      className="Reports"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) hideReports();
      }}
    >
      <Modal className="Reports-panel">
        <Dialog className="Reports-dialog">
          <header className="Reports-head">
            <Heading slot="title">Answers: {whom}</Heading>
            <Button className="cross" aria-label="Close the answers" onPress={hideReports}>
              <span aria-hidden="true">×</span>
            </Button>
          </header>
          <p className="Reports-sentence">{reportsSentence(sheets, marked, whom)}</p>
          {sheets.map((sheet) => (
            <SourceTable key={sheet.file} sheet={sheet} marking={marked !== null && marked.length > 0} />
          ))}
          {listed.length > 0 && (
            <p className="Reports-sentence Reports-listed">
              Where {whom} {selection.kind === 'person' ? 'is' : 'are'} listed:
            </p>
          )}
          {listed.map((sheet) => (
            <SourceTable key={sheet.file} sheet={sheet} marking={false} />
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
