// Words and names of organisations. Written for this project from general knowledge of English news.
import { wordList } from './word-list.ts';

/** Words that make a capitalised name the name of an organisation, wherever they stand in it. Lower case. */
export const organisationWords = wordList(`
department ministry agency bureau office administration authority commission committee subcommittee council board panel parliament assembly
congress senate house court tribunal legislature cabinet government embassy consulate treasury reserve exchequer
university college school academy institute institution center centre laboratory laboratories lab museum library hospital clinic
party campaign caucus coalition alliance movement union federation confederation association society club league foundation
fund trust charity network group groups organization organisation committee conference convention pac initiative project partnership forum
company corporation corp corp. inc inc. llc llp ltd ltd. plc gmbh ag sa co co. holdings industries enterprises partners ventures capital
bank banks insurance investments securities management motors airlines airways systems technologies software electronics pharmaceuticals
energy petroleum oil gas steel foods brewing media entertainment studios pictures records communications telecom
police sheriff's sheriff army navy force forces marines guard corps command fleet brigade division patrol service services customs enforcement
church diocese archdiocese vatican synagogue mosque temple ministries
nations republic states council chamber commerce teamsters guild brotherhood front resistance taliban
airport airlines railway railroad transit hotel hotels casino resort
strategies consulting associates advisors advisers research poll polling survey analytics solutions
prosecutor prosecutors ombudsman inspectorate watchdog secretariat directorate presidency delegation mission
team squad giants yankees rangers united fc f.c. athletic`);

/** Bodies that the press names without such a word, with their short forms: "short=fullest". Lower case keys. */
export const knownBodies = wordList(`
white_house pentagon kremlin capitol_hill downing_street no._10 number_10 elysée foggy_bottom knesset bundestag duma politburo whitehall
supreme_court high_court congress senate house capitol parliament treasury fed federal_reserve interpol europol nato un u.n. eu unesco unicef
fbi cia nsa dhs doj irs epa fda cdc nih fema tsa ice cbp hud hhs usda faa fcc ftc sec sba dea atf nasa nypd lapd
girl_scouts boy_scouts coca-cola pepsi pew dnc rnc dccc nrcc nrsc dscc gop nra aclu naacp adl aipac afl-cio uaw nfl nba mlb nhl ncaa fifa uefa ioc imf wto who
opec asean oecd osce icc icj iaea unhcr unrwa wfp hamas hezbollah isis isil al_qaeda al-qaeda taliban boko_haram al-shabab
google facebook meta twitter x amazon apple microsoft netflix tesla spacex uber lyft airbnb boeing lockheed exxon exxonmobil chevron bp shell
walmart target starbucks mcdonald's disney comcast verizon at&t t-mobile intel ibm oracle nvidia openai tiktok bytedance huawei
goldman_sachs jpmorgan jpmorgan_chase morgan_stanley citigroup wells_fargo blackrock hsbc barclays pfizer moderna astrazeneca
planned_parenthood greenpeace oxfam amnesty amnesty_international human_rights_watch red_cross heritage brookings rand gallup ipsos yougov quinnipiac
alcoholics_anonymous scotland_yard buckingham_palace kensington_palace vatican holy_see mossad shin_bet mi5 mi6 gchq fsb gru state treasury justice homeland_security
general_electric general_motors general_mills general_dynamics general_assembly labour likud fatah ukip fidesz sinn_féin plaid_cymru
alphabet toyota honda nissan volkswagen bmw ford chrysler samsung sony nokia alibaba tencent nestle nestlé unilever exxon_mobil conocophillips totalenergies gazprom rosneft aramco
u.s._chamber freedom_caucus tea_party club_for_growth emily's_list moveon moveon.org priorities_usa congress`);

/** Short forms that stand for fuller names of bodies whatever the article writes. */
export const bodyShortForms: ReadonlyMap<string, string> = new Map(
  `FBI=Federal Bureau of Investigation
CIA=Central Intelligence Agency
NSA=National Security Agency
DHS=Department of Homeland Security
DOJ=Department of Justice
ICE=Immigration and Customs Enforcement
IRS=Internal Revenue Service
EPA=Environmental Protection Agency
FDA=Food and Drug Administration
CDC=Centers for Disease Control and Prevention
UN=United Nations
EU=European Union
NRA=National Rifle Association
DNC=Democratic National Committee
RNC=Republican National Committee
GOP=Republican Party
WHO=World Health Organization
IMF=International Monetary Fund
NATO=North Atlantic Treaty Organization
ACLU=American Civil Liberties Union
SEC=Securities and Exchange Commission
FEC=Federal Election Commission
NYPD=New York Police Department
LAPD=Los Angeles Police Department
CBP=Customs and Border Protection
TSA=Transportation Security Administration
FAA=Federal Aviation Administration
NTSB=National Transportation Safety Board
NHTSA=National Highway Traffic Safety Administration
FEMA=Federal Emergency Management Agency
USCIS=Citizenship and Immigration Services
HHS=Department of Health and Human Services
HUD=Department of Housing and Urban Development
USDA=Department of Agriculture
DOE=Department of Energy
DOD=Department of Defense
DOT=Department of Transportation
NIH=National Institutes of Health
NOAA=National Oceanic and Atmospheric Administration
NASA=National Aeronautics and Space Administration
OSHA=Occupational Safety and Health Administration
NLRB=National Labor Relations Board
FCC=Federal Communications Commission
FTC=Federal Trade Commission
FDIC=Federal Deposit Insurance Corporation
DEA=Drug Enforcement Administration
ATF=Bureau of Alcohol, Tobacco, Firearms and Explosives
BLM=Bureau of Land Management
CBO=Congressional Budget Office
GAO=Government Accountability Office
OMB=Office of Management and Budget
GSA=General Services Administration
SSA=Social Security Administration
USGS=United States Geological Survey
CFPB=Consumer Financial Protection Bureau
IAEA=International Atomic Energy Agency
ILO=International Labour Organization
WTO=World Trade Organization
OECD=Organisation for Economic Co-operation and Development
OPEC=Organization of the Petroleum Exporting Countries
OSCE=Organization for Security and Co-operation in Europe
OPCW=Organisation for the Prohibition of Chemical Weapons
UNHCR=United Nations High Commissioner for Refugees
UNICEF=United Nations Children's Fund
ECB=European Central Bank
NHS=National Health Service
NAACP=National Association for the Advancement of Colored People
AFL-CIO=American Federation of Labor and Congress of Industrial Organizations
SEIU=Service Employees International Union
AARP=American Association of Retired Persons
ADL=Anti-Defamation League
AIPAC=American Israel Public Affairs Committee
SPLC=Southern Poverty Law Center
IDF=Israel Defense Forces
MSF=Médecins Sans Frontières
ICRC=International Committee of the Red Cross
DCCC=Democratic Congressional Campaign Committee
NRCC=National Republican Congressional Committee
DSCC=Democratic Senatorial Campaign Committee
NRSC=National Republican Senatorial Committee
PBOC=People's Bank of China
RBI=Reserve Bank of India
CPS=Crown Prosecution Service
NCA=National Crime Agency`
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
);

/** Plain nouns for bodies: "the agency said". Singular; lower case. */
export const bodyNouns = wordList(`
agency department ministry administration government campaign company firm corporation court tribunal committee commission council board panel
bureau office authority party organization organisation group association union foundation charity nonprofit non-profit institute university
college school hospital clinic church diocese police army military navy force parliament congress senate house legislature cabinet
regime embassy consulate delegation team league club federation bank fund trust startup start-up conglomerate manufacturer retailer
airline carrier automaker carmaker drugmaker insurer utility operator studio label chain subsidiary parent brand platform service
watchdog regulator coalition alliance caucus camp movement lobby militia jury presidency leadership union district city county state town
village municipality province nation country kingdom republic prosecution defense defence opposition majority minority
management authorities palace monarchy treasury think-tank thinktank nonprofits super_pac pac institution body unit task_force taskforce
business enterprise maker giant marketer advocacy secretariat mission junta inspectorate consortium syndicate
superpac kremlin fire department academy museum brokerage lender startup archdiocese synagogue mosque network_operator`);

/** Plural nouns for bodies that speak as bodies ("police", "authorities"). */
export const bodyPlurals = wordList(`
police authorities companies agencies groups organizations organisations firms courts governments unions nations countries states
committees departments parties ngos banks universities schools hospitals churches agencies campaigns camps teams embassies
regulators watchdogs militias nonprofits charities airlines insurers retailers automakers drugmakers carmakers lenders manufacturers allies_abroad markets`);

/** Words before "officials" and "sources" that name what they belong to without a capital ("police officials"). Routine speakers for a body. */
export const routineBodies = wordList(`
police fire hospital school county city state health election elections district company university federal local municipal transport transit airport
prison jail court customs border park wildlife weather railroad airline union church campaign party league team club town village college
military army navy emergency rescue sheriff's coast disaster utility port postal tax government`);
