import { CopyFolder } from './CopyFolder';
import { ProtectStudy } from './ProtectStudy';
import './StudyFile.css';

/** How the open study is kept beside the file that somebody saves: encrypted here, and copied to a folder. */
export function Keeping() {
  return (
    <div className="Keeping">
      <ProtectStudy />
      <CopyFolder />
    </div>
  );
}
