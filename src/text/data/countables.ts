/**
 * What news counts, read by hand: each line is a set of nouns that count the same thing, named by its first word, and after
 * `<` the sets it is a kind of; `<!` where the kinds exclude one another (a boy is no girl). A noun with two meanings stands
 * in two sets. Names in capitals are no words: they keep apart what excludes what (by age, by sex). Lemmas only. Written for this project; it goes before WordNet, whose senses are finer than a reporter's.
 */
export const COUNTABLES = `
person individual human somebody soul
resident inhabitant villager townsperson local citizen dweller islander < person
neighbour neighbor < resident
civilian noncombatant < person
casualty victim < person
fatality death dead slain decedent < casualty
body corpse remains cadaver < fatality
injury injured wounded < casualty
survivor < person
missing < person
SEX < person
AGE < person
male <! SEX
female <! SEX
adult grownup <! AGE
child kid youngster minor juvenile schoolchild <! AGE
man guy gentleman bloke < adult male
woman lady < adult female
boy schoolboy lad < child male
girl schoolgirl < child female
infant baby newborn toddler < child
teenager teen adolescent youth < person
pensioner retiree senior elder < adult
offspring child kid < relative
son < offspring male
daughter < offspring female
brother < sibling male
sister < sibling female
sibling < relative
mother mom mum < parent female
father dad < parent male
parent < relative
grandchild < relative
grandparent < relative
cousin < relative
relative kin kinsman < person
husband < spouse male
wife < spouse female
spouse partner < relative
family household
couple pair duo
officer police policeman policewoman cop constable patrolman lawman < person
deputy trooper marshal ranger < officer
detective investigator inspector < officer
agent operative < person
guard warden watchman < person
firefighter fireman firewoman < person
soldier troop serviceman servicewoman servicemember infantryman gi < person
conscript < soldier
marine < soldier
paratrooper < soldier
sailor < soldier
airman < soldier
guardsman reservist < soldier
commando < soldier
sniper < soldier
veteran < person
peacekeeper < soldier
militant insurgent rebel fighter extremist guerrilla jihadist jihadi combatant militiaman < person
terrorist < militant
gunman shooter triggerman < attacker
attacker assailant perpetrator aggressor < person
bomber < attacker
knifeman stabber < attacker
robber thief burglar raider bandit crook looter mugger < person
kidnapper captor abductor hijacker < person
pirate < person
killer murderer slayer < person
suspect < person
defendant accused < suspect
arrestee detainee < suspect
prisoner inmate convict detainee captive < person
fugitive escapee runaway < person
hostage captive abductee < person
protester protestor demonstrator marcher picketer < person
activist campaigner < person
rioter < person
supporter backer follower loyalist < person
fan spectator onlooker < person
attendee participant goer partygoer concertgoer churchgoer moviegoer worshipper worshiper guest < person
crowd gathering turnout throng audience
bystander passerby witness onlooker < person
mourner < person
student pupil schoolchild undergraduate < person
graduate < person
teacher educator instructor schoolteacher tutor < employee
professor lecturer academic < employee
scientist researcher scholar < person
expert specialist analyst < person
economist < person
employee worker staff staffer personnel workforce labourer laborer workman < person
colleague coworker < person
manager executive boss < employee
director < person
contractor < person
aide adviser advisor assistant < person
official functionary officeholder < person
farmer grower rancher < person
miner < employee
fisherman < person
driver motorist chauffeur < person
passenger rider traveller traveler commuter < person
pilot aviator < person
crew crewman crewmember < person
seaman sailor seafarer mariner < person
pedestrian walker < person
cyclist bicyclist biker < person
motorcyclist biker < person
climber hiker mountaineer trekker < person
swimmer diver < person
tourist visitor holidaymaker vacationer sightseer < person
migrant immigrant refugee evacuee displaced < person
patient < person
doctor physician medic surgeon < person
nurse < person
organiser organizer < person
electrician < person
plumber < person
carpenter < person
builder < person
bricklayer < person
baker < person
butcher < person
barber hairdresser < person
midwife < person
postman mailman postwoman < person
gardener < person
cleaner < person
caretaker janitor < person
librarian < person
trustee < person
trucker < driver
landlady < landlord
paramedic medic responder rescuer < person
lawmaker legislator parliamentarian mp congressman congresswoman assemblyman politician < person
senator < lawmaker
representative < lawmaker
councillor councilor councilman councilwoman alderman < person
governor < person
mayor < person
minister secretary < official
ambassador diplomat envoy < official
judge justice magistrate < person
juror < person
lawyer attorney solicitor barrister counsel < person
prosecutor < lawyer
journalist reporter correspondent newsman < person
photographer < person
voter elector < person
candidate contender nominee hopeful < person
delegate < person
democrat <! politician
republican <! politician
member < person
volunteer helper < person
donor contributor giver < person
investor shareholder stockholder stakeholder < person
customer client consumer shopper buyer < person
user subscriber holder < person
homeowner householder < person
tenant renter occupant < person
landlord < person
applicant < person
finalist < person
winner victor champion < person
player athlete < person
coach < person
boxer < player
actor actress performer < person
singer musician artist < person
priest cleric clergyman pastor imam rabbi < person
nun < person
christian < person
muslim < person
jew < person
house home residence dwelling property household < building
apartment flat condo condominium < home
building structure property
skyscraper tower highrise < building
shop store outlet boutique < business
branch < shop
restaurant eatery diner cafe < business
bar pub tavern < business
nightclub club < business
hotel motel inn < building
school academy < building
classroom
college university campus
hospital clinic < building
church chapel cathedral < building
mosque < building
synagogue temple < building
factory plant mill < building
warehouse depot < building
office bureau
bridge overpass span
room
bed
vehicle
car automobile auto sedan coupe hatchback cab taxi <! vehicle
truck lorry pickup rig semi trailer <! vehicle
van minivan <! vehicle
bus coach minibus <! vehicle
suv jeep < vehicle
motorcycle motorbike bike scooter <! vehicle
bicycle bike cycle <! vehicle
ambulance < vehicle
engine appliance firetruck pumper tender apparatus ladder < vehicle
tank < vehicle
train locomotive <! vehicle
carriage railcar wagon coach
tram streetcar trolley <! vehicle
plane aircraft airplane aeroplane jet airliner jetliner plane warplane < vehicle
helicopter chopper < aircraft
drone uav quadcopter < aircraft
flight departure
fighter < aircraft
bomber < aircraft
balloon
boat vessel ship craft
ship < vessel
speedboat skiff dinghy motorboat raft canoe kayak lifeboat < boat
yacht < boat
ferry < ship
tanker freighter trawler cargo < ship
warship frigate destroyer cruiser carrier < ship
submarine sub < vessel
spacecraft spaceship
probe < spacecraft
satellite < spacecraft
capsule < spacecraft
shuttle < spacecraft
booster
rover lander < spacecraft
weapon arms
gun firearm < weapon
handgun pistol revolver sidearm <! gun
rifle carbine <! gun
shotgun <! gun
knife blade dagger machete < weapon
sword < weapon
shot bullet round gunshot slug
cartridge casing shell
shell mortar
missile rocket projectile
bomb explosive device ied < weapon
grenade < weapon
mine landmine
explosion blast detonation
ammunition ammo
drug narcotic
pill tablet capsule
dose shot jab injection
wound injury laceration
gunshot wound
crime offence offense felony misdemeanor misdemeanour
felony <! crime
misdemeanor misdemeanour <! crime
charge count
murder homicide killing slaying slay <! crime
manslaughter < homicide
robbery heist holdup stickup raid < crime
theft larceny < crime
burglary < crime
assault battery < crime
rape < assault
kidnapping abduction < crime
arrest detention apprehension
conviction
sentence term
fine penalty
lawsuit suit action
case
complaint grievance
allegation accusation claim
ticket citation
trial hearing
warrant
attack assault strike
airstrike strike raid bombing
raid
bombing < attack
shooting < attack
stabbing < attack
incident
clash skirmish
crash accident collision wreck smash
pileup < crash
derailment < crash
fire blaze inferno wildfire
earthquake quake temblor tremor
aftershock
storm hurricane cyclone typhoon
hurricane < storm
tornado twister
flood flooding
landslide mudslide
avalanche
outage blackout
outbreak
infection case
protest demonstration rally march
march procession < protest
rally < protest
strike walkout stoppage
riot disturbance
vigil < gathering
evacuation
rescue
vote ballot
seat
election poll
poll survey
primary < election
caucus
debate
point
bill measure legislation
law statute act
amendment
resolution motion
rule regulation
sanction
treaty accord pact
talk negotiation
meeting summit
visit trip
speech address
game match fixture
goal
touchdown td
homer
win victory triumph
loss defeat
draw tie
knockout ko
title championship crown
medal
gold
silver
bronze
record
season
lap
race
bout fight
try
penalty
wicket
assist
rebound
spot place space slot berth opening
job position post role
vacancy opening
company firm corporation enterprise business
startup < company
bank lender < company
airline carrier < company
retailer < company
charity nonprofit ngo
organisation organization group body
team squad side
gang crew
party
agency
department
ministry
country nation
state
province
city town
village hamlet < settlement
town < settlement
settlement outpost
county
district
region area
neighbourhood neighborhood
site location place venue
island isle
mountain peak
river
lake
road street highway
lane
block
mile
acre
tree
crop
document file record paper
page
email message
letter
text message
tweet post
photo picture image photograph snapshot
video clip recording footage
tape recording
call
report study
article story
book
song track single
album
film movie picture
episode
show
award prize honour honor accolade
nomination nod
donation contribution gift
loan
grant
payment
bail bond
reward bounty
debt
deal contract agreement
offer bid proposal
stake share holding
share stock
sale
purchase acquisition
profit earnings income
loss deficit
revenue turnover sale
price cost
tax levy
tariff duty
wage salary pay
raise
dividend
cut reduction
increase rise hike
budget
fund funding money cash
jewel jewellery jewelry gem
necklace
diamond
watch
painting artwork
animal beast creature
dog puppy canine < animal
cat kitten < animal
pet < animal
horse pony < animal
cow cattle bull < animal
sheep lamb < animal
pig hog < animal
bird < animal
fish < animal
elephant < animal
gorilla ape < animal
lion < animal
bear < animal
shark < fish
whale < animal
package parcel
bag sack
box carton crate
container
barrel
phone smartphone handset cellphone mobile
computer pc laptop machine
tablet ipad
device gadget unit
unit
model version
die
time occasion
instance example
degree
drive
investigation probe inquiry enquiry
classic
help
work
app application
website site
account
password
breach hack
cable line
flight
train
customer account
test exam examination
launch liftoff
orbit
planet
star
galaxy
`;

/** Pairs that are counted alike, though they are not the same thing, and why. */
export const COUNTED_ALIKE = [
  ['crew', 'engine', 'a crew comes with each engine'],
  ['job', 'employee', 'each job is an employee’s'],
  ['vote', 'voter', 'each vote is a voter’s'],
  ['seat', 'lawmaker', 'each seat is a member’s'],
  ['house', 'family', 'a household lives in each house'],
  ['account', 'user', 'each account is a user’s'],
  ['arrest', 'arrestee', 'each arrest is a person’s'],
  ['murder', 'fatality', 'each murder is a death'],
  ['crowd', 'person', 'a crowd is counted in people'],
  ['teenager', 'child', 'teenagers are counted as children'],
  ['teenager', 'boy', 'teenagers are counted as boys'],
  ['teenager', 'girl', 'teenagers are counted as girls'],
  ['patient', 'case', 'each case is a patient’s'],
  ['patient', 'injury', 'the injured become patients'],
  ['goal', 'point', 'goals are points'],
] as const;
