import type { Asked as Settled, AskedItem, Instrument } from '../../domain/Instrument';
import { ASKED_ITEMS, LATER_ITEMS } from '../../domain/Instrument';
import type { Study } from '../../domain/Study';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';

const ITEMS: Readonly<Record<AskedItem, string>> = {
  types: 'the kind of network',
  motives: 'what the contact is for',
  activity: 'whether it is in use',
  position: 'inside or outside',
  outside: 'contacts outside the organisation',
  perceived_isolation: 'feeling alone',
  needs: 'needs',
  barriers: 'barriers',
  groups: 'groups and organisations as contacts',
  like_post: 'whether the contact is in a like post',
  units: 'units',
  lacks_networks: 'lacking a network',
};

function without(instrument: Instrument, key: keyof Instrument): Instrument {
  return Object.fromEntries(Object.entries(instrument).filter(([name]) => name !== key));
}

/** What was asked and how: stated here, or worked out from the answers. */
export function Asked({ study, asked }: { readonly study: Study; readonly asked: Settled }) {
  const { setInstrument } = useActions();
  const { instrument, codebook } = study;
  const items = [...asked.items];
  const types = codebook.networkTypes.filter(({ hidden, id }) => hidden !== true || asked.types.includes(id));
  return (
    <section className="StudyPage-section card" aria-labelledby="study-asked">
      <h2 id="study-asked">What was asked</h2>
      <p className="soft">
        Tell us what you asked. Questions you did not ask never count against anyone. Anything you do not set is worked out from the
        answers.
      </p>
      <div className="StudyPage-fields">
        <label>
          <span>Questions</span>
          <select
            value={instrument.asked === undefined ? 'derived' : 'stated'}
            onChange={(event) => {
              setInstrument(event.target.value === 'derived' ? without(instrument, 'asked') : { ...instrument, asked: items });
            }}
          >
            <option value="derived">Work out from the answers</option>
            <option value="stated">Choose</option>
          </select>
        </label>
        <label>
          <span>Network types offered</span>
          <select
            value={instrument.types === undefined ? 'derived' : 'stated'}
            onChange={(event) => {
              setInstrument(
                event.target.value === 'derived'
                  ? without(instrument, 'types')
                  : { ...instrument, types: asked.types.length > 0 ? asked.types : types.map(({ id }) => id) },
              );
            }}
          >
            <option value="derived">Work out from the answers</option>
            <option value="stated">Choose</option>
          </select>
        </label>
        <label>
          <span>Most contacts a person could name</span>
          <CommitField
            label="Most contacts a person could name"
            inputMode="numeric"
            placeholder="no limit"
            value={instrument.cap === undefined ? '' : String(instrument.cap)}
            onCommit={(text) => {
              if (text === '') setInstrument(without(instrument, 'cap'));
              else if (!/^[1-9]\d{0,3}$/.test(text)) return 'Enter a whole number from 1, or leave it blank for no limit.';
              else setInstrument({ ...instrument, cap: Number(text) });
              return null;
            }}
          />
        </label>
        <label>
          <span>How people named contacts</span>
          <select
            value={instrument.recall ?? ''}
            onChange={(event) => {
              const { value } = event.target;
              setInstrument(value === 'roster' || value === 'free' ? { ...instrument, recall: value } : without(instrument, 'recall'));
            }}
          >
            <option value="">not stated</option>
            <option value="roster">picked from a list</option>
            <option value="free">written from memory</option>
          </select>
        </label>
        <label>
          <span>Rounds, earliest first</span>
          <CommitField
            label="Rounds, earliest first"
            placeholder="by their names"
            value={(instrument.rounds ?? []).join(', ')}
            onCommit={(text) => {
              const rounds = text
                .split(',')
                .map((part) => part.trim())
                .filter((part) => part !== '');
              setInstrument(rounds.length === 0 ? without(instrument, 'rounds') : { ...instrument, rounds });
              return null;
            }}
          />
        </label>
        <label>
          <span>If someone is not named</span>
          <select
            value={instrument.absence ?? ''}
            onChange={(event) => {
              const { value } = event.target;
              setInstrument(value === 'none' || value === 'unknown' ? { ...instrument, absence: value } : without(instrument, 'absence'));
            }}
          >
            <option value="">there is no contact (not stated)</option>
            <option value="none">there is no contact</option>
            <option value="unknown">nothing is known: coded quotations</option>
          </select>
        </label>
      </div>
      {instrument.asked !== undefined && (
        <Ticks
          legend="Questions that were asked"
          choices={ASKED_ITEMS.map((id) => ({ id, label: ITEMS[id] }))}
          ticked={items}
          shown={LATER_ITEMS.filter((id) => asked.items.has(id) && instrument.asked?.includes(id) !== true)}
          onTicked={(ids) => {
            setInstrument({ ...instrument, asked: ASKED_ITEMS.filter((id) => ids.includes(id)) });
          }}
        />
      )}
      {instrument.types !== undefined && (
        <Ticks
          legend="Network types that were offered"
          choices={types}
          ticked={instrument.types}
          onTicked={(ids) => {
            setInstrument({ ...instrument, types: types.map(({ id }) => id).filter((id) => ids.includes(id)) });
          }}
        />
      )}
    </section>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly ticked: readonly string[];
  /** Those of which the answers show that they were asked: they cannot be taken back here. */
  readonly shown?: readonly string[];
  readonly onTicked: (ids: readonly string[]) => void;
}

function Ticks({ legend, choices, ticked, shown = [], onTicked }: TicksProps) {
  return (
    <fieldset className="StudyPage-ticks">
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className="StudyPage-tick">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            disabled={shown.includes(id)}
            onChange={(event) => {
              onTicked((event.target.checked ? [...ticked, id] : ticked.filter((one) => one !== id)).filter((one) => !shown.includes(one)));
            }}
          />
          {shown.includes(id) ? `${label} (the answers show it)` : label}
        </label>
      ))}
    </fieldset>
  );
}
