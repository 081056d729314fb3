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
        keep="Keep it"
        act="Remove everything"
        onAct={() => {
          void removeEverything();
        }}
      >
        <p>
          {formatCount(studies, 'study', 'studies')} with their history, parts kept aside, and studies just removed. It cannot be undone: a study that you may want again, open it first and save it as a file.
        </p>
        <p>Files that you brought in or saved, and copies in folders that you chose, are not touched. A browser may take a while to overwrite on the disk what was removed from it.</p>
      </ConfirmDialog>
    </DialogTrigger>
  );
}
