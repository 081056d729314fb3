interface BookWords {
  readonly chapter: string;
  /** In our own words. */
  readonly question: string;
  /** Where what the book speaks of is not asked, and something near to it is looked at: what is looked at instead. */
  readonly standIn?: string;
  /** Why it could not be asked, where that is more than to ask in the next round. */
  readonly unasked?: string;
}

const LEVEL_NOT_ASKED = 'How far a contact reaches (local, regional, national) is not asked.';
export const NOT_ASKED = 'What it needs was not asked, or nobody who was asked has a value.';

/** What each of the book's questions asks, by id (findings F1 to F44). Chapters are those of Bresnen et al. 2017. */
export const bookWords: Readonly<Record<string, BookWords>> = {
  F1: { chapter: '7', question: 'Do functional managers lean most on professional and specialist networks?' },
  F2: { chapter: '7', question: 'Do more functional managers reach the powerful?' },
  F3: { chapter: '7', question: 'Do general managers keep the fewest professional and scientific ties, clinical ones more and functional ones most?' },
  F4: { chapter: '7', question: 'Do clinical managers range from active in their professional body to hardly there?' },
  F5: { chapter: '8', question: 'Do functional managers range from active in their association to the mailing list only?' },
  F6: { chapter: '7', question: 'Do general managers lean on ties of day-to-day work, and on informal ones?' },
  F7: { chapter: '7', question: 'Do the ties of general managers last less?' },
  F8: { chapter: '7', question: 'Do general managers with a clinical past keep professional and clinical ties?' },
  F9: { chapter: '8', question: 'Do general managers reach least outside?' },
  F10: { chapter: '8', question: 'Do general managers look inside their organisation for knowledge?' },
  F11: { chapter: '7', question: 'Do more general managers feel alone?' },
  F12: { chapter: '7', question: 'Are service managers more often isolated?' },
  F13: { chapter: '7', question: 'Do general managers lack more of knowledge, career, influence and support?' },
  F14: { chapter: '8', question: 'Do functional managers keep ties to most organisations outside?' },
  F15: { chapter: '8', question: 'Do functional managers keep career ties outside?' },
  F16: { chapter: '7', question: 'Is competition a barrier less for clinical managers than for others?' },
  F17: { chapter: '7', question: 'Is knowledge what those with a clinical background network for?' },
  F18: { chapter: '7', question: 'In which organisation do most ties lead outside?' },
  F19: { chapter: '7', question: 'In which organisation are there fewest ties, and fewest kinds?' },
  F20: { chapter: '8', question: 'Where do general managers have the fewest and the least varied ties?' },
  F21: { chapter: '8', question: 'Where do general managers deal with the most organisations outside?' },
  F22: { chapter: '8', question: 'Are specialists known nationally, and do their general managers gain by it?', unasked: LEVEL_NOT_ASKED },
  F23: { chapter: '8', question: 'Are some of the clinical managers of the community trust known nationally?', unasked: LEVEL_NOT_ASKED },
  F24: { chapter: '7', question: 'In which organisation are ties for support most common?' },
  F25: { chapter: '7', question: 'In which organisation are there most ties for knowledge?' },
  F26: { chapter: '7', question: 'In which organisation are there most ties for influence?' },
  F27: { chapter: '7', question: 'Are ties for career spread evenly over groups?' },
  F28: { chapter: '7', question: 'In which organisation is competition named as a barrier?' },
  F29: { chapter: '8', question: 'In which organisation do people stay longest?', standIn: 'Years of the managers in their organisation; how old their ties are is not recorded.' },
  F30: { chapter: '6, 8', question: 'In which organisation do ties stay within one site?', standIn: 'Sites are used in place of units, which the study does not record; knowledge that only one person has is not asked.' },
  F31: { chapter: '7', question: 'What are ties for?' },
  F32: { chapter: '7', question: 'How many managers have any tie for each motive?' },
  F33: { chapter: '7', question: 'Do more men have ties for career and influence?' },
  F34: { chapter: '7', question: 'Are problems solved with specialists and people of day-to-day work?' },
  F35: { chapter: '7', question: 'Is support found outside?' },
  F36: { chapter: '7', question: 'Do many ties serve several motives?' },
  F37: { chapter: '6, 8', question: 'Are ties that bridge few beside strong ones?', standIn: 'Ties of several types are used in place of strong ties, and ties to other organisations in place of weak ties that bridge; not everybody is asked how strong a tie is.' },
  F38: { chapter: '7, 8', question: 'Do general managers from the graduate scheme have more career and alumni ties?' },
  F39: { chapter: '7', question: 'Do ties from programmes lapse?' },
  F40: { chapter: '7', question: 'How many managers name time as a barrier?' },
  F41: { chapter: '7', question: 'Do informal ties go unused more than formal ones?' },
  F42: { chapter: '7', question: 'Do personal ties let knowledge pass between rivals, and at which grades?', unasked: 'You set under Study which organisations compete; none do so far, or nobody with a recorded grade is in one that does.' },
  F43: { chapter: '6', question: 'Are highly networked general managers few?' },
  F44: { chapter: '8', question: 'How many managers say that their organisation gives networking little help?' },
};
