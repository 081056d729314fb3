interface BookWords {
  readonly chapter: string;
  /** In our own words. */
  readonly question: string;
  /** Where what the book speaks of is not asked, and something near to it is looked at: what is looked at instead. */
  readonly standIn?: string;
  /** What to keep in mind with every answer. */
  readonly caveat?: string;
  /** Why it could not be asked, where that is more than to ask in the next round. */
  readonly unasked?: string;
}

const LEVEL_NOT_ASKED = 'How far a contact reaches (local, regional, national) is not asked.';
const SILENCE =
  'People name the motives that are legitimate to name where they work. Silence about a motive does not prove that it is absent.';
export const NOT_ASKED = 'This needs something that was not asked, or nobody has a value.';

/** Above all answers: what the book did, and what is ours. */
export const BOOK_METHOD =
  'The book interviewed 68 managers. It drew no network and counted no ties, and it names network analysis as a next step. So every measure here is ours, and every comparison is a hypothesis about your data, not a norm to reach.';

/** What each of the book’s questions asks, by id (findings F1 to F51). Chapters are those of Bresnen et al. 2017. */
export const bookWords: Readonly<Record<string, BookWords>> = {
  F1: { chapter: '7', question: 'Do functional managers lean most on professional and specialist networks?' },
  F2: { chapter: '7', question: 'Do more functional managers reach the powerful, through their associations or a seat on the board?' },
  F3: {
    chapter: '7',
    question:
      'Do functional managers keep the most professional and scientific ties, clinical managers fewer, and general managers the fewest?',
  },
  F4: { chapter: '7', question: 'Do clinical managers range from active in their professional body to a member in name?' },
  F5: { chapter: '8', question: 'Do functional managers range from active in their association to its mailing list only?' },
  F6: { chapter: '7', question: 'Do general managers lean on ties of day-to-day work, and on informal ones?' },
  F7: {
    chapter: '7',
    question: 'Do the ties of general managers last less?',
    standIn: 'The share of contacts that have ended. How old each tie is was not asked.',
  },
  F8: { chapter: '7', question: 'Do general managers with a clinical past keep professional and clinical ties?' },
  F9: { chapter: '8', question: 'Do general managers reach least outside?' },
  F10: { chapter: '8', question: 'Do general managers look inside their organisation for knowledge and for support?' },
  F11: {
    chapter: '4, 7',
    question: 'Do more general managers say that they lack a network, and does what managers say agree with the finding?',
    caveat:
      'To lack a network and to feel isolated are two statements. In the book, the first is common among general managers and the second is rare.',
  },
  F12: {
    chapter: '7',
    question: 'Are service managers more often isolated?',
    standIn: 'All managers in the post of service management, as titles are not standard.',
  },
  F13: { chapter: '7', question: 'Do general managers lack more of knowledge, career, influence and support?' },
  F14: {
    chapter: '8',
    question: 'Do clinical managers, and functional ones above all, keep ties to organisations outside and for their career?',
  },
  F15: { chapter: '8', question: 'Do functional managers keep more career ties outside than general managers?' },
  F16: { chapter: '7', question: 'Is competition a barrier less for clinical managers than for others?' },
  F17: { chapter: '7', question: 'Is knowledge what those with a clinical background network for?' },
  F18: { chapter: '7', question: 'In which organisation do most ties lead outside?' },
  F19: {
    chapter: '7',
    question: 'In which organisation do managers name the fewest contacts and groups, inside and outside, and the fewest kinds?',
  },
  F20: { chapter: '8', question: 'Where do general managers name the fewest and the least varied contacts and groups?' },
  F21: {
    chapter: '3, 8',
    question: 'Where do general managers deal with the most sectors outside, and does this differ by service?',
    standIn: `Sectors and organisations outside. ${LEVEL_NOT_ASKED}`,
  },
  F22: { chapter: '8', question: 'Are specialists known nationally, and do their general managers gain by it?', unasked: LEVEL_NOT_ASKED },
  F23: { chapter: '8', question: 'Are some of the clinical managers of the community trust known nationally?', unasked: LEVEL_NOT_ASKED },
  F24: { chapter: '7', question: 'In which organisation are ties for support most common?', caveat: SILENCE },
  F25: { chapter: '7', question: 'In which organisation do most managers name ties for knowledge?' },
  F26: { chapter: '7', question: 'In which organisation are there most ties for influence?' },
  F27: { chapter: '7', question: 'Are ties for career spread evenly over groups and organisations?', caveat: SILENCE },
  F28: { chapter: '7', question: 'In which organisation is competition named as a barrier?' },
  F29: {
    chapter: '8',
    question: 'In which organisation do people stay longest?',
    standIn: 'Years of the managers in their organisation. How old their ties are is not recorded.',
  },
  F30: {
    chapter: '6, 8',
    question: 'In which organisation do ties stay within one unit?',
    standIn: 'Where units are not recorded, sites are used. What only one person knows is not asked.',
  },
  F31: {
    chapter: '7',
    question: 'What are ties for?',
    caveat: `In the book: knowledge over half of all mentions, support about a quarter, career 14%, influence 9%. ${SILENCE}`,
  },
  F32: {
    chapter: '7',
    question: 'How many managers have any tie for each motive?',
    caveat: `In the book: knowledge almost all, support almost half, career under a third, influence 11 of 68. ${SILENCE}`,
  },
  F33: {
    chapter: '7',
    question: 'Do about twice as many men have ties for career or influence, and more women ties for support?',
    caveat: SILENCE,
  },
  F34: { chapter: '7', question: 'Are problems solved with specialists and people of day-to-day work?' },
  F35: {
    chapter: '7',
    question: 'Is support found beyond the own unit and line, and outside?',
    standIn: 'Where units are not recorded, only support from outside the organisation and in the line is looked at.',
  },
  F36: { chapter: '7', question: 'Do many ties serve several motives, and which ones together?' },
  F37: {
    chapter: '6, 8',
    question: 'Are ties that bridge few beside strong ones?',
    standIn:
      'Ties of several types are used in place of strong ties, and ties to other organisations in place of weak ties that bridge; not everybody is asked how strong a tie is.',
  },
  F38: {
    chapter: '6, 7, 8',
    question: 'Do managers from the graduate scheme have more career, alumni and cohort ties, and those who came late fewer?',
  },
  F39: {
    chapter: '7',
    question: 'Which learning sets end after the programme, and which go on?',
    standIn: 'The share that have ended by now. How many months each lasted is not asked.',
  },
  F40: {
    chapter: '7',
    question: 'How many managers name lack of time as a barrier to networking?',
    caveat: 'How intense the work is, which over two-thirds raised in the book, is another question. It was not asked.',
  },
  F41: { chapter: '7', question: 'Does lack of time leave ties unused, informal ones above all and formal ones too?' },
  F42: {
    chapter: '7',
    question: 'Do personal ties let knowledge pass between rivals, and at which grades?',
    unasked: 'Tick under Study which organisations compete. None do so far, or nobody with a recorded grade is in one that does.',
  },
  F43: { chapter: '6', question: 'Are general managers with many contacts and groups few?' },
  F44: { chapter: '8', question: 'Where do managers say that their organisation gives networking little backing?' },
  F45: {
    chapter: '4',
    question: 'Does it depend on the post how far general managers reach outside?',
    standIn: 'Titles in place of the remit (outward, inward or both), which is not asked.',
  },
  F46: {
    chapter: '3',
    question: 'Do services of one organisation differ in how far they reach outside?',
    standIn: 'Units in place of services.',
  },
  F47: { chapter: '3', question: 'Which units of an organisation have ties outside, and how few people hold them?' },
  F48: {
    chapter: '7',
    question: 'Does knowledge pass where a tie is personal as well?',
    standIn: 'Ties of type Personal. How long a tie has lasted is not asked.',
  },
  F49: {
    chapter: '7',
    question: 'Do fewer of those who took a programme feel uneasy about networking?',
    standIn: 'Whether a programme was taken. How long ago is not asked.',
  },
  F50: { chapter: '8', question: 'Do contacts inside serve problems in hand more than wider knowledge and support?' },
  F51: {
    chapter: '3',
    question: 'Do those who cover several posts name lack of time more?',
    standIn: 'The posts of their contacts. Acting up, and how intense the work is, are not asked.',
  },
};
