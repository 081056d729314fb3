/** The rule in plain words, with what is a convention and what is not. */
export function HowDecided() {
  return (
    <details className="HowDecided">
      <summary>How this is decided</summary>
      <h3>What we look at</h3>
      <p>
        Contacts that managers reported themselves: who they are, inside or outside the organisation, of which network types, for which
        motives, and whether they are in use. The rule describes reported contacts, not competence or effort.
      </p>
      <h3>Two ways to be isolated</h3>
      <p>
        <b>Few contacts:</b> nobody at all, or few and without support, knowledge or somebody in a like post. <b>No wider network:</b>{' '}
        knowledge comes only from inside the organisation, and at least two of these hold: support comes only from the own unit, nobody is
        in a like post, no live network. A friend or partner who gives support is no wider network. What the study did not ask is no part of
        the rule.
      </p>
      <h3>What the book says, and what is ours</h3>
      <p>
        The book interviewed 68 managers. It drew no network and counted no ties, and it names network analysis as a next step. The rule is
        ours. We wrote it to express the book’s account: isolated managers do look inside for knowledge and support, and lack wider sources
        of both, people in like posts and a standing network. Career and influence do not decide, because connected managers in the book
        rarely named them either. The book treats isolation as a question to the organisation, not as a personal matter.
      </p>
      <h3>What is not known</h3>
      <p>
        A missing answer is never read as “none”. Each finding is worked out three times: with what was reported, as if every silent manager
        had named this person, and as if everything unknown were a lack. A contact of whom it is not recorded whether it is in use counts,
        but not in the third. If all three agree, the finding stands. If what is missing could change it, the finding is called{' '}
        <i>possibly</i>, and the list says how many answers could change it. If too little is known even for that, it is <i>cannot say</i>.
      </p>
      <h3>How sure</h3>
      <p>
        One word, the weakest of three checks. <i>Clear:</i> no answer is missing, no name is in doubt, and at least nine in ten variants of
        the rule agree. <i>Likely:</i> no missing answer could change it, or it stands with a probability of 80% or more, if those who did
        not answer are like those who did; at least half of the variants agree; and no name that is read otherwise changes it.{' '}
        <i>Unclear:</i> all others. The list adds what is most likely to change it.
      </p>
      <h3>How much the rule matters</h3>
      <p>
        The rule is applied in 12 variants: one contact fewer and one more as “few”, active or any contacts, one of two or both saying so.
        “11 of 12” means that eleven give the same answer.
      </p>
      <h3>What managers say themselves</h3>
      <p>
        To feel isolated and to lack a network are two statements, and neither changes the finding. “Connected, feels alone” is shown
        separately, because it is worth a conversation.
      </p>
      <h3>Where this comes from</h3>
      <ul>
        <li>
          Network types, motives, and general managers who look inside and lack wider sources: Bresnen, Hodgson, Bailey, Hyde and Hassard
          2017, chapters 7 and 8.
        </li>
        <li>Bounds instead of filled-in answers: Huisman 2009; Smith, Morgan and Moody 2022.</li>
        <li>
          We chose the limits, the 12 variants and the words for how sure a finding is. They are not research findings. You can change most
          of them.
        </li>
      </ul>
    </details>
  );
}
