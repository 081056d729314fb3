/**
 * Short and pet names with the names they stand for, each line a family of which any two may be one. Put together by us from names in
 * common use in Britain and Ireland, among South Asian, Slavic, Iberian and West African families; words of ordinary knowledge, no
 * list was copied. A name may be in several lines.
 */
const FAMILIES = `
william will bill billy willie liam wills
robert rob bob bobby robbie bert
richard rick dick richie ricky rich
james jim jimmy jamie jem
john jack johnny jon
jonathan jon jonny johnny jonathon
michael mike mick micky mikey
david dave davy davey
andrew andy drew
anthony tony ant antony
thomas tom tommy
edward ed ted eddie teddy ned
charles charlie chas chuck
christopher chris kit topher
christine chris chrissie christina tina
nicholas nick nicky nic nicolas
nicola nicky nikki
stephen steve steven stevie
stephanie steph stephie
matthew matt mattie
daniel dan danny
danielle dani
samuel sam sammy
samantha sam sammy
joseph joe joey
josephine jo josie
joanna jo joanne
benjamin ben benny
alexander alex alec sandy sasha al
alexandra alex sandra sasha lexi
gregory greg
geoffrey geoff jeff jeffrey
timothy tim
peter pete
philip phil phillip pip
patrick pat paddy
patricia pat trish tricia patsy
kenneth ken kenny
ronald ron ronnie
raymond ray
gerald gerry jerry
frederick fred freddie
francis frank
frances fran
henry harry hal
harold harry
leonard len lenny
lawrence larry laurie laurence
graham graeme
alan allan allen al
martin marty
vincent vince
victoria vicky vicki tori
elizabeth liz beth betty lizzie eliza libby bess elisabeth
margaret maggie meg peggy marge margie greta
katherine kate kathy katie kath catherine cathy kat kathryn kay
susan sue susie suzanne
deborah deb debbie debra
jennifer jen jenny
jessica jess jessie
rebecca becky becca bex
barbara barb babs
judith judy jude
pamela pam
penelope penny
philippa pippa pip
dorothy dot dottie
eleanor ellie nell nora
helen nell nellie
amanda mandy
angela angie ange
veronica ronnie
theresa terry tess teresa tracy
sarah sally sadie sara
ann annie anne nan anna
caroline carol carrie
valerie val
maureen mo
mohammed mo mohamed muhammad mohammad muhammed md
mohamed mo mohammed muhammad
gillian gill jill
jacqueline jackie jacqui
lynda linda lyn
matilda tilly
natalie nat
natasha nat tasha
victor vic
abigail abby abi
isabel izzy bella isabella isobel
emily em emma millie
georgina george georgie gina
charlotte lottie charlie
lucinda lucy cindy
louise lou
zachary zac zach
tobias toby
maxwell max
maximilian max
bartholomew bart
nathaniel nat nathan
rajesh raj
rajendra raj
rajinder raj
harpreet harry preet
gurpreet preet gary
jaswinder jas jassi
balwinder bal
sukhwinder suki
manjit manny
krishnan kris krishna
venkatesh venky venkat
subramaniam subbu mani
lakshmi lucky laxmi
priyanka priya
aleksander alek olek alexander
krzysztof krzys chris
katarzyna kasia kate
malgorzata gosia margaret
agnieszka aga
tomasz tomek tom
piotr peter piotrek
michal michael
pawel paul
joanna asia
magdalena magda
wojciech wojtek
zbigniew zbyszek
stanislaw staszek
francisco paco frank
jose pepe joe
antonio tony toni
eduardo edu ed
maria mary mari
guadalupe lupe
rosario charo
manuel manny manolo
oluwaseun seun
oluwafemi femi
olufunmilayo funmi funmilayo
oluwatobi tobi
chukwuemeka emeka
ngozi ngo
adebayo bayo ade
babatunde tunde
temitope tope temi
abimbola bimbo bola
ifeoma ify
chinedu nedu
konstantinos kostas costas
georgios george yiorgos giorgos
dimitrios dimitris jimmy
ioannis yiannis giannis john
panagiotis panos
aikaterini katerina katia
eleni helen
evangelos vangelis
mehmet memo mohammed
ibrahim ibo ebrahim
fatima fatma fatimah
hussain hussein husain
alexandru alex
ion ionut
elena lena
ecaterina katia
maximiliano max
kwabena kobi
`;

const classes = new Map<string, readonly number[]>();
for (const [at, line] of FAMILIES.trim().split('\n').entries())
  for (const name of new Set(line.split(' '))) classes.set(name, [...(classes.get(name) ?? []), at]);

/** Families of short names that a word is of, as numbers; two words that share one may be one name. */
export const nicknames: ReadonlyMap<string, readonly number[]> = classes;
