import { selectListed } from '../../views/people/selectListed';
import { selectSpellings } from '../../views/study/selectSpellings';
import { useDerived, useKept } from '../KithContext';
import { AboutStudy } from './AboutStudy';
import { AsideList } from '../parts/AsideList';
import { Keeping } from '../study-file/Keeping';
import { Asked } from './Asked';
import { CodebookSection } from './CodebookSection';
import { DataQuality } from './DataQuality';
import { Organisations } from './Organisations';
import { Sources } from './Sources';
import { SpellingQuestions } from './SpellingQuestions';
import './StudyPage.css';

/** Of organisations it is asked where they are listed. */
const ASKED = ['group', 'grade', 'site'] as const;

/** How good the answers are, first; then what was asked, the organisations, the words of the study, its name, files and keeping. */
export function StudyPage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  if (study === null || analysis === null) return null;
  const { reconciled } = analysis;
  return (
    <div className="StudyPage">
      <h1 tabIndex={-1}>The study</h1>
      <DataQuality analysis={analysis} codebook={study.codebook} />
      <Asked study={study} asked={reconciled.asked} />
      <Organisations study={study} listed={selectListed(study, analysis)} people={reconciled.people} />
      {ASKED.some((field) => selectSpellings(study, reconciled.people, field).length > 0) && (
        <section className="StudyPage-section card" aria-labelledby="study-spellings">
          <h2 id="study-spellings">Spellings</h2>
          {ASKED.map((field) => (
            <SpellingQuestions key={field} study={study} people={reconciled.people} field={field} />
          ))}
        </section>
      )}
      <CodebookSection study={study} />
      <AboutStudy study={study} reconciled={reconciled} />
      <Sources study={study} />
      <section className="StudyPage-section card" aria-labelledby="study-keeping">
        <h2 id="study-keeping">Keeping</h2>
        <Keeping />
        <AsideList of={study.id} />
      </section>
    </div>
  );
}
