import { isolateName } from '../../support/isolateName';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Person } from '../../domain/Person';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { selectOrganisations } from '../../views/study/selectOrganisations';
import { useActions } from '../KithContext';
import { SpellingQuestions } from './SpellingQuestions';

/** The organisations of the study, and which of them compete. */
export function Organisations({
  study,
  listed,
  people,
}: {
  readonly study: Study;
  readonly listed: readonly Person[];
  readonly people: readonly Person[];
}) {
  const { addOrganisation, setCompetition, removeOrganisation } = useActions();
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState('');
  const lines = useMemo(() => selectOrganisations(study, listed), [study, listed]);
  return (
    <section className="StudyPage-section card" aria-labelledby="study-organisations">
      <h2 id="study-organisations">Organisations</h2>
      <p className="soft">The organisations that managers belong to, and those that you add. Tick those that compete.</p>
      <SpellingQuestions study={study} people={people} field="organisation" />
      {lines.length > 0 && (
        <ul className="Organisations">
          {lines.map(({ id, managers, rivals, isOwn }) => (
            <li key={id}>
              <b>
                <bdi>{id}</bdi>
              </b>
              <span className="soft">{formatCount(managers, 'manager', 'managers')}</span>
              <fieldset>
                <legend className="visually-hidden">{isolateName(id)} competes with</legend>
                {lines.length > 1 && <span className="soft">competes with</span>}
                {lines
                  .filter((other) => other.id !== id)
                  .map((other) => (
                    <label key={other.id} className="StudyPage-tick">
                      <input
                        type="checkbox"
                        checked={rivals.includes(other.id)}
                        onChange={(event) => {
                          setCompetition(id, other.id, event.target.checked);
                        }}
                      />
                      <bdi>{other.id}</bdi>
                    </label>
                  ))}
              </fieldset>
              {isOwn && (
                <Button
                  className="button quiet"
                  aria-label={`Remove ${isolateName(id)}`}
                  onPress={() => {
                    removeOrganisation(id);
                  }}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className="StudyPage-add"
        onSubmit={(event) => {
          event.preventDefault();
          const twin = lines.find(({ id }) => id === name.trim());
          setTrouble(name.trim() === '' ? 'Enter a name.' : twin === undefined ? '' : `“${isolateName(twin.id)}” already exists.`);
          if (name.trim() === '' || twin !== undefined) return;
          addOrganisation(name.trim());
          setName('');
        }}
      >
        <input
          type="text"
          aria-label="Name of an organisation to add"
          placeholder="Name of an organisation"
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <Button type="submit">Add organisation</Button>
        {trouble !== '' && (
          <span role="alert" className="CommitField-reason">
            {trouble}
          </span>
        )}
      </form>
    </section>
  );
}
