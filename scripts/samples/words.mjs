// Made-up people, posts and bodies for the sample study. Any likeness to somebody is chance.

export const FIRST_NAMES = ['Asha', 'Ben', 'Carys', 'Dev', 'Ewa', 'Femi', 'Gita', 'Harvey', 'Ines', 'Jakub', 'Keziah', 'Lena', 'Marek', 'Noor', 'Olu', 'Priya', 'Quentin', 'Rhian', 'Sanjay', 'Tomás', 'Una', 'Vikram', 'Wanda', 'Xenia', 'Yusuf', 'Zofia', 'Aidan', 'Blessing', 'Chloë', 'Declan', 'Emeka', 'Fiona', 'Grace', 'Hamish', 'Imran', 'Joan', 'Kwame', 'Leila', 'Moira', 'Niamh', 'Owen', 'Petra', 'Ruth', 'Siân', 'Tariq', 'Ursula', 'Vera', 'Wilf', 'Yasmin', 'Zara', 'Anil', 'Bronwen', 'Callum', 'Dorota', 'Elspeth', 'Farah', 'Gareth', 'Hana', 'Ivo', 'Jess', 'Kamal', 'Lorna', 'Mei', 'Nadia', 'Oscar', 'Pia', 'Rafael', 'Sunita', 'Theo', 'Uche', 'Valerie', 'Winston', 'Yan', 'Zainab', 'Alun', 'Beatriz', 'Cormac', 'Delroy', 'Esther', 'Frank', 'Gwen', 'Hugh', 'Ikram', 'Judit', 'Kieran', 'Lucía', 'Magnus', 'Nia', 'Olga', 'Paul', 'Renée', 'Stefan', 'Tess', 'Umar'];

export const LAST_NAMES = ['Abara', 'Barlow', 'Calder', 'Dhillon', 'Eastwood', 'Farrow', 'Garside', 'Hossain', 'Inskip', 'Jarvis', 'Kowalska', 'Llewellyn', 'Mbeki', 'Nuttall', 'Okafor', 'Pickering', 'Quigley', 'Rahman', 'Satterthwaite', 'Threlfall', 'Unsworth', 'Varga', 'Whittaker', 'Xu', 'Yates', 'Zielinski', 'Ashworth', 'Birtwistle', 'Chowdhury', 'Duxbury', 'Entwistle', 'Fairclough', 'Grimshaw', 'Haworth', 'Iqbal', 'Jessop', 'Kershaw', 'Lomax', 'Molyneux', 'Naylor', 'Ogden', 'Postlethwaite', 'Quinn', 'Ramsbottom', 'Shah', 'Tattersall', 'Umeh', 'Venables', 'Walmsley', 'Yarwood', 'Adeyemi', 'Brierley', 'Clegg', 'Dunkerley', 'Eccles', 'Fielden', 'Greenhalgh', 'Hargreaves', 'Ibrahim', 'Joyce', 'Khan', 'Leach', 'Mistry', 'Nowak', 'O’Neill', 'Pilkington', 'Rigby', 'Sutcliffe', 'Taylforth', 'Uttley', 'Vose', 'Winstanley', 'Yildiz', 'Zaman', 'Alker', 'Bamford', 'Crompton', 'Darwen', 'Egerton', 'Foulds', 'Gandhi', 'Holt', 'Isherwood', 'Jolly', 'Kaur', 'Lever', 'Mather', 'Norris', 'Onwudiwe', 'Preece', 'Rossendale', 'Singh', 'Turton', 'Ujah'];

/** Post and grade, by group. */
export const ROLES = {
  clinical: [['divisional nurse', '8b'], ['clinical director', 'consultant scale'], ['lead nurse', '8a'], ['head of nursing', '8d'], ['matron', '8a'], ['associate medical director', 'consultant scale'], ['clinical service manager', '8b'], ['nurse consultant', '8c']],
  functional: [['head of finance', '8d'], ['HR business partner', '8b'], ['IT manager', '8a'], ['estates manager', '8b'], ['finance manager', '8a'], ['head of risk and safety', '8c'], ['project manager', '8a'], ['marketing manager', '8b'], ['facilities manager', '8a']],
  general: [['service manager', '8b'], ['service manager', '8a'], ['operational manager', '8b'], ['general manager', '8d'], ['deputy general manager', '8c'], ['directorate manager', '8c'], ['service manager', '8b'], ['therapy manager', '8a'], ['theatre manager', '8b'], ['divisional director', '9']],
};

/** Persons outside: name, organisation, network types. */
export const OUTSIDERS = {
  clinical: [
    ['Prof. Anders Holm', 'Northbridge University', ['Academic/Scientific']],
    ['Dr Shireen Patel', 'Hillcrest Hospitals', ['Professional']],
    ['Meg Sandford', 'Hillcrest Hospitals', ['Professional', 'NHS']],
    ['Colm Brady', 'National nursing council', ['Professional', 'Elite']],
    ['Rosa Lindqvist', 'Regional health board', ['NHS']],
    ['Femi Balogun', 'Eastern Community Trust', ['Alumni', 'Professional']],
    ['Kit Marsden', 'Northbridge University', ['Academic/Scientific', 'Mentor']],
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
    ['Kath Dewhurst', 'Eastern Community Trust', ['Alumni']],
    ['Neil Farnworth', 'Commissioning group', ['NHS', 'Political']],
  ],
};

/** Groups and bodies: name, network types, where they are. */
export const GROUPS_OUTSIDE = {
  clinical: [
    ['National nursing leadership network', ['Professional'], 'external'],
    ['Critical care network', ['Operational/Clinical'], 'external'],
    ['Royal college, regional branch', ['Professional'], 'external'],
    ['Clinical leaders’ forum', ['Operational/Clinical', 'Professional'], 'external'],
  ],
  functional: [
    ['Healthcare finance association', ['Professional', 'Functional Specialist'], 'external'],
    ['Regional HR leads', ['Functional Specialist'], 'external'],
    ['Estates managers’ association', ['Professional'], 'external'],
    ['Information governance forum', ['Functional Specialist'], 'external'],
  ],
  general: [
    ['Operations review meeting', ['Operational/Clinical', 'Managerial'], 'internal'],
    ['Regional service managers’ day', ['Managerial', 'NHS'], 'external'],
    ['Graduate scheme alumni', ['Alumni'], 'external'],
  ],
};
