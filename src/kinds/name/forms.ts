/** Spellings of one foreign name that papers use side by side. Data, written for this project: a line is one name. */
const ALIKE = `mohammed muhammad mohamed mohammad mohamad muhammed mohammod mohd md muhd mohamud muhammet mehmet mehmed mahomet mohamet
ahmed ahmad achmed ahmet
hussein hussain husain hossein husein hossain husayn hussien
hassan hasan hassen
abdullah abdallah abdulla abdellah abdollah
abdul abdel abdal abd abdol abdoul abdu
rahman rehman rahmaan rahmon
ali aly
omar umar omer
abubakar abubakr bakr aboubacar aboubakar abubacar boubacar
usman ousmane osman uthman othman usmane
qasem qasim kassem qassem ghassem kasim ghasem
yusuf youssef yousef yusef yousuf youssouf yosef joseph josef jusuf
ibrahim ebrahim ibraheem brahim
ismail ismael esmail
khalid khaled halid
saeed said saied sayeed saïd
sayed sayyid sayed syed said seyed saeed sayyed
sheikh shaikh sheik shaykh cheikh
mustafa mostafa moustafa mustapha
mahmoud mahmud mehmood mahmood
fatima fatimah fatma fateema
aisha ayesha aysha aicha
younis yunis younes yunus younus yonis
nasser nasir naser nassir
fattah fatah fateh
bashar bachar
sergei sergey serguei sergej serhiy sergiy siarhei
alexei aleksei alexey aleksey alexej oleksiy
dmitri dmitry dimitri dmitriy dmitrii dimitry dmytro dzmitry
andrei andrey andrej andriy
yuri yury yuriy iouri jurij juri iurii yurii
nikolai nikolay nikolaj mykola
alexander aliaksandr aleksandr alexandr aleksander oleksandr aleksandar alexandre
vladimir wladimir volodymyr uladzimir
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yevhen eugeny
mikhail mikhael michail mykhailo mikail
vasily vasili vassily vasiliy vasyl
gennady gennadi gennadiy
anatoly anatoli anatoliy
valery valeri valeriy
grigory grigori grigoriy hryhoriy
arkady arkadi arkadiy
pyotr petr piotr petro
ivan iwan
igor ihor
lee li yi rhee ri
park pak bak
choi choe
kim gim
jung jong chung jeong joung
young yong yeong
hyun hyon hyeon
zhang chang
xi hsi si
zhu chu
jiang chiang
qian chien
deng teng
guo kuo kwok
zheng cheng
xie hsieh
cai tsai choi
zhao chao
xiao hsiao
song sung soong
huang hwang
he ho
liu lau liou
yang yeung
wu ng
lin lam lim
wang wong
chen chan
zhou chou chow
xu hsu
cao tsao
mao mau
nguyen nguyên
jean-claude jeanclaude
ben bin ibn
yitzhak itzhak yitzchak isaac
moshe moses
chaim haim hayim
shmuel samuel
yaakov jacob yakov jakob
cohen kohen kohn
levi levy
tsipras tzipras
papandreou papandreu
giorgos yorgos george georgios
katerina ekaterina yekaterina kateryna
elena yelena olena
natalia natalya nataliya natalja natalie
tatiana tatyana tatjana
yulia julia yuliya iulia
maria mariya mariia
olga olha
svetlana svitlana
xenia ksenia kseniya
lakshmi laxmi
kirill kyrylo kiryl
pavel pavlo pavol
oleg oleh aleh
daniil danylo danila
ilya illya illia iliya
artem artyom
fyodor fedor
semyon semen
ka kar
im lim rim yim
roh noh no ro
yu yoo ryu you
jun joon
mukherjee mukherji mukerji mukherjea mukhopadhyay
banerjee banerji bandyopadhyay
chatterjee chatterji chattopadhyay
ganguly ganguli gangopadhyay
chowdhury choudhury chowdhry chaudhary chaudhry chaudhuri choudhary chaudhari
siddiqui siddiqi siddique siddiqee
qureshi kureshi quraishi koreshi
srinivas sreenivas shrinivas
srinivasan sreenivasan
agarwal agrawal aggarwal agarwala
murthy murthi murti moorthy murty
iyer aiyar ayyar
bose basu
dutta datta dutt
ghosh ghose
dixit dikshit
gowda gouda
krishnamurthy krishnamurthi krishnamoorthy
venkatesh venkatesha venkateshwara
jayalalitha jayalalithaa
sharma sarma
thakur tagore
vajpayee bajpai vajpai
mahbub mehboob mahboob mahbubul
shahid shaheed
rafiq rafique rafik
tariq tarek tarik tareq
zia ziya
iqbal ikbal eqbal
farooq faruk farouk faruq farook
habib habeeb
karim kareem
salim saleem selim
rashid rasheed rachid
walid waleed oualid
majid majeed madjid
hamid hameed
jamil jameel djamil gamil
jamal gamal djamal jamaal cemal
jamila gamila
jalal galal djalal celal
abdelaziz abdulaziz abdalaziz
najib najeeb naguib nagib
wahid waheed ouahid
yahya yehia yahia
yasir yasser yaser yassir
zubair zubayr zoubeir
sulaiman suleiman sulayman soliman suleyman souleymane
ayman aymen aiman
haitham haytham haithem
soon sun
hyuk hyeok hyok
suk seok sok sook
chul cheol chol
hee hui hi
eun un
kyung kyong gyeong kyeong
jae chae
kwang gwang
myung myong myeong
byung byong byeong
beom bum
`;

/**
 * Names of the world that newspapers write each in a way of their own, and always in that one: no slip. Data, written for this project; a line is
 * one name.
 */
const STYLES = `osama usama oussama
laden ladin
sana sanaa sana'a
muammar moammar
houthi huthi
kobani kobane
raqqa raqqah raqa rakka
misrata misratah misurata
sirte surt
jeddah jiddah jidda
hodeida hodeidah hudaydah
ramadan ramadhan
hanukkah chanukah hanukah
gaddafi qaddafi gadhafi kadafi qadhafi khadafy gadaffi kaddafi
zawahiri zawahri
assad asad
tchaikovsky chaikovsky tschaikowsky
gorbachev gorbachov gorbatschow
khrushchev kruschev chruschtschow
zelensky zelenskyy zelenskiy zelenski
kiev kyiv
odessa odesa
kharkiv kharkov
beijing peking
mumbai bombay
myanmar burma
calcutta kolkata
madras chennai
koran quran qur'an
hezbollah hizbollah hizbullah hezballah
taliban taleban
al-qaeda al-qaida alqaeda alqaida
qaeda qaida kaida
shabab shabaab
daesh daish
zedong tsetung
kaishek jieshi
netanyahu netanjahu natanyahu
mecca makkah
medina madinah
turkey turkiye
swaziland eswatini
bangalore bengaluru
mysore mysuru
gurgaon gurugram
pune poona
baroda vadodara
benares varanasi banaras
cochin kochi
trivandrum thiruvananthapuram
dacca dhaka
chittagong chattogram
simla shimla
rangoon yangon
macau macao
nanking nanjing
chungking chongqing
tientsin tianjin
pusan busan
inchon incheon
taegu daegu
kwangju gwangju
djakarta jakarta
tehran teheran
basra basrah
homs hims
lviv lvov lwow
dnipro dnepr
luhansk lugansk
mykolaiv nikolaev nikolayev
chernobyl chornobyl
zaporizhzhia zaporizhia zaporozhye zaporizhzhya
chernihiv chernigov
chisinau kishinev
tbilisi tiflis
munich munchen muenchen
cologne koln koeln
vienna wien
nuremberg nurnberg nuernberg
prague praha
warsaw warszawa
gdansk danzig
lisbon lisboa
moscow moskva
seville sevilla
turin torino
milan milano
naples napoli
rome roma
venice venezia
genoa genova
bucharest bucuresti
belgrade beograd
copenhagen kobenhavn koebenhavn
gothenburg goteborg goeteborg
brussels bruxelles brussel
antwerp antwerpen anvers
ghent gent
bruges brugge
basel basle
lucerne luzern
geneva geneve genf
dunkirk dunkerque
marseille marseilles
lyon lyons
`;

/** Form → the lines that have it. */
type Lines = ReadonlyMap<string, readonly number[]>;

let groups: Lines | undefined;
let styles: Lines | undefined;
let firsts: ReadonlyMap<string, string> | undefined;

function open(list: string): Lines {
  const made = new Map<string, number[]>();
  list
    .trim()
    .split('\n')
    .forEach((line, row) => {
      for (const form of line.split(' ')) made.set(form, [...(made.get(form) ?? []), row]);
    });
  return made;
}

const haveOneLine = (lines: Lines, a: string, b: string): boolean => lines.get(a)?.some((row) => lines.get(b)?.includes(row)) ?? false;

/** The lines of the lists that have a folded form. */
export function linesWith(form: string): readonly number[] {
  groups ??= open(ALIKE + STYLES);
  return groups.get(form) ?? [];
}

/** Whether a line of the lists has both folded forms. */
export function areSpelledAlike(a: string, b: string): boolean {
  groups ??= open(ALIKE + STYLES);
  return haveOneLine(groups, a, b);
}

/** Whether two folded forms are one well-known name, which each newspaper writes in its own way. */
export function areHouseStyles(a: string, b: string): boolean {
  styles ??= open(STYLES);
  return haveOneLine(styles, a, b);
}

/** The form that stands for all writings of a well-known name, or the folded form itself. */
export function houseStyleOf(form: string): string {
  firsts ??= new Map(
    STYLES.trim()
      .split('\n')
      .flatMap((line) => line.split(' ').map((one, _, all) => [one, all[0]] as const)),
  );
  return firsts.get(form) ?? form;
}
