/**
 * Currencies. Codes are those of ISO 4217 (the active list and, behind it, some of the historic one, SIX Financial Information, 2024;
 * facts, no licence applies) and of the commonest coins without a state; names and signs written for this project. A name that several countries use stands alone as its own sign (`peso`), and says which codes it may mean.
 */

/** Code, then the names that mean it and nothing else (`_` joins words, `+` adds the plural in -s). */
const ROWS = `
AED uae_dirham+ emirati_dirham+
AFN afghani+ afghan_afghani+
ALL albanian_lek albanian_leke lek leke
AMD armenian_dram+ dram+
ANG antillean_guilder+
AOA kwanza+ angolan_kwanza+
ARS argentine_peso+ argentinian_peso+
AUD australian_dollar+ aussie_dollar+
AWG aruban_florin+
AZN azerbaijani_manat+
BAM convertible_mark+
BBD barbadian_dollar+ barbados_dollar+
BDT taka+ bangladeshi_taka+
BGN bulgarian_lev bulgarian_leva leva
BHD bahraini_dinar+
BIF burundian_franc+ burundi_franc+
BMD bermudian_dollar+ bermuda_dollar+
BND brunei_dollar+
BOB boliviano+ bolivian_boliviano+
BRL brazilian_real brazilian_reais reais brazilian_real+
BSD bahamian_dollar+ bahamas_dollar+
BTN ngultrum+
BWP botswana_pula pula
BYN belarusian_ruble+ belarusian_rouble+ belarus_ruble+ belarus_rouble+
BZD belize_dollar+
CAD canadian_dollar+
CDF congolese_franc+
CHF swiss_franc+
CLP chilean_peso+
CNY yuan renminbi rmb chinese_yuan kuai 元 chinese_renminbi yuan_renminbi
COP colombian_peso+
CRC costa_rican_colon+ costa_rican_colones colones
CUP cuban_peso+
CVE cape_verdean_escudo+
CZK kč czech_koruna+ czech_crown+ koruna+ korun koruny czech_koruny
DJF djiboutian_franc+ djibouti_franc+
DKK danish_krone danish_kroner danish_crown+ danish_kronor
DOP dominican_peso+
DZD algerian_dinar+
EGP egyptian_pound+
ERN nakfa
ETB ethiopian_birr birr birrs
EUR euro+
FJD fijian_dollar+ fiji_dollar+
FKP falkland_pound+
GBP pound+_sterling british_pound+ sterling quid uk_pound+
GEL lari+ georgian_lari+
GHS ghanaian_cedi+ cedi+ ghana_cedi+
GIP gibraltar_pound+
GMD dalasi+ gambian_dalasi+
GNF guinean_franc+
GTQ quetzal+ quetzales
GYD guyanese_dollar+ guyana_dollar+
HKD hong_kong_dollar+
HNL lempira+ honduran_lempira+
HTG gourde+ haitian_gourde+
HUF forint+ hungarian_forint+
IDR rupiah+ indonesian_rupiah+
ILS shekel+ israeli_shekel+ new_shekel+ israeli_new_shekel+ new_israeli_shekel+
INR indian_rupee+
IQD iraqi_dinar+
IRR iranian_rial+
ISK icelandic_krona icelandic_kronur icelandic_crown+ kronur
JMD jamaican_dollar+
JOD jordanian_dinar+
JPY yen japanese_yen 円
KES kenyan_shilling+ kenya_shilling+ kenyan_bob
KGS kyrgyz_som kyrgyzstani_som kyrgyz_soms
KHR cambodian_riel+ riel+
KMF comorian_franc+
KPW north_korean_won
KRW south_korean_won korean_won 원
KWD kuwaiti_dinar+ kuwait_dinar+
KYD cayman_dollar+ cayman_islands_dollar+
KZT kazakh_tenge tenge tenges kazakhstani_tenge
LAK kip lao_kip
LBP lebanese_pound+ lebanese_lira
LKR sri_lankan_rupee+
LRD liberian_dollar+
LSL loti maloti
LYD libyan_dinar+
MAD moroccan_dirham+
MDL moldovan_leu moldovan_lei
MGA ariary
MKD macedonian_denar+ denar+
MMK kyat+
MNT tugrik+ togrog+ mongolian_tugrik+
MOP pataca+
MRU ouguiya+
MUR mauritian_rupee+
MVR rufiyaa maldivian_rufiyaa
MWK malawian_kwacha
MXN mexican_peso+
MYR ringgit+ malaysian_ringgit+ malaysia_ringgit+
MZN metical meticais
NAD namibian_dollar+ namibia_dollar+
NGN naira+ nigerian_naira+
NIO nicaraguan_cordoba+ cordoba+
NOK norwegian_krone norwegian_kroner norwegian_crown+
NPR nepalese_rupee+ nepali_rupee+
NZD new_zealand_dollar+ kiwi_dollar+
OMR omani_rial+
PAB balboa+
PEN peruvian_sol peruvian_soles soles nuevo_sol nuevos_soles
PGK kina
PHP philippine_peso+
PKR pakistani_rupee+ pakistan_rupee+
PLN zloty+ polish_zloty+ zlotych zł polish_zlotych
PYG guarani+ guaranies
QAR qatari_riyal+ qatari_rial+
RON romanian_leu romanian_lei
RSD serbian_dinar+
RUB russian_ruble+ russian_rouble+
RWF rwandan_franc+
SAR saudi_riyal+ saudi_rial+
SBD solomon_islands_dollar+
SCR seychelles_rupee+ seychellois_rupee+
SDG sudanese_pound+
SEK swedish_krona swedish_kronor swedish_crown+
SGD singapore_dollar+ singaporean_dollar+
SHP saint_helena_pound+
SLE leone+ sierra_leonean_leone+
SOS somali_shilling+
SRD surinamese_dollar+ suriname_dollar+
SSP south_sudanese_pound+
STN dobra+
SVC salvadoran_colon salvadoran_colones
SYP syrian_pound+ syrian_lira
SZL lilangeni emalangeni
THB baht thai_baht
TJS somoni
TMT turkmen_manat
TND tunisian_dinar+
TOP pa'anga tongan_pa'anga
TRY turkish_lira+
TTD trinidad_dollar+ trinidad_and_tobago_dollar+
TWD taiwan_dollar+ new_taiwan_dollar+ taiwanese_dollar+ nt_dollar+
TZS tanzanian_shilling+ tanzania_shilling+
UAH hryvnia+ hryvnya+ ukrainian_hryvnia+
UGX ugandan_shilling+ uganda_shilling+
USD us_dollar+ u.s._dollar+ american_dollar+ united_states_dollar+ u.s.dollar+
UYU uruguayan_peso+
UZS uzbek_som soum+ uzbek_soum+ uzbek_sum uzbek_soms
VES venezuelan_bolivar+ venezuelan_bolivares
VND vietnamese_dong dong
VUV vatu
WST tala samoan_tala
XAF central_african_franc+ central_african_cfa_franc+
XCD east_caribbean_dollar+
XOF cfa_franc+ west_african_franc+ west_african_cfa_franc+
XPF pacific_franc+
YER yemeni_rial+
ZAR rand south_african_rand rands south_african_rands
ZMW zambian_kwacha
ZWL zimbabwean_dollar+ zimbabwe_dollar+
BTC bitcoin+
ETH ether
LTC litecoin+
XRP
ATS schilling+ austrian_schilling+
BEF belgian_franc+
DEM deutschmark+ deutsche_mark+ german_mark+ d-mark+
EEK kroon+ krooni estonian_kroon+
ESP peseta+
FIM markka markkaa finnish_markka
FRF french_franc+
GRD drachma+ greek_drachma+
HRK kuna kunas croatian_kuna+
IEP irish_pound+ punt
ITL italian_lira italian_lire
LTL litas
LVL lats
NLG dutch_guilder+
PTE portuguese_escudo+
SIT tolar+
SKK slovak_koruna+ slovak_crown+
`;

export interface Currency {
  readonly code: string;
  readonly names: readonly string[];
}

export const CURRENCIES: readonly Currency[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, ...names] = row.split(' ');
    return { code, names: names.flatMap(plurals) };
  });

function plurals(name: string): string[] {
  if (name.endsWith('+')) return [name.slice(0, -1), `${name.slice(0, -1)}s`];
  return name.includes('+_') ? [name.replace('+_', '_'), name.replace('+_', 's_')] : [name];
}

/** Names that several countries use, by the sign under which such a sum is kept, with the codes it may mean. */
export const SHARED: Readonly<Record<string, { readonly names: readonly string[]; readonly codes: readonly string[] }>> = {
  $: {
    names: ['dollar', 'dollars', 'bucks'],
    codes: 'USD AUD CAD NZD HKD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD LRD NAD SRD TTD XCD ZWL MXN ARS CLP COP CUP DOP UYU'.split(' '),
  },
  '£': { names: ['pound', 'pounds'], codes: 'GBP EGP LBP SYP SDG SSP IEP'.split(' ') },
  '¥': { names: [], codes: ['JPY', 'CNY'] },
  Rs: { names: ['rupee', 'rupees', 'rs', 're'], codes: 'INR PKR LKR NPR MUR'.split(' ') },
  peso: { names: ['peso', 'pesos'], codes: 'MXN ARS CLP COP CUP DOP PHP UYU'.split(' ') },
  franc: { names: ['franc', 'francs'], codes: 'CHF XOF XAF XPF CDF RWF BIF DJF GNF FRF BEF'.split(' ') },
  dinar: { names: ['dinar', 'dinars'], codes: 'IQD KWD JOD DZD LYD BHD TND RSD'.split(' ') },
  dirham: { names: ['dirham', 'dirhams'], codes: ['AED', 'MAD'] },
  riyal: { names: ['riyal', 'riyals'], codes: ['SAR', 'QAR'] },
  toman: { names: ['toman', 'tomans'], codes: ['IRR'] },
  rial: { names: ['rial', 'rials'], codes: 'IRR OMR YER QAR'.split(' ') },
  lira: { names: ['lira', 'liras', 'lire'], codes: 'TRY ITL LBP SYP'.split(' ') },
  ruble: { names: ['ruble', 'rubles', 'rouble', 'roubles'], codes: ['RUB', 'BYN'] },
  won: { names: ['won'], codes: ['KRW'] },
  kr: { names: ['krona', 'kronor', 'krone', 'kroner', 'kr'], codes: 'SEK NOK DKK ISK'.split(' ') },
  shilling: { names: ['shilling', 'shillings'], codes: 'KES UGX TZS SOS'.split(' ') },
  leu: { names: ['leu', 'lei'], codes: ['RON', 'MDL'] },
  guilder: { names: ['guilder', 'guilders'], codes: ['ANG', 'NLG'] },
  manat: { names: ['manat', 'manats'], codes: ['AZN', 'TMT'] },
  som: { names: ['som', 'soms'], codes: ['KGS', 'UZS'] },
  kwacha: { names: ['kwacha', 'kwachas'], codes: ['ZMW', 'MWK'] },
  escudo: { names: ['escudo', 'escudos'], codes: ['PTE', 'CVE'] },
  crown: { names: ['crown', 'crowns'], codes: 'CZK SEK NOK DKK ISK SKK EEK'.split(' ') },
  mark: { names: ['marks'], codes: ['DEM', 'FIM', 'BAM'] },
  bolivar: { names: ['bolivar', 'bolivars', 'bolivares'], codes: ['VES'] },
  /** Hundredths of a currency that is not named. */
  '¢': {
    names:
      'cent cents ¢ us_cent us_cents u.s._cent u.s._cents australian_cents canadian_cents euro_cent euro_cents eurocent eurocents'.split(
        ' ',
      ),
    codes: 'USD EUR AUD CAD NZD HKD SGD ZAR'.split(' '),
  },
  p: { names: ['pence', 'penny', 'pennies'], codes: ['GBP'] },
};

/** Signs of one currency. The others ($, ¥) are in {@link SHARED}. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '＄': '$',
  '£': 'GBP',
  '€': 'EUR',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₾': 'GEL',
  '฿': 'THB',
  '₦': 'NGN',
  '₱': 'PHP',
  '₴': 'UAH',
  '₫': 'VND',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₮': 'MNT',
  '₼': 'AZN',
  '៛': 'KHR',
  '₭': 'LAK',
  '₨': 'Rs',
  '₿': 'BTC',
  '৳': 'BDT',
  '؋': 'AFN',
  '֏': 'AMD',
  '₣': 'franc',
};

/** Letters before a sign that decide it: `A$`, `US$`, `R$`. Folded. */
export const PREFIXES: Readonly<Record<string, string>> = {
  us$: 'USD',
  'u.s.$': 'USD',
  usd$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  aus$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  can$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  nz$: 'NZD',
  nzd$: 'NZD',
  hk$: 'HKD',
  hkd$: 'HKD',
  s$: 'SGD',
  sgd$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  mex$: 'MXN',
  mx$: 'MXN',
  j$: 'JMD',
  ja$: 'JMD',
  tt$: 'TTD',
  ec$: 'XCD',
  fj$: 'FJD',
  bds$: 'BBD',
  b$: 'BND',
  bz$: 'BZD',
  g$: 'GYD',
  z$: 'ZWL',
  n$: 'NAD',
  l$: 'LRD',
  'e£': 'EGP',
  'eg£': 'EGP',
  'ir£': 'IEP',
  'gh₵': 'GHS',
  'cn¥': 'CNY',
  'rmb¥': 'CNY',
};

/** Short names that stand before the figures, case and all: `RM100`, `Rp 5,000`, `KSh 200`. */
export const LEADING_SIGNS: Readonly<Record<string, string>> = {
  RM: 'MYR',
  Rp: 'IDR',
  KSh: 'KES',
  Ksh: 'KES',
  Kshs: 'KES',
  TSh: 'TZS',
  Tsh: 'TZS',
  USh: 'UGX',
  Ush: 'UGX',
  Sh: 'shilling',
  Shs: 'shilling',
  Tk: 'BDT',
  LE: 'EGP',
  NIS: 'ILS',
  CFA: 'XOF',
  FCFA: 'XOF',
  SKr: 'SEK',
  Skr: 'SEK',
  NKr: 'NOK',
  Nkr: 'NOK',
  DKr: 'DKK',
  Dkr: 'DKK',
  DM: 'DEM',
  FFr: 'FRF',
  BFr: 'BEF',
  Bt: 'THB',
  Php: 'PHP',
  PhP: 'PHP',
  SFr: 'CHF',
  Sfr: 'CHF',
  Fr: 'franc',
  TL: 'TRY',
  SR: 'SAR',
  Dh: 'dirham',
  Dhs: 'dirham',
  kr: 'kr',
  Kr: 'kr',
  zł: 'PLN',
  Kč: 'CZK',
};

/** Letters of roads and rooms as well: money only before thousands. */
export const ALSO_ROADS: Readonly<Record<string, string>> = {
  R: 'ZAR',
  N: 'NGN',
  SR: 'SAR',
  TL: 'TRY',
  P: 'PHP',
  Y: 'JPY',
  W: 'KRW',
  QR: 'QAR',
  KD: 'KWD',
  BD: 'BHD',
  JD: 'JOD',
  RO: 'OMR',
};

/** Codes that are English words or names, taken only when written against the figures. */
export const WORDLIKE =
  'ALL NPR TRY TOP MOP CUP BAM SOS PEN COP MAD GEL RON LAK BOB ANG AMD MUR PAB CAD ETH BIF DOP CLP SIT PTE ATS SCR SHP GIP STN EEK LTL KMF WST LTC FIM LSL SLE'
    .split(' ')
    .filter((code) => code !== 'CAD');

/** Codes also taken in small letters. */
export const SMALL_CODES =
  'usd gbp eur cad aud chf jpy inr rmb nzd hkd sgd cny btc dkk pln huf czk aed zar krw thb myr idr brl mxn egp kwd qar uah ngn php vnd twd'.split(
    ' ',
  );

/** Small change: names, and how many make one of the currency before it. */
export const CHANGE: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  c: 100,
  '¢': 100,
  pence: 100,
  penny: 100,
  pennies: 100,
  p: 100,
  sen: 100,
  paise: 100,
  paisa: 100,
  centavos: 100,
  centimes: 100,
  ore: 100,
  kopecks: 100,
  agorot: 100,
  mao: 10,
  jiao: 10,
  fen: 100,
};

/** Other names a currency's first word begins with that are ordinary words: read only after thousands. */
export const RISKY_NAMES = [
  'won',
  'sterling',
  'rand',
  'dong',
  'kip',
  'kina',
  'pula',
  'ether',
  'punt',
  'real',
  'sol',
  'soles',
  'lei',
  're',
  'sen',
  'dram',
  'drams',
  'drachma',
  'drachmas',
  'crown',
  'crowns',
  'marks',
  'leone',
  'leones',
  'lek',
  'som',
  'tala',
  'lats',
  'loti',
];

/** Words near `pounds` that make them a weight, whatever else stands there. */
export const WEIGHT_WORDS =
  'weigh weighs weighed weighing weight heavy heavier kg kilo kilos kilogram kilograms kilogramme kilogrammes ounces tall thrust lift lifted'.split(
    ' ',
  );

/** Words near `pounds` that make them money and no weight. */
export const MONEY_WORDS =
  `spend spends spent spending cost costs costing pay pays paid paying price prices priced worth value valued fine fined fines bail salary salaries earn earns earned
   earning wage wages buy buys bought sell sells sold loan loans debt debts tax taxes fee fees money profit profits losses revenue revenues stole stolen raise raised
   fund funds funding prize bet bets budget invest invested investment bill bills bonus contract contracts compensation deal deals income rent ticket tickets sterling
   insured insurance reward ransom damages award awarded settlement savings charge charged donate donated donation grant grants sum bank cash owe owes owed owing repay repaid currency coin coins exchange`.split(
    /\s+/,
  );
