/** The rule in plain words, with what is a convention and what is not. */
export function HowDecided() {
  return (
    <details className="HowDecided">
      <summary>How this is decided</summary>
      <h3>What we look at</h3>
      <p>
        Contacts that managers reported themselves: who they are, inside or outside the organisation, of which network types, for which motives, and whether they
        are in use. The rule describes reported contacts, not competence or effort.
      </p>
      <h3>Two ways to be isolated</h3>
      <p>
        <b>Few contacts:</b> nobody at all, or few and without support, knowledge or a peer among them. <b>No wider network:</b> working contacts every day, but nobody outside the organisation, and at least two of support, knowledge and peers are missing.
      </p>
      <h3>What is not known</h3>
      <p>
        A missing answer is never read as “none”. Each finding is worked out three times: with what was reported, as if every silent manager had named this person,
        and as if everything unknown were a lack. A contact of whom it is not recorded whether it is in use counts, but not in the third. If all three agree, the
        finding stands. If what is missing could change it, the finding is called <i>possibly</i>, and the list says how many answers could change it. If too little
        is known even for that, it is <i>cannot say</i>.
      </p>
      <h3>How sure</h3>
      <p>
        One word, the weakest of three checks. <i>Clear:</i> no answer is missing, no name is in doubt, and at least nine in ten variants of the rule agree.{' '}
        <i>Likely:</i> no missing answer could change it, or it stands with a probability of 80% or more, if those who did not answer are like those who did; at least half of the variants agree; and no name that is read otherwise
        changes it. <i>Unclear:</i> all others. The list adds what is most likely to change it.
      </p>
      <h3>How much the rule matters</h3>
      <p>
        The rule is applied in 12 variants: one contact fewer and one more as “few”, active or any contacts, one of two or both saying so. “11 of 12” means
        that eleven give the same answer.
      </p>
      <h3>Feeling alone</h3>
      <p>A person’s own rating of 4 or 5 out of 5 never changes the finding. “Connected, feels alone” is shown separately, because it is worth a conversation.</p>
      <h3>Where this comes from</h3>
      <ul>
        <li>Network types, motives, and general managers with working ties but no wider network: Bresnen, Hodgson, Bailey, Hyde and Hassard 2017, chapters 7 and 8.</li>
        <li>Bounds instead of filled-in answers: Huisman 2009; Smith, Morgan and Moody 2022.</li>
        <li>We chose the limits, the 12 variants and the words for how sure a finding is. They are not research findings. You can change most of them.</li>
      </ul>
    </details>
  );
}
