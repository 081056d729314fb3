import { Button } from 'react-aria-components';

import { selectProtection } from '../../state/keeping/selectProtection';
import { selectStudyCounts } from '../../views/selectStudyCounts';
import { useActions, useDerived, useKept } from '../KithContext';
import { FindBox } from './FindBox';
import { NamesShown } from './NamesShown';
import { KeepNote } from './KeepNote';
import { SavedState } from './SavedState';
import { StudyTitle } from './StudyTitle';
import { UndoButtons } from './UndoButtons';
import './Header.css';

/** Which study is open, what it holds, the way to find anything in it, and whether it is kept. */
export function Header() {
  const study = useKept((kept) => kept.study);
  const reconciled = useDerived((derived) => derived.analysis?.reconciled ?? null);
  const isProtected = useKept((kept) => selectProtection(kept) !== null);
  const { closeStudy, askHowToSave, lockStudy } = useActions();
  if (study === null) return null;
  return (
    <header className="Header">
      <Button
        className="Header-logo"
        onPress={() => {
          void closeStudy();
        }}
        aria-label="kith: back to the start page"
      >
        kith
      </Button>
      <StudyTitle title={study.title} />
      {study.notice !== '' && (
        <span className="Header-notice" title={study.notice}>
          {study.notice}
        </span>
      )}
      <ul className="Header-counts" aria-label="What the study holds">
        {reconciled !== null &&
          selectStudyCounts(study, reconciled).map((count, at) => <li key={count}>{at === 0 ? count : ` · ${count}`}</li>)}
      </ul>
      <FindBox />
      <NamesShown />
      <UndoButtons />
      <SavedState />
      <KeepNote />
      {isProtected && (
        <Button
          className="button Header-file"
          onPress={() => {
            void lockStudy();
          }}
        >
          Lock now
        </Button>
      )}
      <Button className="button Header-file" onPress={askHowToSave}>
        Download a copy
      </Button>
    </header>
  );
}
