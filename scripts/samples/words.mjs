// Made-up people, posts and bodies for the sample study. Any likeness to somebody is chance.

export const FEMALE_NAMES = ['Asha', 'Carys', 'Ewa', 'Gita', 'Ines', 'Keziah', 'Lena', 'Noor', 'Priya', 'Rhian', 'Una', 'Wanda', 'Xenia', 'Zofia', 'Blessing', 'Chloë', 'Fiona', 'Grace', 'Joan', 'Leila', 'Moira', 'Niamh', 'Petra', 'Ruth', 'Siân', 'Ursula', 'Vera', 'Yasmin', 'Zara', 'Bronwen', 'Dorota', 'Elspeth', 'Farah', 'Hana', 'Jess', 'Lorna', 'Mei', 'Nadia', 'Pia', 'Sunita', 'Valerie', 'Zainab', 'Beatriz', 'Esther', 'Gwen', 'Judit', 'Lucía', 'Nia', 'Olga', 'Renée', 'Tess', 'Marta', 'Joy', 'Bushra', 'Ailsa', 'Thandi'];

export const MALE_NAMES = ['Ben', 'Dev', 'Femi', 'Harvey', 'Jakub', 'Marek', 'Olu', 'Quentin', 'Sanjay', 'Tomás', 'Vikram', 'Yusuf', 'Aidan', 'Declan', 'Emeka', 'Hamish', 'Imran', 'Kwame', 'Owen', 'Tariq', 'Wilf', 'Anil', 'Callum', 'Gareth', 'Ivo', 'Kamal', 'Oscar', 'Rafael', 'Theo', 'Uche', 'Winston', 'Yan', 'Alun', 'Cormac', 'Delroy', 'Frank', 'Hugh', 'Ikram', 'Kieran', 'Magnus', 'Paul', 'Stefan', 'Umar'];

export const LAST_NAMES = ['Abara', 'Barlow', 'Calder', 'Dhillon', 'Eastwood', 'Farrow', 'Garside', 'Hossain', 'Inskip', 'Jarvis', 'Wrona', 'Llewellyn', 'Mbeki', 'Nuttall', 'Okafor', 'Pickering', 'Quigley', 'Rahman', 'Satterthwaite', 'Threlfall', 'Unsworth', 'Varga', 'Whittaker', 'Xu', 'Yates', 'Zawada', 'Ashworth', 'Birtwistle', 'Chowdhury', 'Duxbury', 'Entwistle', 'Fairclough', 'Grimshaw', 'Haworth', 'Iqbal', 'Jessop', 'Kershaw', 'Lomax', 'Molyneux', 'Naylor', 'Ogden', 'Postlethwaite', 'Quinn', 'Ramsbottom', 'Shah', 'Tattersall', 'Umeh', 'Venables', 'Walmsley', 'Yarwood', 'Adeyemi', 'Brierley', 'Clegg', 'Dunkerley', 'Eccles', 'Fielden', 'Greenhalgh', 'Hargreaves', 'Ibrahim', 'Joyce', 'Khan', 'Leach', 'Mistry', 'Nowak', 'O’Neill', 'Pilkington', 'Rigby', 'Sutcliffe', 'Taylforth', 'Uttley', 'Vose', 'Winstanley', 'Yildiz', 'Zaman', 'Alker', 'Bamford', 'Crompton', 'Darwen', 'Egerton', 'Foulds', 'Gandhi', 'Holt', 'Isherwood', 'Jolly', 'Gill', 'Lever', 'Mather', 'Norris', 'Onwudiwe', 'Preece', 'Rossendale', 'Sandhu', 'Turton', 'Ujah'];

/** Posts and grades by trust and group: of those who answered, with the grades that ch. 3 counts, and of those who did not. */
export const POSTS = {
  Acute: {
    clinical: {
      answered: [['clinical director', 'consultant scale'], ['associate medical director', 'consultant scale'], ['head of nursing', '8d'], ['matron', '8a'], ['lead nurse', '8b']],
      silent: [['matron', '8a']],
    },
    functional: {
      answered: [['head of finance', '8d'], ['HR business partner', '8b'], ['head of risk and safety', '8c'], ['IT manager', '8b'], ['estates manager', '8a'], ['finance manager', '8a'], ['project manager', '8a']],
      silent: [['marketing manager', '8b']],
    },
    general: {
      answered: [['divisional director', '9'], ['deputy divisional manager', '8c'], ['service manager', '8b'], ['service manager', '8a'], ['service manager', '8b'], ['therapy manager', '8b'], ['theatre manager', '8a'], ['team leader', '7']],
      silent: [['service manager', '8b'], ['operational manager', '8a']],
    },
  },
  Care: {
    clinical: {
      answered: [['consultant', 'consultant scale'], ['head of nursing', '8d'], ['lead nurse', '8b'], ['clinical service manager', '8b'], ['matron', '8a'], ['nurse consultant', '8c'], ['clinical specialist', '8a']],
      silent: [['clinical director', 'consultant scale'], ['matron', '8a'], ['clinical service manager', '8b']],
    },
    functional: {
      answered: [['finance director', '9'], ['HR business partner', '8b'], ['facilities manager', '8a'], ['project manager', '8b'], ['finance manager', '8a'], ['IT manager', '8c']],
      silent: [['estates manager', '8a'], ['HR business partner', '8a'], ['health and safety manager', '8a']],
    },
    general: {
      answered: [['service director', '9'], ['directorate manager', '8d'], ['directorate manager', '8c'], ['service manager', '8b'], ['service manager', '8b'], ['service manager', '8b'], ['service manager', '8b'], ['service manager', '8a'], ['service manager', '8a'], ['service manager', '8a'], ['operational manager', '8b'], ['operational manager', '8a']],
      silent: [['service manager', '8b'], ['service manager', '8a'], ['directorate manager', '8c'], ['team leader', '7']],
    },
  },
  Specialist: {
    clinical: {
      answered: [['clinical director', 'consultant scale'], ['consultant', 'consultant scale'], ['divisional nurse', '8d'], ['lead nurse', '8b'], ['matron', '8a'], ['clinical specialist', '8a']],
      silent: [['medical director', 'consultant scale'], ['matron', '8a'], ['nurse consultant', '8b'], ['lead nurse', '8a']],
    },
    functional: {
      answered: [['head of finance', '8d'], ['HR business partner', '8b'], ['marketing manager', '8b'], ['IT manager', '8a'], ['health and safety manager', '8a'], ['finance manager', '8b'], ['project manager', '8a'], ['estates manager', '8c']],
      silent: [['finance manager', '8a'], ['facilities manager', '8a']],
    },
    general: {
      answered: [['general manager', '9'], ['general manager', '8d'], ['deputy general manager', '8c'], ['deputy general manager', '8b'], ['service manager', '8b'], ['service manager', '8b'], ['service manager', '8a'], ['service manager', '8a'], ['service manager', '8a']],
      silent: [['deputy general manager', '8b'], ['general manager', '8d'], ['service manager', '8b'], ['service manager', '8a']],
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

/** Advisers outside: name, organisation, network types. */
export const MENTORS = [
  ['Hilary Broome', 'Regional leadership programme', ['Mentor']],
  ['Prof. Kit Marsden', 'Northbridge University', ['Mentor', 'Academic/Scientific']],
  ['Olwen Tranter', 'Eastern Community Trust', ['Mentor', 'NHS']],
  ['Des Aspinall', 'retired', ['Mentor']],
  ['Farida Malik', 'Malik Coaching', ['Mentor', 'Commercial/3rd Sector']],
  ['Steve Bancroft', 'Hillcrest Hospitals', ['Mentor', 'NHS']],
  ['Jean Ollerton', 'Regional leadership programme', ['Mentor', 'Alumni']],
  ['Viv Parkin', 'Fellside Partnership', ['Mentor']],
  ['Ameena Rafiq', 'Regional health board', ['Mentor', 'Elite']],
];

/** Named without an organisation: each is the contact of one person alone. */
export const FRIENDS = ['a friend from training', 'my partner', 'a former colleague', 'my sister', 'an old flatmate', 'a neighbour who ran a school'];

/** Persons outside: name, organisation, network types. */
export const OUTSIDERS = {
  clinical: [
    ['Prof. Anders Holm', 'Northbridge University', ['Academic/Scientific']],
    ['Dr Shireen Patel', 'Hillcrest Hospitals', ['Professional']],
    ['Meg Sandford', 'Hillcrest Hospitals', ['Operational/Clinical', 'NHS']],
    ['Colm Brady', 'National nursing council', ['Professional', 'Elite']],
    ['Rosa Lindqvist', 'Regional health board', ['NHS']],
    ['Femi Balogun', 'Eastern Community Trust', ['Alumni', 'Professional']],
    ['Dr Inge Vaas', 'Institute of outcomes research', ['Academic/Scientific']],
  ],
  functional: [
    ['Ian Prescott', 'Hillcrest Hospitals', ['Functional Specialist']],
    ['Sal Whitworth', 'Eastern Community Trust', ['Functional Specialist', 'NHS']],
    ['Dana Petrov', 'Chartered finance institute', ['Professional']],
    ['Lionel Achebe', 'Chartered finance institute', ['Professional', 'Elite']],
    ['Tina Marlow', 'Marlow & Pike', ['Commercial/3rd Sector']],
    ['Gus Oakley', 'Institute of people managers', ['Professional']],
    ['Wen Zhao', 'Northgate Systems', ['Commercial/3rd Sector', 'Functional Specialist']],
    ['Bea Thornley', 'Ministry regional office', ['Government', 'Functional Specialist']],
  ],
  general: [
    ['Rosa Lindqvist', 'Regional health board', ['NHS']],
    ['Phil Garner', 'Fellside Council', ['Public Sector']],
    ['Jo Ratcliffe', 'Hillcrest Hospitals', ['Managerial', 'NHS']],
    ['Ade Cole', 'Fellside Housing Charity', ['Commercial/3rd Sector']],
    ['Kath Dewhurst', 'Eastern Community Trust', ['Alumni', 'Managerial']],
    ['Neil Farnworth', 'Commissioning group', ['NHS', 'Political']],
    ['Ines Calloway', 'Fellside Academy Schools', ['Public Sector']],
    ['Insp. Carol Dunn', 'Fellside Constabulary', ['Public Sector', 'Operational/Clinical']],
  ],
};

/** Groups and bodies: name, kind, network types, where they are. */
export const BODIES = {
  clinical: [
    ['National nursing leadership network', 'group', ['Professional'], 'external'],
    ['Critical care network', 'group', ['Operational/Clinical'], 'external'],
    ['Royal college, regional branch', 'organisation', ['Professional'], 'external'],
    ['Clinical leaders’ forum', 'group', ['Operational/Clinical', 'Professional'], 'external'],
  ],
  functional: [
    ['Healthcare finance association', 'organisation', ['Professional', 'Functional Specialist'], 'external'],
    ['Regional HR leads', 'group', ['Functional Specialist'], 'external'],
    ['Estates managers’ association', 'organisation', ['Professional'], 'external'],
    ['Information governance forum', 'group', ['Functional Specialist'], 'external'],
  ],
  general: [
    ['Operations review meeting', 'group', ['Operational/Clinical', 'Managerial'], 'internal'],
    ['Board away day group', 'group', ['Elite', 'Managerial'], 'internal'],
    ['Allied health professions network', 'group', ['Professional'], 'external'],
    ['Regional service managers’ day', 'group', ['Managerial', 'NHS'], 'external'],
  ],
};

export const SCHEME_INTAKE = 'Graduate scheme, my intake';
export const LEARNING_SETS = ['Learning set, regional leadership programme', 'Action learning set, Fellside cohort', 'Learning set, new managers’ course'];
