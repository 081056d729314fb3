import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';

import { sayAdding } from '../../words/files/sayComparison';
import type { Offer } from '../../state/Session';
import { selectLosses } from '../../views/files/selectLosses';
import { useActions, useKept, useSession } from '../KithContext';
import { ModalDialog } from '../parts/ModalDialog';
import { IssueList } from '../parts/IssueList';
import { BringInChoices } from './BringInChoices';
import { DoubtfulWords } from './DoubtfulWords';
import { FileReading } from './FileReading';
import { MappingEditor } from './MappingEditor';
import { Receipt } from './Receipt';
import { RepeatChanges } from './RepeatChanges';
import { UnknownReporters } from './UnknownReporters';
import './BringIn.css';

/** Beyond this a dialog becomes a scroll; the whole list stands in the room of people. */
const ISSUES_SHOWN = 100;
const STEPS = ['Which file is which', 'Columns', 'What is doubtful'] as const;

/** What Kith understood of the files that were handed over, before anything is taken. */
export function BringIn() {
  const offer = useSession((session) => session.offer);
  const { leaveOffer } = useActions();
  if (offer === null) return null;
  return (
    <ModalDialog className="BringIn" frame="BringIn-modal" onLeave={leaveOffer}>
      <OfferSheet offer={offer} />
    </ModalDialog>
  );
}

function OfferSheet({ offer }: { readonly offer: Offer }) {
  const { takeOffer, leaveOffer } = useActions();
  const hasStudy = useKept((kept) => kept.study !== null);
  const [step, setStep] = useState(0);
  const [shown, setShown] = useState(0);
  /** What was to be seen before anything is added, when somebody was there to see it. */
  const [seen, setSeen] = useState<string | null>(null);
  const { batch, comparison, refusal, progress, tables } = offer;
  const isOpen = offer.choices.into === 'open';
  const reading = refusal === null && (batch === null || (isOpen && comparison === null));
  const losses = batch === null || reading ? null : selectLosses(batch, comparison, offer.choices.reporters);
  const isToSee = refusal === null && losses !== null && seen !== losses && step !== 2;
  const isNothing = comparison !== null && comparison.step.changes.length === 0;
  const goTo = (to: number): void => {
    if (to === 2 || step === 2) setSeen(losses);
    setStep(to);
  };
  const table = tables?.[shown] ?? tables?.[0];
  // What cannot be read by itself can be read as somebody says, if it is a table at all.
  const unread = tables?.find(
    ({ input, rows, isSheet }) =>
      rows.length > 1 &&
      // The sheets of a workbook are listed, each with its columns.
      (!isSheet || tables.filter((table) => table.input === input).length === 1) &&
      batch?.unread.some((file) => file.split('#')[0] === offer.files[input]?.name) === true,
  );
  const issues = batch !== null && batch.issues.length > 0 && (
    <section aria-label="Check before you continue">
      <h3>Check before you continue</h3>
      <IssueList issues={batch.issues} most={ISSUES_SHOWN} />
    </section>
  );
  return (
    <>
      <header className="BringIn-head">
        <Heading slot="title">Add {offer.files.length === 1 ? 'a file' : `${offer.files.length} files`}</Heading>
        <ol className="BringIn-steps">
          {STEPS.map((name, at) => (
            <li key={name}>
              <button
                type="button"
                aria-current={step === at ? 'step' : undefined}
                onClick={() => {
                  goTo(at);
                }}
              >
                <span aria-hidden="true">{at < step ? '✓' : at + 1}</span> {name}
              </button>
            </li>
          ))}
        </ol>
      </header>
      <div className="BringIn-body">
        <p className="soft">
          Check your files. Nothing has been added yet.{' '}
          {isOpen ? 'You can undo this step later.' : hasStudy ? 'The open study will not change.' : ''}
        </p>
        {refusal !== null && (
          <p className="BringIn-refusal" role="alert">
            {refusal}
          </p>
        )}
        {step === 0 && unread !== undefined && (
          <p>
            <Button
              onPress={() => {
                setShown(tables?.indexOf(unread) ?? 0);
                setStep(1);
              }}
            >
              Choose the columns of {offer.files[unread.input]?.name ?? ''}
            </Button>
          </p>
        )}
        {reading && (
          <p className="BringIn-progress" role="status">
            {progress?.stage ?? 'Reading'}… <progress aria-label="Reading" max={progress?.total ?? 1} value={progress?.done ?? 0} />
          </p>
        )}
        {step === 0 && (
          <>
            <div className="BringIn-files">
              {offer.files.map((file, index) => (
                <FileReading
                  key={`${index} ${file.name}`}
                  offer={offer}
                  index={index}
                  onColumns={(part) => {
                    setShown(Math.max(0, tables?.findIndex((one) => one.input === index && one.part === part) ?? 0));
                    setStep(1);
                  }}
                />
              ))}
            </div>
            {batch !== null && <BringInChoices offer={offer} batch={batch} />}
            {refusal !== null && issues}
          </>
        )}
        {step === 1 && (
          <>
            {tables !== null && tables.length > 1 && (
              <label>
                <span className="soft">Table</span>{' '}
                <select
                  value={shown}
                  onChange={(event) => {
                    setShown(Number(event.target.value));
                  }}
                >
                  {tables.map(({ input, name }, at) => (
                    <option key={at} value={at}>
                      {offer.files[input]?.name === name ? name : `${offer.files[input]?.name ?? ''}: ${name}`}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {table === undefined ? (
              <p className="soft">
                {tables === null ? 'Looking at the files…' : 'These files hold no tables, so there are no columns to choose.'}
              </p>
            ) : (
              <MappingEditor key={`${table.input} ${table.part}`} offer={offer} table={table} />
            )}
          </>
        )}
        {step === 2 && (
          <>
            {comparison !== null && <RepeatChanges offer={offer} comparison={comparison} />}
            {batch !== null && <UnknownReporters offer={offer} batch={batch} />}
            {batch !== null && (
              <section aria-label="Words">
                <h3>Words to check</h3>
                <DoubtfulWords offer={offer} batch={batch} />
              </section>
            )}
            {issues}
          </>
        )}
        {batch !== null && <Receipt batch={batch} reporters={offer.choices.reporters} comparison={step === 2 ? null : comparison} />}
      </div>
      <div className="Dialog-buttons BringIn-foot">
        {step > 0 && (
          <Button
            className="react-aria-Button BringIn-back"
            onPress={() => {
              goTo(step - 1);
            }}
          >
            Back
          </Button>
        )}
        <Button onPress={leaveOffer}>Cancel</Button>
        {step < STEPS.length - 1 && (
          <Button
            onPress={() => {
              goTo(step + 1);
            }}
          >
            Continue
          </Button>
        )}
        {isToSee ? (
          <Button
            className="button primary"
            onPress={() => {
              goTo(2);
            }}
          >
            Check {losses}
          </Button>
        ) : (
          <Button
            className="button primary"
            isDisabled={reading || refusal !== null || isNothing}
            onPress={() => {
              void takeOffer();
            }}
          >
            {sayAdding(batch, comparison)}
          </Button>
        )}
      </div>
    </>
  );
}
