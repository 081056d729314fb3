import { isolateName } from '../../support/isolateName';
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';

import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import { useActions, useKept } from '../KithContext';
import { ConfirmDialog } from '../parts/ConfirmDialog';

/** For somebody who objects to being in the study. */
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
      <Button className="button quiet Inspector-erase">Erase this person</Button>
      <ConfirmDialog
        title={`Erase ${isolateName(person.name)} from this study?`}
        keep="Keep"
        act="Erase for good"
        onAct={() => {
          void erasePerson(person.id);
        }}
      >
        <p>
          For somebody who objects. <b>This cannot be undone.</b> What goes: the record{counts === null ? '' : `, ${formatCount(counts.contacts, 'reported contact', 'reported contacts')} from or about this person under every spelling, and ${formatCount(counts.texts, 'other text', 'other texts')} with the name or id`}; the
          whole history of the study until now, because it holds what stood there before; and what was kept aside of the study. A count and today’s date stay.
        </p>
        {copy !== null && (
          <p>
            The copy “<bdi>{copy.fileName}</bdi>” in the folder “<bdi>{copy.folder}</bdi>” is replaced at once. {copy.state === 'asks' && 'The browser asks you first to allow that again: until then that copy still holds the name.'}
          </p>
        )}
        <p>
          What Kith cannot reach: the files that were brought in, files of this study saved or sent elsewhere, and what people wrote without the name (a nickname, “my boss”). A browser may take a while to overwrite on the disk what was removed from it.
        </p>
      </ConfirmDialog>
    </DialogTrigger>
  );
}
