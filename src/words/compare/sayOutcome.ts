import type { OutcomeAbout } from '../../domain/results/Comparison';
import { sourceWords } from '../files/sourceWords';

/** What outcomes are that are no measure, by id; of a type, a motive or a barrier, by what stands before the dot. */
const MEANINGS: Readonly<Record<string, string>> = {
  namedContacts: 'How many people, groups and organisations a person names, on the staff list or not.',
  namedInside: 'How many of the people and groups a person names are inside their organisation, as far as recorded.',
  namedOutside: 'How many of the people, groups and organisations a person names are outside their organisation, as far as recorded.',
  typeEntropy: 'How evenly a person’s own ties spread over the network types. A tie of several types counts for each in part.',
  outsideSectors:
    'How many sectors a person’s own ties outside their organisation lead to, by network type: the health service, government, other public bodies, firms and charities.',
  careerOutsideTies: 'How many own ties outside their organisation serve a person’s career.',
  postsOfContacts: 'How many different posts a person’s own contacts hold, as far as their roles are recorded.',
  stepsToElite:
    'How many ties it takes to reach an Elite contact: 1 for an own one, 2 through a colleague who has one, and so on. None where no path leads to one.',
  externalShare: 'Of a person’s own ties with a recorded place: the share outside their organisation.',
  informalShare: 'Of a person’s own ties with a recorded form: the share that are informal.',
  latentShare:
    'Of a person’s own ties recorded as in use or not in use now: the share not in use now. Ties that have ended are not counted.',
  lapsedShare: 'Of all the contacts a person reported: the share that have ended.',
  alumniLapsedShare: 'Of the contacts from training programmes that a person reported: the share that have ended.',
  specialistShare: 'Of a person’s own ties with a network type: the share with one of these two.',
  professionalShare: 'Of a person’s own ties with a network type: the share with one of these two.',
  professionalLatentShare: 'Of a person’s own ties to professional bodies: the share not in use now.',
  knowledgeInsideShare: 'Of a person’s own ties for knowledge: the share inside their organisation.',
  supportInsideShare: 'Of a person’s own ties for support: the share inside their organisation.',
  supportBeyondUnitShare: 'Of a person’s own ties for support: the share outside their organisation or in another unit of it.',
  supportLineShare: 'Of a person’s own ties for support: the share with their line manager, or with somebody whom they manage.',
  supportOutsideShare: 'Of a person’s own ties for support: the share outside their organisation.',
  careerOutsideShare: 'Of a person’s own ties outside their organisation: the share that serve their career.',
  problemSolvingShare:
    'Of a person’s own ties for solving a problem: the share of type Professional, Functional Specialist or Operational/Clinical.',
  informalLatentShare: 'Of a person’s own informal ties: the share not in use now.',
  formalLatentShare: 'Of a person’s own formal ties: the share not in use now.',
  unitShare: 'Of a person’s own ties inside their organisation: the share in the same unit.',
  insideProblemShare: 'Of a person’s own ties inside their organisation: the share for solving a problem in hand.',
  insideAwareShare: 'Of a person’s own ties inside their organisation: the share for wider knowledge, such as ideas and news.',
  insideSupportShare: 'Of a person’s own ties inside their organisation: the share for support.',
  trustedKnowledgeShare: 'Of a person’s own ties of type Personal, whatever else they are: the share for knowledge.',
  otherKnowledgeShare: 'Of a person’s own ties with a network type, and not of type Personal: the share for knowledge.',
  setsLapsedShare: 'Of the groups and sets from training programmes that a person reported: the share that have ended.',
  siteShare: 'Of a person’s own ties with managers of their organisation: the share at the same site.',
  severalMotivesShare: 'Of a person’s own ties with a motive: the share with two motives or more.',
  outsideOrganisations: 'How many other organisations a person has own ties to, as far as recorded.',
  rivalKnowledgeTies: 'A person’s own ties for knowledge to organisations that compete with theirs.',
  rivalPersonalShare: 'Of a person’s own ties to organisations that compete with theirs: the share of type Personal.',
  isolated: 'Isolated by the rule, whatever the managers who did not answer would have said.',
  isolatedOrPossibly: 'Isolated by the rule on the answers so far; missing answers could still change this for some.',
  flagged: 'Whether they meet the isolation rule, or possibly do with a probability of 95% or more.',
  severity: 'How much a person lacks contacts that matter, from 0 to 3, on the answers so far.',
  fewContacts: 'Has nobody, or no more contacts than the rule calls few.',
  motivesUnmet: 'How many of knowledge, support, career and influence a person has no own tie for.',
  perceivedIsolation: 'Their own rating, from 1 (not at all) to 5 (very).',
  yearsInOrganisation: 'As in the people file, for managers who answered.',
  feelsAlone: 'Rates their own isolation 4 or 5 out of 5.',
  careerOrInfluenceAny: 'Has at least one own tie for career or influence.',
  eliteProfessionalAny: 'Has at least one own tie that is of type Elite and of type Professional.',
  nobodyOutside: 'Has no own tie outside the organisation.',
  noSupport: 'Has no own tie for support.',
  noKnowledge: 'Has no own tie for knowledge.',
  noMentor: 'Has no own tie of type Mentor.',
  noPeer: 'Has no tie with anybody who does much the same job: by post, or by managerial group where posts are not recorded.',
  insideOnly: 'Has no own tie for knowledge that leads outside.',
  noNetwork: 'Has no own tie to a group, body, programme or network.',
  lacksNetworks: 'Rates lacking a network for the job 4 or 5 out of 5.',
  lacksNetworksAgrees: 'What a person says, and whether the rule finds them isolated (or that they may be): both, or neither.',
  feelsAloneAgrees: 'What a person says, and whether the rule finds them isolated (or that they may be): both, or neither.',
};
const OF_A_SUBJECT: Readonly<Record<string, (subject: string) => string>> = {
  typeShare: (type) => `Of a person’s own ties with a network type: the share of type ${type}.`,
  typeAny: (type) => `Has at least one own tie of type ${type}.`,
  motiveShare: (motive) => `Of a person’s own ties with a motive: the share for ${motive}.`,
  motiveAny: (motive) => `Has at least one own tie for ${motive}.`,
  barrierAny: (barrier) =>
    `Names “${barrier.toLowerCase()}” as a barrier in general, or in at least one answer row, including ties that have ended or never were.`,
};

/** What an outcome is, in one sentence without jargon. */
export function sayOutcome({ id, meaning, subject }: OutcomeAbout): string {
  return meaning ?? OF_A_SUBJECT[id.split('.')[0] ?? '']?.(subject) ?? MEANINGS[id] ?? '';
}

/** The same with its name, what it counts and where it comes from. */
export function sayWholeOutcome(about: OutcomeAbout): string {
  return `${about.name} (${about.unit}). ${sayOutcome(about)}${sourceWords(about.source)}`;
}
