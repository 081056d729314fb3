import { Button } from 'react-aria-components';

import type { CopyState } from '../../state/keeping/CopyState';
import { selectProtection } from '../../state/keeping/selectProtection';
import { useActions, useKept, useKith } from '../KithContext';
import { formatMoment } from '../parts/formatMoment';

/** The automatic copy of the open study in a folder of the computer, or why there can be none. */
export function CopyFolder() {
  const { folderMissing } = useKith();
  const copy = useKept((kept) => kept.copy);
  const isProtected = useKept((kept) => selectProtection(kept) !== null);
  const isOthers = useKept((kept) => kept.claim === 'taken');
  const { chooseFolder, allowFolder, stopCopies } = useActions();
  return (
    <section className="Keeping-part" aria-label="Automatic copy">
      <h3>Automatic copy in a folder</h3>
      {folderMissing !== null ? (
        <p className="soft">{folderMissing}</p>
      ) : copy === null ? (
        <p className="soft">
          Kith saves a copy of the study in a folder that you choose, after changes and at most once a minute.{' '}
          {isProtected
            ? 'The copy has the study’s passphrase.'
            : 'Anyone who can open the folder can read the copy, unless you protect the study first.'}
        </p>
      ) : (
        <>
          <p>
            “{copy.fileName}” in the folder “{copy.folder}”{isProtected ? ', encrypted with the study’s passphrase' : ''}.
          </p>
          <p className="soft" role="status">
            {stateWords(copy)}
          </p>
        </>
      )}
      {folderMissing === null && !isOthers && (
        <div className="Keeping-buttons">
          {copy?.state === 'asks' && (
            <Button
              className="button primary"
              onPress={() => {
                void allowFolder();
              }}
            >
              Allow copying
            </Button>
          )}
          <Button
            onPress={() => {
              void chooseFolder();
            }}
          >
            {copy === null ? 'Choose a folder' : 'Choose another folder'}
          </Button>
          {copy !== null && (
            <Button
              className="button quiet"
              onPress={() => {
                void stopCopies();
              }}
            >
              Stop copying
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function stateWords({ state, copiedAt, isDue, trouble }: CopyState): string {
  const last =
    copiedAt === null
      ? 'Nothing has been copied yet.'
      : `Last copied ${formatMoment(copiedAt, 'day and time')}${isDue && state !== 'copying' ? '; changed since' : ''}.`;
  switch (state) {
    case 'ready':
      return last;
    case 'copying':
      return 'Copying…';
    case 'asks':
      return `${last} The browser needs your permission again.`;
    case 'trouble':
      return `${last} It could not be copied: ${trouble ?? ''}`;
  }
}
