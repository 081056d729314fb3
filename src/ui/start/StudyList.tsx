import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { formatCount } from '../../state/formatCount';
import type { Kept } from '../../state/Kept';
import { useActions } from '../KithContext';
import { formatBytes } from '../parts/formatBytes';

const whenOf = (changedAt: number): string => new Date(changedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The studies that this browser keeps, the last changed first. */
export function StudyList({ studies }: Pick<Kept, 'studies'>) {
  const { openStudy, removeStudy } = useActions();
  return (
    <ul className="StudyList card">
      {studies.map((entry) => (
        <li key={entry.id}>
          <span className="StudyList-title">
            <b title={entry.title}>{entry.title}</b>
            <span className="soft">
              {formatCount(entry.managers, 'manager', 'managers')} · {formatCount(entry.nominations, 'reported contact', 'reported contacts')} · {formatBytes(entry.bytes)} · changed {whenOf(entry.changedAt)}
            </span>
          </span>
          <Button aria-label={`Open ${entry.title}`} onPress={() => { void openStudy(entry.id); }}>
            Open
          </Button>
          <DialogTrigger>
            <Button className="button quiet" aria-label={`Remove ${entry.title}`}>
              Remove
            </Button>
            <ModalOverlay className="Veil" isDismissable>
              <Modal>
                <Dialog className="Dialog" role="alertdialog">
                  {({ close }) => (
                    <>
                      <Heading slot="title">Remove “{entry.title}” from this computer?</Heading>
                      <p>Its managers, contacts and settings go, and cannot be brought back. The files they came from are not touched.</p>
                      <div className="Dialog-buttons">
                        <Button onPress={close}>Keep it</Button>
                        <Button
                          className="button primary"
                          onPress={() => {
                            close();
                            void removeStudy(entry.id);
                          }}
                        >
                          Remove it
                        </Button>
                      </div>
                    </>
                  )}
                </Dialog>
              </Modal>
            </ModalOverlay>
          </DialogTrigger>
        </li>
      ))}
    </ul>
  );
}
