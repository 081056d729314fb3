import type { PlannedAction } from '../../domain/Plan';
import { changePlan } from '../../views/plan/changePlan';
import type { PlanActionView } from '../../views/plan/selectPlan';
import { CommitField } from '../parts/CommitField';
import { ActionDetails } from './ActionDetails';
import { LazySelect } from './LazySelect';
import './SetCard.css';

interface Props {
  readonly set: PlanActionView;
  readonly number: number;
  /** Every set, by its place in the plan. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly PlannedAction[];
  /** Who was moved last; the choice that moved them stays at hand. */
  readonly moved: string | null;
  readonly onMove: (person: string) => void;
  readonly onChange: (actions: readonly PlannedAction[], about: string) => void;
}

/** Beyond so many sets, the list of them at each member is made when somebody goes to it. */
const MOST_SETS = 12;
const PERSON = 'application/x-kith-person';

/** One learning set; members move to another by a choice, or are dragged there. */
export function SetCard({ set, number, choices, actions, moved, onMove, onChange }: Props) {
  const isStopped = set.stage === 'stopped';
  const name = set.action.title === '' ? `Learning set ${number}` : set.action.title;
  const move = (person: string, to: number): void => {
    onMove(person);
    onChange(changePlan.moveToSet(actions, person, to), 'Moved somebody to another set');
  };
  return (
    <section
      className="SetCard card"
      aria-label={name}
      onDragOver={(event) => {
        if (!isStopped && event.dataTransfer.types.includes(PERSON)) event.preventDefault();
      }}
      onDrop={(event) => {
        const person = event.dataTransfer.getData(PERSON);
        if (isStopped || person === '' || set.action.people.includes(person)) return;
        event.preventDefault();
        move(person, set.at);
      }}
    >
      <div className="SetCard-head">
        <h2>Learning set {number}</h2>
        <CommitField
          label={`Problem in hand of learning set ${number}`}
          value={set.action.title}
          placeholder="Problem in hand"
          onCommit={(title) => {
            onChange(changePlan.edit(actions, set.at, { title }), 'Named the problem of a set');
            return null;
          }}
        />
        {isStopped ? <strong>Stopped</strong> : <span className="soft">{set.hours} hours</span>}
        <label>
          <input
            type="checkbox"
            checked={set.action.locked}
            aria-label={`Lock learning set ${number}`}
            onChange={(event) => {
              onChange(changePlan.edit(actions, set.at, { locked: event.target.checked }), 'Locked a set');
            }}
          />{' '}
          Lock
        </label>
      </div>
      <ul>
        {set.people.map(({ id, name: called, place }) => (
          <li
            key={id}
            draggable={!isStopped}
            onDragStart={(event) => {
              event.dataTransfer.setData(PERSON, id);
            }}
          >
            <span>
              {called}
              <small>{place}</small>
            </span>
            {choices.length > 1 && !isStopped && (
              <LazySelect
                autoFocus={id === moved}
                label={`Move ${called} to another set`}
                value={String(set.at)}
                options={choices}
                most={MOST_SETS}
                onChoose={(to) => {
                  move(id, Number(to));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {set.broken !== '' && (
        <p className="PlanPage-broken" role="status">
          {set.broken}
        </p>
      )}
      <p className="SetCard-why">{set.why.join(' ')}</p>
      <ActionDetails view={set} actions={actions} onChange={onChange} />
    </section>
  );
}
