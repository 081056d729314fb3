import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly keep: string;
  readonly act: string;
  readonly onAct: () => void;
}

/** Before what cannot be undone, and only then: what goes, what does not, and the way back first. */
export function ConfirmDialog({ title, children, keep, act, onAct }: ConfirmDialogProps) {
  return (
    <ModalOverlay className="Veil" isDismissable>
      <Modal>
        <Dialog className="Dialog" role="alertdialog">
          {({ close }) => (
            <>
              <Heading slot="title">{title}</Heading>
              {children}
              <div className="Dialog-buttons">
                <Button autoFocus onPress={close}>
                  {keep}
                </Button>
                <Button
                  className="button primary"
                  onPress={() => {
                    close();
                    onAct();
                  }}
                >
                  {act}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
