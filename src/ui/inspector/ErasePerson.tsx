import { isolateName } from '../../support/isolateName';
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';

import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import { useActions, useKept } from '../KithContext';
import { ConfirmDialog } from '../parts/ConfirmDialog';

/** Removes a person who objects to being in the study. */
export function ErasePerson({ person }: { readonly person: Person }) {
  const isOthers = useKept((kept) => kept.claim === 'taken');
  const copy = useKept((kept) => kept.copy);
  const { countErasure, erasePerson } = useActions();
  const [counts, setCounts] = useState<Awaited<ReturnType<typeof countErasure>>>(null);
  if (person.kind === 'collectivity' || isOthers) return null;
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        setCounts(null);
        if (isOpen) void countErasure(person.id).then(setCounts);
      }}
    >
      <Button className="button quiet">Erase this person</Button>
      <ConfirmDialog
        title={`Erase ${isolateName(person.name)} from this study?`}
        keep="Cancel"
        act="Erase permanently"
        onAct={() => {
          void erasePerson(person.id);
        }}
      >
        <p>
          Use this when someone asks to be removed. <b>You cannot undo it.</b> This deletes their record
          {counts === null
            ? ''
            : `, ${formatCount(counts.contacts, 'reported contact', 'reported contacts')} from or about them under every spelling, and ${formatCount(counts.texts, 'other text', 'other texts')} with their name or id`}
          . It also deletes the history of the study, because that holds the earlier values, and all parts of the study that were kept
          aside. Only a count and today’s date remain.
        </p>
        {copy !== null && (
          <p>
            The copy “<bdi>{copy.fileName}</bdi>” in the folder “<bdi>{copy.folder}</bdi>” is rewritten at once.{' '}
            {copy.state === 'asks' && 'The browser asks for your permission first. Until you give it, that copy still holds the name.'}
          </p>
        )}
        <p>
          Kith cannot reach the files you added, copies of this study that you saved or sent elsewhere, or text that does not use the name
          (a nickname, “my boss”). The browser may take a while to overwrite deleted data on the disk.
        </p>
      </ConfirmDialog>
    </DialogTrigger>
  );
}
