// Nouns for people, by what they make of a source. Written for this project from general knowledge of English news and the sourcing rules.
import { wordList } from './word-list.ts';

/** Speak officially for a named body. */
export const spokesNouns = wordList(`
spokesman spokeswoman spokesperson spokesmen spokeswomen spokespersons spokespeople publicist publicists
representative representatives rep reps press_secretary press_officer press_secretaries mouthpiece`);

/** Lawyers speak for whom they stand for: "a lawyer for Ozy Media", "Morrison's lawyer". */
export const counselNouns = wordList(`
lawyer lawyers attorney attorneys counsel solicitor solicitors barrister barristers legal_team defense_team defence_team`);

/** Known only by their body; routine speakers for it in the plural. */
export const officialNouns = wordList(`
official officials prosecutor prosecutors investigator investigators executive executives detective detectives officer officers
regulator regulators inspector inspectors firefighter firefighters deputy deputies paramedic paramedics agent agents negotiator negotiators
administrator administrators organizer organizers organiser organisers trooper troopers troops commander commanders
policymakers policymaker examiners examiner auditor auditors rescuer rescuers medic medics forecaster forecasters
diplomat diplomats bureaucrat bureaucrats technocrats councillors councilors commissioners trustees managers manager
minister ministers leader leaders chief chiefs bosses boss leadership militants rebels fighters censors envoy envoys censors authorities`);

/** A specific human source whose identity is withheld, by the noun alone. Singular. */
export const unnamedNouns = wordList(`
source insider aide adviser advisor associate ally confidant confidante operative strategist consultant lobbyist staffer staff_member
official diplomat employee worker person attendee participant friend colleague acquaintance witness eyewitness neighbor neighbour relative
lawmaker legislator congressman congresswoman member executive intermediary emissary go-between interlocutor whistleblower whistle-blower informant tipster
backer booster bundler donor fundraiser fund-raiser surrogate loyalist hand veteran alum alumnus
classmate roommate coworker co-worker teammate customer client patient tenant passenger passer-by bystander onlooker
banker trader broker investor dealer analyst economist expert activist organizer protester demonstrator volunteer resident villager
teacher student parent nurse doctor physician soldier marine sailor officer veteran agent prosecutor investigator detective guard
player coach agent producer reporter journalist editor correspondent writer anchor author
contractor engineer driver pilot farmer fisherman shopkeeper vendor refugee migrant immigrant survivor evacuee detainee inmate prisoner
supporter critic opponent advocate observer voter caller fan follower believer worshiper worshipper juror delegate elector candidate
senator representative governor minister mayor councilman councilwoman staff dissident defector fighter militant rebel commander
manager supervisor director president chairman secretary head chief boss leader partner founder owner rival foe enemy skeptic sceptic mentor
professor scientist researcher historian scholar academic pollster pundit commentator columnist
man woman boy girl mother father son daughter brother sister wife husband uncle aunt cousin grandmother grandfather grandson granddaughter
teenager youth child kid baby widow widower fiancé fiancée boyfriend girlfriend ex-wife ex-husband partner couple family household spouse
victim suspect defendant plaintiff accuser user reader viewer listener shopper buyer seller tourist visitor guest host hostess waiter waitress bartender
priest pastor rabbi imam bishop cleric monk nun missionary
figure individual someone somebody denizen tech techie coder developer designer artist musician singer actor actress director
recruit trainee cadet intern graduate undergraduate lifeguard caseworker counselor counsellor therapist psychologist dispatcher constable clerk
cashier technician operator machinist welder miner logger trucker crewman crew_member pupil schoolmate landlord homeowner renter smuggler
trafficker hacker translator interpreter shareholder stockholder bondholder creditor supplier distributor retailer subcontractor appointee
caretaker caregiver commuter motorist cyclist hiker pensioner retiree
lawyer attorney spokesperson mechanic electrician firefighter paramedic chef cook nanny maid gardener janitor accountant auditor negotiator
superdelegate caucusgoer canvasser churchgoer pharmacist dentist surgeon midwife librarian custodian carpenter plumber influencer creator streamer gamer`);

/** Nouns that say "withheld" whatever stands beside them: no body speaks through a "source" or an "insider". */
export const withheldNouns = wordList(`
source sources insider insiders whistleblower whistleblowers whistle-blower whistle-blowers informant informants tipster tipsters
confidant confidants confidante confidantes attendee attendees intermediary intermediaries interlocutor interlocutors`);

/** Plural nouns for people near a person or body: specific though unnamed ("Cruz allies", "former employees"). */
export const circlePlurals = wordList(`
sources insiders aides advisers advisors associates allies confidants confidantes operatives strategists consultants staffers staff employees workers
attendees participants friends colleagues acquaintances witnesses eyewitnesses neighbors neighbours relatives backers bundlers fundraisers
surrogates loyalists hands veterans alums alumni classmates roommates coworkers co-workers teammates intermediaries whistleblowers whistle-blowers informants
enemies relations kin denizens family_members customers clients patients tenants members siblings parents cousins
parishioners shareholders partners deputies lieutenants underlings subordinates bosses detainees defectors
executives diplomats officials emissaries envoys lobbyists bankers traders brokers dealers agents investigators staff_members`);

/** Vague classes: plural nouns nobody could be traced by. */
export const vaguePlurals = wordList(`
critics supporters opponents advocates observers analysts experts economists pundits commentators detractors skeptics sceptics cynics doubters proponents
defenders naysayers foes rivals enemies challengers adversaries antagonists champions fans followers admirers
voters residents locals citizens people folks men women individuals americans citizens taxpayers consumers users readers viewers listeners parents
lawmakers legislators senators congressmen congresswomen representatives governors mayors politicians candidates contenders hopefuls nominees presidents
activists protesters demonstrators organizers organisers campaigners volunteers donors contributors delegates electors
scientists researchers scholars academics historians professors psychologists sociologists doctors physicians epidemiologists climatologists
specialists consultants pollsters watchers strategists investors traders economists forecasters
reporters journalists editors commentators bloggers columnists correspondents pundits writers authors producers media press
students teachers educators workers employees employers businesses executives managers leaders figures elites intellectuals philosophers theologians
evangelicals conservatives liberals progressives moderates independents centrists hawks doves radicals extremists nationalists
farmers ranchers miners truckers veterans soldiers troops nurses teenagers millennials seniors retirees minorities blacks whites hispanics latinos gays immigrants
migrants refugees villagers islanders tourists passengers travelers travellers commuters drivers shoppers buyers sellers owners homeowners landlords renters
officials diplomats insiders allies lobbyists partisans operatives veterans regulars others loyalists backers boosters
half majority minority public populace electorate many some most few several none everyone everybody others all both respondents participants
third thirds quarter percent proportion share number plurality handful couple dozens hundreds thousands millions scores lots plenty
community crowd audience base establishment masses mob chorus crowds audiences attendees onlookers bystanders
lawyers attorneys judges jurors clerics priests bishops imams rabbis pastors dissidents rebels militants fighters insurgents jihadists terrorists separatists
theorists conspiracy_theorists trolls enthusiasts purists traditionalists hardliners hard-liners reformers reformists feminists environmentalists naturalists
families couples children kids boys girls youths youngsters elders guys ladies gentlemen friends neighbors
participants players coaches scouts athletes celebrities stars actors singers musicians artists designers developers engineers
marketers advertisers retailers vendors suppliers contractors victims survivors suspects defendants plaintiffs accusers witnesses
westerners foreigners outsiders newcomers natives strangers adults males females authors panelists guests hosts anchors
superdelegates caucusgoers caucus-goers canvassers churchgoers concertgoers festivalgoers worshippers worshipers pedestrians campers hikers influencers creators streamers gamers pilots attendants cabbies firefighters paramedics divers fishermen growers brewers merchants storekeepers hoteliers innkeepers pharmacists dentists surgeons midwives librarians janitors custodians bus_drivers mechanics electricians carpenters plumbers welders loggers sailors marines airmen reservists cadets recruits pollworkers poll_workers precinct_captains county_chairs townspeople townsfolk`);

/** Kin and private relations: a person of one's own, not a voice of a body. Singular and plural. */
export const relationNouns = wordList(`
mother father mom mum dad son daughter brother sister wife husband uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece
stepmother stepfather stepson stepdaughter widow widower fiancé fiancée boyfriend girlfriend partner spouse ex-wife ex-husband sibling parents parent
siblings sons daughters brothers sisters cousins in-laws mother-in-law father-in-law friend friends neighbor neighbour neighbors neighbours colleague colleagues
boss mentor teacher coach roommate classmate family relatives relative`);

/** People of a given sex by the noun; the rest is unknown. */
export const maleNouns = wordList(`
man boy father son brother husband uncle grandfather grandson nephew stepfather stepson widower fiancé boyfriend ex-husband dad king prince lord
gentleman spokesman businessman congressman councilman assemblyman chairman policeman fireman anchorman cameraman salesman handyman
fisherman frontman nobleman statesman craftsman sportsman clergyman monk priest pope guy actor waiter groom bachelor patriarch duke emperor
billionaire_businessman mogul magnate father-in-law brother-in-law son-in-law alderman ombudsman midshipman airman serviceman
frenchman englishman irishman dutchman welshman`);

export const femaleNouns = wordList(`
woman girl mother daughter sister wife aunt grandmother granddaughter niece stepmother stepdaughter widow fiancée girlfriend ex-wife mom mum queen
princess lady spokeswoman businesswoman congresswoman councilwoman assemblywoman chairwoman policewoman anchorwoman saleswoman
actress waitress hostess bride nun heiress matriarch duchess empress mother-in-law sister-in-law daughter-in-law first_lady servicewoman comedienne
frenchwoman englishwoman irishwoman`);
