import { useMemo } from 'react';
import { Button } from 'react-aria-components';

import type { SpeltField } from '../../domain/bareSpelling';
import { formatCount } from '../../domain/formatCount';
import type { Person } from '../../domain/Person';
import type { Study } from '../../domain/Study';
import { isolateName } from '../../support/isolateName';
import { selectSpellings } from '../../views/study/selectSpellings';
import { useActions } from '../KithContext';

const NOUN: Readonly<Record<SpeltField, string>> = {
  organisation: 'organisation',
  grade: 'grade',
  group: 'managerial group',
  site: 'site',
};

/** Whether spellings of a field mean the same, which the files do not say. */
export function SpellingQuestions({
  study,
  people,
  field,
}: {
  readonly study: Study;
  readonly people: readonly Person[];
  readonly field: SpeltField;
}) {
  const { joinSpellings } = useActions();
  const questions = useMemo(() => selectSpellings(study, people, field), [study, people, field]);
  return questions.map((spellings) => (
    <fieldset key={spellings.map(({ written }) => written).join('\n')}>
      <legend>Are these one {NOUN[field]}? Until you join them, they are counted apart.</legend>
      {spellings.map(({ written, people: count }) => (
        <Button
          key={written}
          onPress={() => {
            joinSpellings(field, written);
          }}
        >
          Join as {isolateName(written)} ({formatCount(count, 'person', 'people')})
        </Button>
      ))}
    </fieldset>
  ));
}
