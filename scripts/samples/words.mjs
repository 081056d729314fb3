// Made-up people, posts and bodies for the sample study. Any likeness to somebody is chance.

export const FEMALE_NAMES = ['Asha', 'Carys', 'Ewa', 'Gita', 'Ines', 'Keziah', 'Lena', 'Noor', 'Priya', 'Rhian', 'Una', 'Wanda', 'Xenia', 'Zofia', 'Blessing', 'Chloë', 'Fiona', 'Grace', 'Joan', 'Leila', 'Moira', 'Niamh', 'Petra', 'Ruth', 'Siân', 'Ursula', 'Vera', 'Yasmin', 'Zara', 'Bronwen', 'Dorota', 'Elspeth', 'Farah', 'Hana', 'Jess', 'Lorna', 'Mei', 'Nadia', 'Pia', 'Sunita', 'Valerie', 'Zainab', 'Beatriz', 'Esther', 'Gwen', 'Judit', 'Lucía', 'Nia', 'Olga', 'Renée', 'Tess', 'Marta', 'Joy', 'Bushra', 'Ailsa', 'Thandi'];

export const MALE_NAMES = ['Ben', 'Dev', 'Femi', 'Harvey', 'Jakub', 'Marek', 'Olu', 'Quentin', 'Sanjay', 'Tomás', 'Vikram', 'Yusuf', 'Aidan', 'Declan', 'Emeka', 'Hamish', 'Imran', 'Kwame', 'Owen', 'Tariq', 'Wilf', 'Anil', 'Callum', 'Gareth', 'Ivo', 'Kamal', 'Oscar', 'Rafael', 'Theo', 'Uche', 'Winston', 'Yan', 'Alun', 'Cormac', 'Delroy', 'Frank', 'Hugh', 'Ikram', 'Kieran', 'Magnus', 'Paul', 'Stefan', 'Umar'];

export const LAST_NAMES = ['Abara', 'Barlow', 'Calder', 'Dhillon', 'Eastwood', 'Farrow', 'Garside', 'Hossain', 'Inskip', 'Jarvis', 'Wrona', 'Llewellyn', 'Mbeki', 'Nuttall', 'Okafor', 'Pickering', 'Quigley', 'Rahman', 'Satterthwaite', 'Threlfall', 'Unsworth', 'Varga', 'Whittaker', 'Xu', 'Yates', 'Zawada', 'Ashworth', 'Birtwistle', 'Chowdhury', 'Duxbury', 'Entwistle', 'Fairclough', 'Grimshaw', 'Haworth', 'Iqbal', 'Jessop', 'Kershaw', 'Lomax', 'Molyneux', 'Naylor', 'Ogden', 'Postlethwaite', 'Quinn', 'Ramsbottom', 'Shah', 'Tattersall', 'Umeh', 'Venables', 'Walmsley', 'Yarwood', 'Adeyemi', 'Brierley', 'Clegg', 'Dunkerley', 'Eccles', 'Fielden', 'Greenhalgh', 'Hargreaves', 'Ibrahim', 'Joyce', 'Khan', 'Leach', 'Mistry', 'Nowak', 'O’Neill', 'Pilkington', 'Rigby', 'Sutcliffe', 'Taylforth', 'Uttley', 'Vose', 'Winstanley', 'Yildiz', 'Zaman', 'Alker', 'Bamford', 'Crompton', 'Darwen', 'Egerton', 'Foulds', 'Gandhi', 'Holt', 'Isherwood', 'Jolly', 'Gill', 'Lever', 'Mather', 'Norris', 'Onwudiwe', 'Preece', 'Rossendale', 'Sandhu', 'Turton', 'Ujah'];

/**
 * Posts and grades by trust and group: of those who answered, with the grades that ch. 3 counts, and of those who did not.
 * Nine families of like posts have five or more who answered; titles differ within a family, as they do in the book.
 */
export const POSTS = {
  Acute: {
    clinical: {
      answered: [['clinical director', 'consultant scale'], ['associate medical director', 'consultant scale'], ['head of nursing', '8d'], ['matron', '8a'], ['lead nurse', '8b']],
      silent: [['matron', '8a']],
    },
    functional: {
      answered: [['head of finance', '8d'], ['HR business partner', '8b'], ['head of risk and safety', '8c'], ['IT manager', '8b'], ['estates manager', '8a'], ['finance manager', '8a'], ['facilities manager', '8a']],
      silent: [['estates manager', '8b']],
    },
    general: {
      answered: [['divisional director', '9'], ['deputy divisional manager', '8c'], ['service manager', '8b'], ['service manager', '8a'], ['service manager', '8b'], ['therapy manager', '8b'], ['theatre manager', '7'], ['associate director', '8d']],
      silent: [['service manager', '8b'], ['operational manager', '8a']],
    },
  },
  Care: {
    clinical: {
      answered: [['clinical director', 'consultant scale'], ['head of nursing', '8d'], ['lead nurse', '8b'], ['ward manager', '8b'], ['matron', '8a'], ['divisional nurse', '8c'], ['divisional nurse', '8c']],
      silent: [['clinical director', 'consultant scale'], ['matron', '8a'], ['head of nursing', '8c']],
    },
    functional: {
      answered: [['finance director', '9'], ['HR business partner', '8b'], ['facilities manager', '8a'], ['project manager', '8b'], ['finance manager', '8a'], ['HR director', '8c']],
      silent: [['estates manager', '8a'], ['HR business partner', '8a'], ['health and safety manager', '8a']],
    },
    general: {
      answered: [['service director', '9'], ['associate director', '8d'], ['divisional manager', '8c'], ['deputy divisional manager', '8b'], ['service manager', '8b'], ['service manager', '8b'], ['service manager', '8b'], ['service manager', '8a'], ['service manager', '8a'], ['clinical service manager', '8a'], ['directorate manager', '8b'], ['operational manager', '8a']],
      silent: [['service manager', '8b'], ['service manager', '8a'], ['directorate manager', '8c'], ['associate director', '8d']],
    },
  },
  Specialist: {
    clinical: {
      answered: [['clinical director', 'consultant scale'], ['associate medical director', 'consultant scale'], ['divisional nurse', '8d'], ['lead nurse', '8b'], ['matron', '8a'], ['head of nursing', '8c']],
      silent: [['medical director', 'consultant scale'], ['matron', '8a'], ['nursing director', '8d'], ['clinical director', 'consultant scale']],
    },
    functional: {
      answered: [['head of finance', '8d'], ['HR business partner', '8b'], ['marketing manager', '8b'], ['IT manager', '8a'], ['facilities manager', '8a'], ['finance manager', '8b'], ['HR business partner', '8a'], ['estates manager', '8c']],
      silent: [['finance manager', '8a'], ['HR business partner', '8b']],
    },
    general: {
      answered: [['general manager', '9'], ['general manager', '8d'], ['deputy general manager', '8c'], ['deputy general manager', '8b'], ['associate director', '8d'], ['service manager', '8b'], ['service manager', '8a'], ['service manager', '8a'], ['service manager', '8a']],
      silent: [['general manager', '8d'], ['general manager', '8d'], ['service manager', '8b'], ['associate director', '8d']],
    },
  },
};

/** In the trust and off the roster: name and post. */
export const EXECUTIVES = {
  Acute: [['Marion Thackray', 'chief executive'], ['Desmond Pryce', 'chief operating officer'], ['Lindiwe Mokoena', 'director of strategy']],
  Care: [['Gerard Fallows', 'chief executive'], ['Anita Desborough', 'director of operations'], ['Sol Whitty', 'board member']],
  Specialist: [['Dame Ruth Ellery', 'chair'], ['Piers Langho', 'chief executive'], ['Comfort Asante', 'director of nursing']],
};
export const STAFF = {
  Acute: [['Kerrie Boothman', 'rota coordinator'], ['Mo Latif', 'information analyst'], ['Trish Holden', 'ward clerk team lead'], ['Dan Uppal', 'theatre scheduler']],
  Care: [['Shaz Begum', 'deputy service lead'], ['Col Bithell', 'community team lead'], ['Edie Marsh', 'practice educator'], ['Ravi Nair', 'information analyst'], ['Jan Speight', 'locality administrator']],
  Specialist: [['Lou Catterall', 'outreach coordinator'], ['Bertie Okoro', 'trials coordinator'], ['Pam Heyes', 'medical secretary'], ['Gil Santos', 'information analyst']],
};

/** Advisers outside: name, organisation, network types, post. */
export const MENTORS = [
  ['Hilary Broome', 'Regional leadership programme', ['Mentor'], 'mentor'],
  ['Prof. Kit Marsden', 'Northbridge University', ['Mentor', 'Academic/Scientific'], 'professor'],
  ['Olwen Tranter', 'Eastern Community Trust', ['Mentor', 'NHS'], 'director of people'],
  ['Des Aspinall', 'retired', ['Mentor'], 'mentor'],
  ['Farida Malik', 'Malik Coaching', ['Mentor', 'Commercial/3rd Sector'], 'coach'],
  ['Steve Bancroft', 'Hillcrest Hospitals', ['Mentor', 'NHS'], 'chief operating officer'],
  ['Jean Ollerton', 'Regional leadership programme', ['Mentor', 'Alumni'], 'mentor'],
  ['Viv Parkin', 'Fellside Partnership', ['Mentor'], 'coach'],
  ['Ameena Rafiq', 'Regional health board', ['Mentor', 'Elite'], 'board member'],
];

/** Named without an organisation: each is the contact of one person alone. */
export const FRIENDS = ['a friend from training', 'my partner', 'a former colleague', 'my sister', 'an old flatmate', 'a neighbour who ran a school'];

/** Persons outside whom anybody of a group may know: name, organisation, network types, post. */
export const OUTSIDERS = {
  clinical: [
    ['Prof. Anders Holm', 'Northbridge University', ['Academic/Scientific'], 'professor'],
    ['Dr Shireen Patel', 'Hillcrest Hospitals', ['Professional'], 'consultant'],
    ['Colm Brady', 'National nursing council', ['Professional', 'Elite'], 'policy adviser'],
    ['Rosa Lindqvist', 'Regional health board', ['NHS'], 'commissioner'],
    ['Dr Inge Vaas', 'Institute of outcomes research', ['Academic/Scientific'], 'research fellow'],
  ],
  functional: [
    ['Lionel Achebe', 'Chartered finance institute', ['Professional', 'Elite'], 'chair of the institute'],
    ['Tina Marlow', 'Marlow & Pike', ['Commercial/3rd Sector'], 'management consultant'],
    ['Wen Zhao', 'Northgate Systems', ['Commercial/3rd Sector', 'Functional Specialist'], 'account manager'],
    ['Bea Thornley', 'Ministry regional office', ['Government', 'Functional Specialist'], 'policy adviser'],
  ],
  general: [
    ['Rosa Lindqvist', 'Regional health board', ['NHS'], 'commissioner'],
    ['Phil Garner', 'Fellside Council', ['Public Sector'], 'head of adult care'],
    ['Ade Cole', 'Fellside Housing Charity', ['Commercial/3rd Sector'], 'charity director'],
    ['Neil Farnworth', 'Commissioning group', ['NHS', 'Political'], 'commissioner'],
    ['Ines Calloway', 'Fellside Academy Schools', ['Public Sector'], 'school leader'],
    ['Insp. Carol Dunn', 'Fellside Constabulary', ['Public Sector', 'Operational/Clinical'], 'police inspector'],
  ],
};

/** Persons in like posts elsewhere, by post: name, organisation, network types, their title. */
export const COUNTERPARTS = {
  'service management': [['Jo Ratcliffe', 'Hillcrest Hospitals', ['Managerial', 'NHS'], 'service manager']],
  'division management': [
    ['Kath Dewhurst', 'Eastern Community Trust', ['Alumni', 'Managerial'], 'deputy general manager'],
    ['Bernie Crewe', 'Hillcrest Hospitals', ['Managerial', 'NHS'], 'divisional manager'],
  ],
  'division direction': [
    ['Laurie Penhale', 'Hillcrest Hospitals', ['Managerial', 'Elite'], 'divisional director'],
    ['Sabine Orr', 'Eastern Community Trust', ['Managerial', 'NHS'], 'service director'],
  ],
  'medical direction': [
    ['Dr Huw Pritchard', 'Hillcrest Hospitals', ['Professional', 'NHS'], 'medical director'],
    ['Dr Amara Sesay', 'Eastern Community Trust', ['Professional'], 'clinical director'],
  ],
  'nursing direction': [
    ['Meg Sandford', 'Hillcrest Hospitals', ['Professional', 'NHS'], 'nursing director'],
    ['Femi Balogun', 'Eastern Community Trust', ['Alumni', 'Professional'], 'head of nursing'],
  ],
  'ward and nursing management': [
    ['Cath Lunt', 'Hillcrest Hospitals', ['Operational/Clinical', 'NHS'], 'matron'],
    ['Rob Adair', 'Eastern Community Trust', ['Professional'], 'lead nurse'],
  ],
  finance: [
    ['Ian Prescott', 'Hillcrest Hospitals', ['Functional Specialist', 'NHS'], 'head of finance'],
    ['Dana Petrov', 'Eastern Community Trust', ['Professional', 'Functional Specialist'], 'finance manager'],
  ],
  HR: [
    ['Gus Oakley', 'Hillcrest Hospitals', ['Professional', 'Functional Specialist'], 'HR director'],
    ['Sal Whitworth', 'Eastern Community Trust', ['Functional Specialist', 'NHS'], 'HR business partner'],
  ],
  'estates and facilities': [
    ['Mick Tolley', 'Hillcrest Hospitals', ['Functional Specialist', 'NHS'], 'estates manager'],
    ['Aggie Rowe', 'Eastern Community Trust', ['Functional Specialist'], 'facilities manager'],
  ],
};
/** Of those whose title is a post of its own. */
export const OTHER_COUNTERPARTS = [
  ['Nils Abel', 'Hillcrest Hospitals', ['Functional Specialist'], 'like post'],
  ['Hetty Groom', 'Eastern Community Trust', ['Functional Specialist', 'Professional'], 'like post'],
];
