// Nouns for offices, trades and parts that a named person can hold: beside a name, in an apposition, or as "the senator".
// Written for this project from general knowledge of English news.
import { wordList } from './word-list.ts';

/** Singular role nouns, lower case. */
export const roleNouns = wordList(`
president vice-president senator congressman congresswoman representative governor lieutenant mayor secretary minister premier chancellor ambassador
envoy diplomat consul commissioner administrator director deputy chief head chair chairman chairwoman chairperson vice-chairman vice-chair co-chair co-chairman
leader speaker whip spokesman spokeswoman spokesperson aide adviser advisor strategist consultant operative pollster lobbyist manager
organizer organiser coordinator treasurer comptroller controller auditor inspector superintendent supervisor councilman councilwoman councilor councillor
councilmember assemblyman assemblywoman assemblymember legislator lawmaker delegate alderman selectman commissioner sheriff marshal constable
judge justice magistrate prosecutor attorney lawyer counsel solicitor barrister advocate defender clerk bailiff coroner
general colonel major captain lieutenant sergeant commander admiral officer soldier marine airman sailor veteran
detective investigator agent trooper policeman policewoman firefighter paramedic
executive ceo coo cfo cto founder co-founder cofounder owner co-owner partner entrepreneur businessman businesswoman mogul magnate tycoon billionaire millionaire
banker trader broker investor financier economist analyst accountant developer engineer programmer designer architect scientist researcher
professor lecturer scholar academic historian sociologist psychologist psychiatrist anthropologist biologist chemist physicist epidemiologist virologist climatologist
philosopher theologian linguist geographer meteorologist seismologist geologist astronomer statistician demographer criminologist
fellow expert specialist scientist teacher principal headteacher dean provost rector chancellor student graduate alumnus
doctor physician surgeon pediatrician oncologist cardiologist neurosurgeon nurse midwife pharmacist dentist veterinarian therapist counselor counsellor
author writer novelist poet playwright journalist reporter correspondent columnist editor publisher producer director anchor host moderator presenter commentator
pundit blogger broadcaster critic reviewer photographer filmmaker screenwriter
actor actress comedian comedienne singer musician rapper songwriter guitarist drummer composer conductor dancer artist painter sculptor model star celebrity
athlete player quarterback striker goalkeeper pitcher coach trainer captain manager scout boxer golfer swimmer cyclist runner
priest pastor reverend minister rabbi imam bishop archbishop cardinal pope cleric preacher evangelist missionary monk nun deacon chaplain
activist campaigner protester organizer volunteer advocate philanthropist donor fundraiser bundler
farmer rancher fisherman miner trucker driver pilot carpenter electrician plumber mechanic contractor shopkeeper waiter waitress bartender chef cook barber hairdresser
homemaker housewife retiree pensioner resident neighbor neighbour tenant landlord voter citizen native immigrant refugee migrant
mother father son daughter brother sister wife husband widow uncle aunt cousin grandmother grandfather nephew niece friend colleague partner boyfriend girlfriend mom dad
king queen prince princess duke duchess lord lady emperor sultan sheikh
candidate nominee contender hopeful frontrunner front-runner challenger incumbent opponent rival running_mate running-mate winner loser democrat republican
libertarian independent socialist conservative liberal frontman figurehead kingmaker insider outsider
suspect defendant plaintiff accuser victim survivor witness inmate prisoner whistleblower fugitive gunman shooter assailant
patriarch heir heiress son-in-law spouse member associate ally confidant mentor protégé protege successor predecessor
librarian curator archivist translator interpreter secretary assistant receptionist intern trustee regent member chieftain warlord dictator strongman
commander-in-chief first_lady attorney_general statesman politician congressperson wrestler hacker coder gamer youtuber influencer
backer booster supporter loyalist surrogate legend hero veteran newcomer freshman guru czar tsar boss mastermind ringleader architect
dissident defector exile militant rebel spokesperson-designate man woman boy girl teenager girl businessperson salesman saleswoman realtor
geneticist immunologist neurologist neuroscientist ecologist conservationist environmentalist technologist futurist ethicist
lead announcer narrator questioner taxpayer enthusiast stalwart operative-turned-analyst director-general nominee-in-waiting negotiator mediator arbitrator ombudsman watchdog vicar rector abbot`);

/** Offices of which the text takes one holder for granted ("the president said"): unresolved they speak as the office. */
export const officeNouns = wordList(`
president vice-president senator congressman congresswoman representative governor mayor secretary minister premier chancellor ambassador
judge justice magistrate king queen pope prince speaker sheriff coroner prosecutor commissioner director chairman chairwoman ceo
superintendent dean provost principal bishop archbishop cardinal attorney_general prime_minister commander general admiral colonel captain
administrator treasurer comptroller ombudsman moderator inspector_general chief head`);
