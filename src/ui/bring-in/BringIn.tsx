import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { Offer } from '../../state/Session';
import { useActions, useSession } from '../KithContext';
import { IssueList } from '../parts/IssueList';
import { BringInChoices } from './BringInChoices';
import { FileReading } from './FileReading';
import './BringIn.css';

/** Beyond this a dialog becomes a scroll; the whole list stands in the room of people. */
const ISSUES_SHOWN = 100;

/** What Kith understood of the files that were handed over, before anything is taken. */
export function BringIn() {
  const offer = useSession((session) => session.offer);
  const { leaveOffer } = useActions();
  if (offer === null) return null;
  return (
    <ModalOverlay
      className="Veil"
      isOpen
      onOpenChange={(open) => {
        if (!open) leaveOffer();
      }}
    >
      <Modal className="BringIn-modal">
        <Dialog className="Dialog BringIn">
          <OfferSheet offer={offer} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function OfferSheet({ offer }: { readonly offer: Offer }) {
  const { takeOffer, leaveOffer } = useActions();
  const { batch, refusal, progress } = offer;
  const reading = batch === null && refusal === null;
  const managers = batch?.people.filter((person) => person.kind === 'manager').length ?? 0;
  const what = [
    managers > 0 ? formatCount(managers, 'manager', 'managers') : '',
    batch !== null && batch.nominations.length > 0 ? formatCount(batch.nominations.length, 'contact', 'contacts') : '',
  ].filter((part) => part !== '');
  return (
    <>
      <Heading slot="title">Add {offer.files.length === 1 ? 'a file' : `${offer.files.length} files`}</Heading>
      <p className="soft">
        Check your files. Nothing has been added yet.{' '}
        {offer.choices.into === 'open'
          ? 'Contacts will be added to the open study, and people who are already in it will be updated. You can undo this.'
          : 'The open study will not change.'}
      </p>
      {refusal !== null && (
        <p className="BringIn-refusal" role="alert">
          {refusal}
        </p>
      )}
      {reading && (
        <p className="BringIn-progress" role="status">
          {progress?.stage ?? 'Reading'}… <progress aria-label="Reading" max={progress?.total ?? 1} value={progress?.done ?? 0} />
        </p>
      )}
      <div className="BringIn-files">
        {offer.files.map((file, index) => (
          <FileReading key={`${index} ${file.name}`} offer={offer} index={index} />
        ))}
      </div>
      {batch !== null && refusal === null && <BringInChoices offer={offer} batch={batch} />}
      {batch !== null && batch.issues.length > 0 && (
        <section aria-label="Check before you continue">
          <h3>Check before you continue</h3>
          <IssueList issues={batch.issues} most={ISSUES_SHOWN} />
        </section>
      )}
      <div className="Dialog-buttons">
        <Button onPress={leaveOffer}>Cancel</Button>
        <Button
          className="button primary"
          isDisabled={batch === null || refusal !== null}
          onPress={() => {
            void takeOffer();
          }}
        >
          {what.length === 0 ? 'Add' : `Add ${what.join(' and ')}`}
        </Button>
      </div>
    </>
  );
}
