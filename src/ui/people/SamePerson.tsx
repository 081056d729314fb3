import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';

import { JUDGED, type Decision, type Judged } from '../../domain/Decision';
import { formatCount } from '../../domain/formatCount';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { writtenKey } from '../../domain/writtenKey';
import type { QuestionRow } from '../../views/people/selectQuestionSides';
import { selectQuestionSides } from '../../views/people/selectQuestionSides';
import type { Question } from '../../views/people/selectQuestions';
import { selectQuestions } from '../../views/people/selectQuestions';
import { CONFIDENCE_WORDS, sayEvidence, speaksFor } from '../../words/sayEvidence';
import { sayEffect, sayWhyAsked } from '../../words/sayQuestion';
import { useActions, useDerived, useSession } from '../KithContext';
import './SamePerson.css';

const ANSWERS: Readonly<Record<Judged, { readonly key: string; readonly label: string }>> = {
  same: { key: 'S', label: 'Same person' },
  different: { key: 'D', label: 'Different people' },
  unsure: { key: 'N', label: 'Not sure' },
};
const SKIP_KEY = 'K';
const MOST_ROWS = 6;
/** What weighs less says nothing either way. */
const LEAST_BITS = 0.3;
const MOST_SHOWN = 20;

/** Who may be one person: one question at a time, what could change a finding first; and what was answered. */
export function SamePerson({ study, reconciled }: { readonly study: Study; readonly reconciled: Reconciled }) {
  const identities = useDerived((derived) => derived.identities);
  const decider = useSession((session) => session.decider);
  const askedAbout = useSession((session) => session.askedAbout);
  const { setDecider, setAskedAbout, joinSure, downloadDecisions, readDecisions, decide } = useActions();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const about = useMemo(() => {
    const manager = askedAbout === null ? -1 : reconciled.people.findIndex(({ id }) => id === askedAbout);
    return manager < 0 ? null : manager;
  }, [askedAbout, reconciled]);
  const questions = useMemo(
    () => (identities === null ? [] : selectQuestions(identities, study.decisions, about)),
    [identities, study.decisions, about],
  );
  const sure = useMemo(() => {
    const open = new Set(questions.flatMap(({ members }) => members.map(({ a, b }) => `${writtenKey(a)}\n${writtenKey(b)}`)));
    return (identities?.sure ?? []).filter(({ a, b }) => open.has(`${writtenKey(a)}\n${writtenKey(b)}`));
  }, [identities, questions]);
  const question = questions.find(({ key }) => !skipped.has(key)) ?? null;
  const matter = questions.filter(({ changes }) => changes === null || changes.length > 0).length;
  const chosen = question?.members.filter(({ a }) => !out.has(writtenKey(a))) ?? [];

  function answer(is: Judged | 'skip'): void {
    if (question === null) return;
    if (is === 'skip') setSkipped(new Set([...skipped, question.key]));
    else if (chosen.length > 0)
      decide(chosen, is, `“${question.members[0]?.a.name ?? ''}” and ${selectQuestionSides(study, reconciled, question.members).meant}`);
    setOut(new Set());
  }

  if (identities === null)
    return reconciled.managers > 10_000 ? (
      <p className="soft">With more than 10,000 managers names are not compared here. Use kith reconcile.</p>
    ) : (
      <p className="soft">Comparing names…</p>
    );
  return (
    <div className="SamePerson">
      <div
        ref={panel}
        className="SamePerson-ask card"
        role="group"
        aria-label="Same person?"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
          const pressed = event.key.toUpperCase();
          const meant = pressed === SKIP_KEY ? 'skip' : JUDGED.find((is) => ANSWERS[is].key === pressed);
          if (meant === undefined) return;
          event.preventDefault();
          answer(meant);
          panel.current?.focus();
        }}
      >
        <div className="SamePerson-bar">
          <p className="SamePerson-left" role="status">
            {questions.length === 0
              ? 'Nothing to ask.'
              : `${formatCount(questions.length, 'question', 'questions')}: ${formatCount(matter)} could change a finding.`}
          </p>
          {sure.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                joinSure(sure);
              }}
            >
              Join {formatCount(sure.length)} that {sure.length === 1 ? 'is' : 'are'} sure
            </button>
          )}
        </div>
        {about !== null && questions.length > 0 && (
          <p className="SamePerson-about">
            {question?.members.some(({ touches }) => touches.includes(about)) === true ? 'This concerns ' : 'Nothing more to ask about '}
            <bdi>{reconciled.people[about]?.name}</bdi>.{' '}
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setAskedAbout(null);
              }}
            >
              Ask in the usual order
            </button>
          </p>
        )}
        {question === null ? (
          <p className="soft">
            {questions.length === 0
              ? 'No name is left that may be someone else. Names that you answered are listed beside.'
              : 'You skipped the questions that are left.'}{' '}
            {questions.length > 0 && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  setSkipped(new Set());
                }}
              >
                Show them again
              </button>
            )}
          </p>
        ) : (
          <Ask
            question={question}
            study={study}
            reconciled={reconciled}
            out={out}
            onTake={(key) => {
              setOut(new Set(out.has(key) ? [...out].filter((one) => one !== key) : [...out, key]));
            }}
            onAnswer={answer}
            isEmpty={chosen.length === 0}
          />
        )}
      </div>
      <aside className="SamePerson-log card" aria-label="Your answers">
        <h2>Your answers</h2>
        <label className="SamePerson-who">
          Decided by
          <input
            type="text"
            value={decider}
            placeholder="Name or initials"
            onChange={(event) => {
              setDecider(event.target.value);
            }}
          />
        </label>
        <Log decisions={study.decisions} reconciled={reconciled} />
        <p className="SamePerson-files">
          {study.decisions.length > 0 && (
            <button type="button" className="button" onClick={downloadDecisions}>
              Download decisions
            </button>
          )}
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined) void readDecisions(file);
            }}
          >
            <Button className="button">Read decisions</Button>
          </FileTrigger>
        </p>
      </aside>
    </div>
  );
}

interface AskProps {
  readonly question: Question;
  readonly study: Study;
  readonly reconciled: Reconciled;
  /** Names of the question that are taken out of it. */
  readonly out: ReadonlySet<string>;
  readonly onTake: (key: string) => void;
  readonly onAnswer: (is: Judged | 'skip') => void;
  readonly isEmpty: boolean;
}

/** One question: why it is asked, both sides with their rows, what speaks for and against, and what would follow. */
function Ask({ question, study, reconciled, out, onTake, onAnswer, isEmpty }: AskProps) {
  const { members, changes } = question;
  const sides = useMemo(() => selectQuestionSides(study, reconciled, members), [study, reconciled, members]);
  const [first] = members;
  if (first === undefined) return null;
  const taken = members.filter(({ a }) => !out.has(writtenKey(a)));
  const rows = taken.reduce((sum, member) => sum + member.rows.length, 0);
  return (
    <>
      <h2>
        Are <bdi>“{first.a.name}”</bdi> and <bdi>{sides.meant}</bdi> one person?
      </h2>
      <p className="SamePerson-why">{sayWhyAsked(first.a.name, sides.meant, changes, reconciled.people)}</p>
      <div className="SamePerson-sides">
        <Side title={first.person >= 0 ? 'As written in the answers' : 'One contact'} rows={sides.ours} />
        <Side title={first.person >= 0 ? 'On the staff list' : 'Another contact'} rows={sides.theirs} />
      </div>
      {members.length > 1 && (
        <fieldset className="SamePerson-members">
          <legend>{formatCount(members.length)} people wrote this name. Untick any who may mean someone else.</legend>
          {members.map(({ a, rows: own }) => (
            <label key={writtenKey(a)}>
              <input
                type="checkbox"
                checked={!out.has(writtenKey(a))}
                onChange={() => {
                  onTake(writtenKey(a));
                }}
              />
              {a.organisation === '' ? `in the answers of ${nameOf(reconciled, a.by)}` : a.organisation} (
              {formatCount(own.length, 'row', 'rows')})
            </label>
          ))}
        </fieldset>
      )}
      <p className="SamePerson-sure">{CONFIDENCE_WORDS[first.confidence]}</p>
      <ul className="SamePerson-evidence">
        {first.evidence
          .filter(({ bits }) => Math.abs(bits) >= LEAST_BITS)
          .map((evidence, at) => (
            <li key={at} data-for={speaksFor(evidence)}>
              <span aria-hidden="true">{speaksFor(evidence) ? '+' : '−'}</span>
              <span className="visually-hidden">{speaksFor(evidence) ? 'For: ' : 'Against: '}</span>
              {sayEvidence(evidence)}
            </li>
          ))}
      </ul>
      <p>
        <strong>{first.isRead ? 'If they are two people:' : 'If they are one person:'}</strong>{' '}
        {sayEffect(rows, changes, reconciled.people, first.isRead)}
      </p>
      <div className="SamePerson-answers">
        {JUDGED.map((is) => (
          <button
            type="button"
            key={is}
            className="button"
            disabled={isEmpty}
            onClick={() => {
              onAnswer(is);
            }}
          >
            {ANSWERS[is].label} <kbd>{ANSWERS[is].key}</kbd>
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            onAnswer('skip');
          }}
        >
          Skip <kbd>{SKIP_KEY}</kbd>
        </button>
      </div>
    </>
  );
}

function nameOf({ people }: Reconciled, id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

function Side({ title, rows }: { readonly title: string; readonly rows: readonly QuestionRow[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {rows.slice(0, MOST_ROWS).map(({ source, name, organisation, unit, role, by }, at) => (
          <li key={at}>
            <bdi className="SamePerson-name">{name}</bdi>
            <span>{[role, unit, organisation].filter((part) => part !== '').join(' · ') || 'Nothing else is recorded'}</span>
            <span className="soft">
              {by === '' ? '' : `Named by ${by} · `}
              {source}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > MOST_ROWS && <p className="soft">and {formatCount(rows.length - MOST_ROWS, 'more row', 'more rows')}</p>}
    </section>
  );
}

/** The last answers, each of which can be changed or taken back at any time. */
function Log({ decisions, reconciled }: { readonly decisions: readonly Decision[]; readonly reconciled: Reconciled }) {
  const { decide, withdrawDecision } = useActions();
  const last = decisions.slice(-MOST_SHOWN).reverse();
  if (last.length === 0) return <p className="soft">Nothing is answered yet.</p>;
  return (
    <>
      <ol className="SamePerson-said">
        {last.map((decision) => {
          const { a, b, is, who, on } = decision;
          const other = b.column === 'people' ? nameOf(reconciled, b.name) : `“${b.name}”`;
          const about = `“${a.name}” and ${other}`;
          return (
            <li key={`${writtenKey(a)}\n${writtenKey(b)}`}>
              <span>
                <bdi>“{a.name}”</bdi> · <bdi>{other}</bdi>
              </span>
              <span className="soft">{[who, on].filter((part) => part !== '').join(', ')}</span>
              <span className="SamePerson-change">
                <select
                  aria-label={`Answer about ${about}`}
                  value={is}
                  onChange={(event) => {
                    const next = JUDGED.find((one) => one === event.target.value);
                    if (next !== undefined) decide([decision], next, about);
                  }}
                >
                  {JUDGED.map((one) => (
                    <option key={one} value={one}>
                      {ANSWERS[one].label}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  className="button"
                  aria-label={`Withdraw the answer about ${about}`}
                  onClick={() => {
                    withdrawDecision(decision);
                  }}
                >
                  Withdraw
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {decisions.length > MOST_SHOWN && (
        <p className="soft">
          The last {MOST_SHOWN} of {formatCount(decisions.length)}. The download has all of them.
        </p>
      )}
    </>
  );
}
