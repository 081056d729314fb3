import { Button } from 'react-aria-components';

import { selectStudyCounts } from '../../state/selectStudyCounts';
import { useActions, useDerived, useKept } from '../KithContext';
import { FindBox } from './FindBox';
import { KeepNote } from './KeepNote';
import { SavedState } from './SavedState';
import { StudyTitle } from './StudyTitle';
import { UndoButtons } from './UndoButtons';
import './Header.css';

/** Which study is open, what it holds, the way to find anything in it, and whether it is kept. */
export function Header() {
  const study = useKept((kept) => kept.study);
  const reconciled = useDerived((derived) => derived.analysis?.reconciled ?? null);
  const { closeStudy, askHowToSave } = useActions();
  if (study === null) return null;
  return (
    <header className="Header">
      <Button className="Header-logo" onPress={closeStudy} aria-label="kith: back to the start page">
        kith
      </Button>
      <StudyTitle title={study.title} />
      {study.notice !== '' && (
        <span className="Header-notice" title={study.notice}>
          {study.notice}
        </span>
      )}
      <span className="Header-counts">{reconciled === null ? '' : selectStudyCounts(study, reconciled)}</span>
      <FindBox />
      <UndoButtons />
      <SavedState />
      <KeepNote />
      <Button className="button Header-file" onPress={askHowToSave}>
        Save as a file
      </Button>
    </header>
  );
}
