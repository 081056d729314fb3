/** Names of one culture: given and family names are drawn together, each the commoner the earlier it stands. */
export interface Culture {
  readonly id: string;
  /** How many of the people of the benchmark, in parts. */
  readonly parts: number;
  /** Given names that women and that men have. */
  readonly hers: readonly string[];
  readonly his: readonly string[];
  readonly family: readonly string[];
  /** Names in the script of the culture, where some people write them so: as in Latin letters → as written. */
  readonly script?: Readonly<Record<string, string>>;
  /** The family name is often written first, without a comma. */
  readonly familyFirst?: true;
  /** Beginnings and ends of which rarer family names are made, where the culture has many. */
  readonly rarer?: readonly [beginnings: readonly string[], ends: readonly string[]];
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/u);

/** Put together by us from names in common use; no list was copied. */
export const CULTURES: readonly Culture[] = [
  {
    id: 'english',
    parts: 26,
    hers: list(
      'Susan Margaret Sarah Karen Elizabeth Helen Christine Julie Emma Jennifer Deborah Rebecca Victoria Catherine Amanda Lucy Joanna Nicola Alison Judith Patricia Gillian Philippa Hannah Louise Caroline Samantha Penelope Theresa Abigail',
    ),
    his: list(
      'David John Michael Andrew Stephen Paul Robert James Christopher Richard Peter William Thomas Matthew Anthony Daniel Nicholas Timothy Edward Jonathan Benjamin Graham Geoffrey Kenneth Alexander Gregory Martin Simon Philip Charles',
    ),
    rarer: [
      list('Ash Brad Thorn Whit Hart Hol Wal Lang Stan Burn Black Clay Dun East Farn Gar Hag Kim Lin Mar Nor Pick Rad Sel Tat Wen'),
      list('ley ton field worth well by ham wood bourne croft shaw den combe stead'),
    ],
    family: list(
      'Smith Jones Taylor Brown Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Hill Moore Cooper Ward Turner Morris Parker Bennett Hughes Carter Mitchell Shaw Bailey Marshall Richardson Fletcher Holloway Whitfield Pemberton Ashworth Greenhalgh Thistlewood Braithwaite',
    ),
  },
  {
    id: 'irish',
    parts: 7,
    hers: list('Siobhan Aoife Niamh Mary Bridget Maeve Ciara Sinead Roisin Orla Grainne Deirdre Fionnuala Eileen Maureen'),
    his: list('Sean Patrick Liam Declan Conor Brendan Padraig Cormac Eoin Kieran Fergus Niall Michael Aidan Dermot'),
    rarer: [
      list("Mc O' Fitz Kil"),
      list('Nally Grath Hara Dowd Mahon Keefe Cabe Guinness Loughlin Inerney Gorman Shea Keown Cann Dermott'),
    ],
    family: list(
      "Murphy Kelly O'Sullivan Walsh O'Brien Byrne Ryan O'Connor Doyle McCarthy Gallagher Doherty Kennedy Lynch Murray Quinn Moore McLaughlin Carroll Connolly Daly Fitzgerald Brennan O'Shaughnessy",
    ),
  },
  {
    id: 'pakistani',
    parts: 9,
    hers: list('Fatima Ayesha Saima Shazia Nadia Zainab Rukhsana Samina Amina Sadia Farah Uzma Noreen Tahira Bushra Khadija Mariam Rabia'),
    his: list('Mohammed Asif Imran Ali Tariq Amir Hassan Usman Zahid Nadeem Khalid Faisal Bilal Shahid Waqar Rashid Kamran Hussain'),
    rarer: [list('Gul Noor Bakht Sher Mir Karam'), list('zada wani pasha war dad zai bhatti')],
    family: list(
      'Khan Ahmed Hussain Ali Malik Iqbal Mahmood Akhtar Shah Butt Mirza Chaudhry Qureshi Sheikh Raja Siddiqui Javed Rehman Anwar Aslam',
    ),
  },
  {
    id: 'indian',
    parts: 9,
    hers: list(
      'Priyanka Anjali Lakshmi Meera Sunita Kavita Harpreet Gurpreet Jaswinder Deepa Rekha Nisha Pooja Anita Shreya Divya Manisha Balwinder',
    ),
    his: list(
      'Rajesh Sanjay Amit Suresh Vikram Anil Ravi Rajendra Manjit Sukhwinder Venkatesh Krishnan Arun Deepak Ashok Nikhil Harjit Subramaniam',
    ),
    rarer: [list('Chandra Raja Bala Krishna Surya Venu Jaya'), list('sekhar gopal murthy kumar mohan raman swamy nathan')],
    family: list(
      'Patel Singh Sharma Kaur Shah Gupta Desai Mehta Kumar Reddy Nair Iyer Joshi Rao Gill Dhillon Sandhu Banerjee Mukherjee Chatterjee Menon Pillai Venkataraman',
    ),
  },
  {
    id: 'chinese',
    parts: 7,
    hers: list(
      'Mei Xiaoling Li Ying Hui Fang Yan Jing Xin Yuqing Wenjing Siu-Ling Lihua Qian Xiuying Meiling Yuhan Shuxian Wai-Yee Minhua Ruoxi Zihan Jiayi Suk-Yin',
    ),
    his: list(
      'Wei Jun Ming Jian Tao Lei Chen Hao Zhiwei Guoqiang Kai-Ming Yifan Bo Feng Zhiqiang Jianhua Haoran Wing-Kit Yuxuan Dongmei Xiaofeng Tsz-Hin Weimin Zhengyu',
    ),
    family: list('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Lin Guo He Luo Cheung Chan Lam Wong'),
    script: { Wang: '王', Li: '李', Zhang: '张', Liu: '刘', Wei: '伟', Jun: '军', Mei: '梅', Ming: '明', Ying: '英', Hui: '慧' },
    familyFirst: true,
  },
  {
    id: 'nigerian',
    parts: 8,
    hers: list('Ngozi Chioma Ifeoma Temitope Abimbola Folake Olufunmilayo Adaeze Nkechi Yetunde Amaka Blessing Chinyere Bukola'),
    his: list('Chukwuemeka Oluwaseun Babatunde Adebayo Olumide Chinedu Emeka Obinna Oluwafemi Oluwatobi Ikechukwu Tunde Kelechi Segun'),
    rarer: [list('Ade Olu Ola Oke Nwa Chi Ogun Aya Obi Eme Ife'), list('sanya wole bayo chukwu doye lami tunji ruka nna gbola kemi zie')],
    family: list(
      'Okafor Adeyemi Okonkwo Eze Adebayo Balogun Nwosu Okoro Obi Ogunleye Afolabi Chukwu Nwankwo Adeleke Olawale Oyelaran Igwe Uche',
    ),
  },
  {
    id: 'arabic',
    parts: 6,
    hers: list('Layla Fatima Noor Maryam Huda Rania Amal Yasmin Salma Dina Nadia Zeinab'),
    his: list('Mohammed Ahmed Omar Youssef Khaled Mahmoud Hassan Ibrahim Mustafa Tarek Sami Abdulrahman'),
    rarer: [list('Al- El- Abu Bin'), list('Hakim Tamimi Jaber Qasim Bitar Najjar Zahrani Fakhri Sabbagh Darwish Halabi Amari Shami Attar')],
    family: list(
      'Hassan Ibrahim Al-Hassan Al-Rashid El-Sayed Mansour Haddad Khoury Nasser Saleh Aziz Farouk Hamdan Abdullah Al-Masri Shaheen Suleiman',
    ),
    script: {
      Mohammed: 'محمد',
      Ahmed: 'أحمد',
      Omar: 'عمر',
      Hassan: 'حسن',
      Ibrahim: 'إبراهيم',
      Fatima: 'فاطمة',
      Nasser: 'ناصر',
      Mansour: 'منصور',
    },
  },
  {
    id: 'polish',
    parts: 6,
    hers: list('Katarzyna Małgorzata Agnieszka Anna Joanna Magdalena Ewa Monika Barbara Dorota Beata Aleksandra'),
    his: list('Krzysztof Piotr Tomasz Paweł Wojciech Marcin Michał Jakub Grzegorz Łukasz Zbigniew Stanisław'),
    rarer: [list('Kacz Maj Sob Grab Cich Jas Kub Lis Mar Nied Ols Rog Star Wron Zaw'), list('marek ewski owicz iński czak czyk ocki')],
    family: list(
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk Piotrowski',
    ),
  },
  {
    id: 'iberian',
    parts: 6,
    hers: list('María Carmen Ana Isabel Lucía Sofía Inês Beatriz Catarina Marta Pilar Rosario'),
    his: list('José Antonio Manuel Francisco João Miguel Carlos Luís Pedro Rui Javier Eduardo'),
    rarer: [list('Mont Val Cast Alv Mend Fons Bel'), list('ero ares eira ez eca ado anes')],
    family: list(
      'García Silva Santos Fernández López Martínez Ferreira Pereira Oliveira Rodríguez Gonçalves Sánchez Gómez Costa Carvalho Núñez Peña',
    ),
  },
  {
    id: 'filipino',
    parts: 6,
    hers: list('Maria Jocelyn Marites Rowena Analyn Rosario Grace Cherry Luzviminda Imelda Divina Liezl'),
    his: list('Jose Rodel Ramil Jayson Arnel Reynaldo Ferdinand Noel Rommel Danilo Mark Jerome'),
    rarer: [list('Mag Pang Bal Dima Ala Sala Tuma'), list('gilinan saysay ilinan culangan pantay ban gatas bag lang')],
    family: list(
      'Santos Reyes Cruz Bautista Garcia Mendoza Torres Castillo Flores Villanueva Ramos Aquino Dela-Cruz Manalo Pascual Magsaysay',
    ),
  },
  {
    id: 'greek',
    parts: 4,
    hers: list('Maria Eleni Aikaterini Georgia Sofia Vasiliki Dimitra Anastasia Despina Ioanna'),
    his: list('Georgios Dimitrios Konstantinos Ioannis Nikolaos Panagiotis Evangelos Christos Vasilis Spyros'),
    rarer: [list('Papa Kara Theo Stavr Mavr Anton Petr Xen Kost'), list('dakis opoulos idis atos akis elis iadis')],
    family: list('Papadopoulos Georgiou Nikolaou Dimitriou Ioannou Pappas Vlachos Angelopoulos Karagiannis Makris Economou Christodoulou'),
    script: {
      Maria: 'Μαρία',
      Eleni: 'Ελένη',
      Georgios: 'Γεώργιος',
      Nikolaos: 'Νικόλαος',
      Pappas: 'Παππάς',
      Makris: 'Μακρής',
      Papadopoulos: 'Παπαδόπουλος',
      Sofia: 'Σοφία',
    },
  },
  {
    id: 'romanian',
    parts: 3,
    hers: list('Elena Ioana Maria Andreea Mihaela Cristina Gabriela Roxana Simona Ecaterina'),
    his: list('Alexandru Andrei Ion Mihai Ștefan Bogdan Cristian Gheorghe Radu Vlad'),
    rarer: [list('Mold Petr Vasil Dragom Ang Cost'), list('escu oiu eanu ache ovici')],
    family: list('Popescu Ionescu Popa Dumitru Stoica Gheorghe Rusu Munteanu Constantinescu Țurcanu Dobre Barbu'),
  },
  {
    id: 'turkish',
    parts: 3,
    hers: list('Ayşe Fatma Emine Zeynep Elif Meryem Şebnem Gülay Özlem Derya'),
    his: list('Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Osman Murat Ömer'),
    rarer: [list('Kara Ak Demir Taş Gün Boz'), list('taş oğlu kaya bulut han er alp')],
    family: list('Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç'),
  },
];

/** Short names by given name, folded: a list of its own, and not the matcher's, which lacks some of them. */
export const PETS: Readonly<Record<string, readonly string[]>> = {
  susan: ['Sue', 'Susie'],
  margaret: ['Maggie', 'Meg', 'Mags'],
  sarah: ['Sally'],
  elizabeth: ['Liz', 'Beth', 'Lizzie', 'Betty'],
  christine: ['Chris', 'Chrissie'],
  jennifer: ['Jen', 'Jenny'],
  deborah: ['Debbie', 'Deb'],
  rebecca: ['Becky', 'Becca'],
  victoria: ['Vicky', 'Tori'],
  catherine: ['Cath', 'Kate', 'Cathy'],
  amanda: ['Mandy'],
  joanna: ['Jo'],
  nicola: ['Nicky', 'Nic'],
  judith: ['Judy', 'Jude'],
  patricia: ['Pat', 'Trish', 'Tricia'],
  gillian: ['Gill'],
  philippa: ['Pippa'],
  samantha: ['Sam'],
  penelope: ['Penny'],
  theresa: ['Terry', 'Tess'],
  abigail: ['Abby'],
  david: ['Dave'],
  michael: ['Mike', 'Mick'],
  andrew: ['Andy', 'Drew'],
  stephen: ['Steve'],
  robert: ['Bob', 'Rob', 'Bobby'],
  james: ['Jim', 'Jamie'],
  christopher: ['Chris'],
  richard: ['Rick', 'Dick', 'Rich'],
  peter: ['Pete'],
  william: ['Bill', 'Will'],
  thomas: ['Tom'],
  matthew: ['Matt'],
  anthony: ['Tony'],
  daniel: ['Dan', 'Danny'],
  nicholas: ['Nick'],
  timothy: ['Tim'],
  edward: ['Ted', 'Ed', 'Eddie'],
  jonathan: ['Jon', 'Jonny'],
  benjamin: ['Ben'],
  geoffrey: ['Geoff'],
  kenneth: ['Ken'],
  alexander: ['Alex', 'Sandy'],
  gregory: ['Greg'],
  philip: ['Phil'],
  charles: ['Charlie', 'Chaz'],
  patrick: ['Pat', 'Paddy'],
  fionnuala: ['Nuala'],
  maureen: ['Mo'],
  mohammed: ['Mo'],
  rajesh: ['Raj'],
  priyanka: ['Priya'],
  venkatesh: ['Venkat'],
  subramaniam: ['Subbu'],
  harpreet: ['Preet'],
  oluwaseun: ['Seun'],
  oluwafemi: ['Femi'],
  oluwatobi: ['Tobi'],
  chukwuemeka: ['Emeka'],
  babatunde: ['Tunde'],
  olufunmilayo: ['Funmi'],
  temitope: ['Tope'],
  katarzyna: ['Kasia'],
  małgorzata: ['Gosia'],
  krzysztof: ['Krzys'],
  tomasz: ['Tomek'],
  aleksandra: ['Ola'],
  konstantinos: ['Kostas'],
  georgios: ['Giorgos'],
  ioannis: ['Yiannis'],
  francisco: ['Paco'],
  antonio: ['Toni'],
  eduardo: ['Edu'],
};
