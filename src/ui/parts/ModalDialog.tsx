import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface ModalDialogProps {
  /** Beside its own class. */
  readonly className?: string;
  /** Of what holds it, where it is wider than others. */
  readonly frame?: string;
  /** `alertdialog`: nothing goes on before it is answered. */
  readonly role?: 'dialog' | 'alertdialog';
  /** When Escape is pressed. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open as long as it is there. */
export function ModalDialog({ className = '', frame = '', role = 'dialog', onLeave, children }: ModalDialogProps) {
  return (
    <ModalOverlay
      className="Veil"
      isOpen
      onOpenChange={(open) => {
        if (!open) onLeave();
      }}
    >
      <Modal className={frame}>
        <Dialog className={`Dialog ${className}`.trim()} role={role}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
