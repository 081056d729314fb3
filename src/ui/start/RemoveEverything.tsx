import { Button, DialogTrigger } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import { useActions, useKept } from '../KithContext';
import { ConfirmDialog } from '../parts/ConfirmDialog';

/** The way to leave nothing of Kith's on this computer. */
export function RemoveEverything() {
  const studies = useKept((kept) => kept.studies.length);
  const { removeEverything } = useActions();
  return (
    <DialogTrigger>
      <Button className="button quiet Start-everything">Remove everything</Button>
      <ConfirmDialog
        title="Remove everything that Kith keeps in this browser?"
        keep="Cancel"
        act="Remove everything"
        onAct={() => {
          void removeEverything();
        }}
      >
        <p>
          {formatCount(studies, 'study', 'studies')} will be removed, with their history, parts kept aside, and studies just removed. You
          cannot undo this. If you may want a study again, open it first and download a copy.
        </p>
        <p>
          This does not affect files that you added or downloaded, or copies in folders that you chose. The browser may take a while to
          overwrite deleted data on the disk.
        </p>
      </ConfirmDialog>
    </DialogTrigger>
  );
}
