// News organisations: agencies, papers, magazines, broadcasters, sites. Written for this project from general knowledge of the world's press.
// Own lists instead of a library: no package ships one. A name not listed is caught by the rule in mentions/names.ts (The … Times/Post/Herald …).

/** One outlet a line; "=" parts names of the same outlet, the first is the fullest. Written as the press writes them. */
export const outletLines = `
Associated Press=The Associated Press=AP=A.P.
Reuters=Thomson Reuters
Agence France-Presse=AFP
United Press International=UPI
Bloomberg News=Bloomberg
Bloomberg Businessweek=Businessweek
Dow Jones Newswires
Press Association=PA Media
Deutsche Presse-Agentur
Interfax
TASS=Tass
RIA Novosti
Xinhua=Xinhua News Agency
Kyodo=Kyodo News
Yonhap=Yonhap News Agency
Anadolu Agency=Anadolu
Press Trust of India
Asian News International
Canadian Press
McClatchy
Kaiser Health News=KFF Health News
States Newsroom
Religion News Service
Catholic News Agency
New York Times=The New York Times=NYT=N.Y. Times
New York Times Magazine
Washington Post=The Washington Post=WaPo=Wash Post
Wall Street Journal=The Wall Street Journal=WSJ
USA Today=USA TODAY
Los Angeles Times=The Los Angeles Times=L.A. Times=LA Times
Chicago Tribune
Chicago Sun-Times
Boston Globe
Boston Herald
Philadelphia Inquirer
New York Post
New York Daily News=NY Daily News
New York Observer=Observer
Newsday
Miami Herald
Tampa Bay Times
Orlando Sentinel
Sun Sentinel=South Florida Sun Sentinel
Palm Beach Post
Atlanta Journal-Constitution=AJC
Dallas Morning News
Houston Chronicle
San Antonio Express-News
Austin American-Statesman
Texas Tribune
Denver Post
Arizona Republic
Las Vegas Review-Journal
Las Vegas Sun
Salt Lake Tribune
Deseret News
Seattle Times
Oregonian=The Oregonian
San Francisco Chronicle
Mercury News
Sacramento Bee
San Diego Union-Tribune
Orange County Register
Star Tribune=Minneapolis Star Tribune
Pioneer Press
Milwaukee Journal Sentinel=Journal Sentinel
Des Moines Register
Kansas City Star
St. Louis Post-Dispatch=Post-Dispatch
Indianapolis Star=IndyStar
Courier-Journal=Louisville Courier-Journal
Cincinnati Enquirer
Cleveland Plain Dealer=Plain Dealer
Columbus Dispatch
Detroit Free Press
Detroit News
Pittsburgh Post-Gazette
Baltimore Sun
Richmond Times-Dispatch
Virginian-Pilot
Charlotte Observer
Raleigh News & Observer=News & Observer
Post and Courier
Tennessean=The Tennessean
Commercial Appeal
Times-Picayune
Birmingham News
Clarion-Ledger
Arkansas Democrat-Gazette
Hartford Courant
Providence Journal
Portland Press Herald
Concord Monitor
Union Leader=New Hampshire Union Leader
Star-Ledger
Anchorage Daily News
Honolulu Star-Advertiser
Washington Times=The Washington Times
Washington Examiner=The Washington Examiner
Washington Free Beacon=Free Beacon
Christian Science Monitor
Politico=POLITICO
The Hill=Hill
Roll Call
Axios
Punchbowl News=Punchbowl
Semafor
Puck=Puck News
Vox
The Verge=Verge
Recode
BuzzFeed News=BuzzFeed=Buzzfeed
Huffington Post=HuffPost=The Huffington Post
Daily Beast=The Daily Beast
Daily Caller=The Daily Caller
Daily Wire=The Daily Wire
Breitbart News=Breitbart=Breitbart.com
Blaze=TheBlaze
Newsmax
Townhall
RedState
Hot Air
Federalist=The Federalist
National Review
Weekly Standard=The Weekly Standard
American Spectator
American Conservative
Washington Monthly
New Republic=The New Republic
Nation=The Nation
Mother Jones
Talking Points Memo=TPM
Slate
Salon
Gawker
Gizmodo
Jezebel
Deadspin
Vice News=VICE News=Vice
Mic
Quartz
Business Insider=Insider
MarketWatch
Forbes
Fortune
Barron's
Fast Company
Inc. Magazine
Wired
TechCrunch
Ars Technica
CNET
Engadget
Mashable
The Information
Time=TIME=Time magazine=TIME magazine
Newsweek
U.S. News & World Report=U.S. News and World Report
New Yorker=The New Yorker
Atlantic=The Atlantic
Harper's=Harper's Magazine
Vanity Fair
Esquire
GQ
Vogue
Rolling Stone
People=People magazine=PEOPLE
Us Weekly
National Enquirer=Enquirer
Entertainment Weekly
Variety
Hollywood Reporter=The Hollywood Reporter=THR
Deadline=Deadline Hollywood
TMZ
Page Six
E! News
Billboard
Pitchfork
ESPN
Sports Illustrated
The Athletic=Athletic
Bleacher Report
Yahoo News=Yahoo! News
Yahoo Sports
Yahoo Finance
MSN
AOL
The Intercept=Intercept
ProPublica
Marshall Project
Center for Public Integrity
Center for Investigative Reporting
FiveThirtyEight
RealClearPolitics
The Lawfare Blog=Lawfare
Just Security
Foreign Policy=Foreign Policy magazine
Foreign Affairs
Defense One
Stars and Stripes
Army Times
Military Times
Navy Times
Stat News=STAT News=STAT
The Conversation
The Gateway Pundit=Gateway Pundit
InfoWars=Infowars
WorldNetDaily=WND
Drudge Report=Drudge
Western Journalism=Western Journal=The Western Journal
Epoch Times
One America News=One America News Network=OANN=OAN
The Bulwark=Bulwark
The Dispatch
Raw Story
ThinkProgress
Right Wing Watch
Media Matters
Mediaite
Crooks and Liars
The Root
TheGrio
The 74
The 19th
Grist
Inside Climate News=InsideClimate News
E&E News
The Markup
404 Media
Bellingcat
Fox News=FOX News=Fox News Channel=Fox
Fox Business=Fox Business Network
CNN=Cable News Network
CNN International
MSNBC
NBC News=NBC
ABC News=ABC
CBS News=CBS
PBS
PBS NewsHour
NPR=National Public Radio
C-SPAN
CNBC
HLN
Univision
Telemundo
HBO
Comedy Central
Showtime
Bravo
SiriusXM=Sirius XM
BBC=BBC News=British Broadcasting Corporation
BBC World Service
ITV=ITV News
Channel 4=Channel 4 News
Sky News=Sky
GB News
LBC
TalkTV
The Guardian=Guardian
The Observer
The Times of London=Times of London
Sunday Times=The Sunday Times
Daily Telegraph=The Daily Telegraph=The Telegraph=Telegraph
Independent=The Independent
Financial Times=The Financial Times=FT
Economist=The Economist
Spectator=The Spectator
New Statesman
Daily Mail=The Daily Mail=Mail on Sunday=MailOnline
Daily Mirror=The Mirror
Daily Express
Daily Star
The Sun=Sun
Evening Standard
Metro
i newspaper
City A.M.
Private Eye
The Scotsman=Scotsman
The Herald
Daily Record
Belfast Telegraph
Irish Times=The Irish Times
Irish Independent
RTE=RTÉ
Der Spiegel=Spiegel
Die Zeit
Die Welt
Bild
Süddeutsche Zeitung=Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung=FAZ
Deutsche Welle=DW
ARD
ZDF
Le Monde
Le Figaro
Libération
Mediapart
France 24
Radio France Internationale=RFI
BFM TV=BFMTV
El País=El Pais
El Mundo
La Vanguardia
ABC of Spain
Corriere della Sera
La Repubblica
La Stampa
ANSA
Euronews
Politico Europe
De Telegraaf
NRC Handelsblad=NRC
De Standaard
Le Soir
Dagens Nyheter
Aftenposten
Politiken
Helsingin Sanomat
Gazeta Wyborcza
Kyiv Independent
Kyiv Post
Ukrainska Pravda
Moscow Times
Novaya Gazeta
Meduza
Kommersant
RT=Russia Today
Sputnik
Radio Free Europe=Radio Free Europe/Radio Liberty=RFE/RL
Voice of America=VOA
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth=Ynet
Channel 12
Kan
Al Jazeera=Al-Jazeera
Al Arabiya
Al-Monitor
Middle East Eye
Arab News
The National
Gulf News
Asharq Al-Awsat
IRNA
Fars=Fars News Agency
Tasnim
Press TV
Hurriyet
Daily Sabah
Cumhuriyet
Dawn
The News International
Geo News
Times of India=The Times of India
Hindustan Times
The Hindu=Hindu
Indian Express
NDTV
The Wire
Scroll
South China Morning Post=SCMP
Global Times
People's Daily
China Daily
CGTN
CCTV
Caixin
Nikkei=Nikkei Asia
Asahi Shimbun=Asahi
Yomiuri Shimbun=Yomiuri
Mainichi
NHK
Japan Times
Korea Herald
Chosun Ilbo
JoongAng Ilbo
Korea Times
Straits Times
Channel News Asia=CNA
Bangkok Post
Jakarta Post
Rappler
Philippine Daily Inquirer
Sydney Morning Herald
The Age
The Australian
Australian Broadcasting Corporation
Australian Financial Review
New Zealand Herald
Radio New Zealand=RNZ
Stuff
Globe and Mail=The Globe and Mail
Toronto Star
National Post
CBC=CBC News=Canadian Broadcasting Corporation
CTV=CTV News
Global News
Maclean's
La Presse
Reforma
El Universal
La Jornada
Milenio
Animal Político
El Faro
Folha de S.Paulo=Folha
O Globo=Globo
Estadão
Clarín=Clarin
La Nación=La Nacion
El Tiempo
El Comercio
El Nacional
Granma
Daily Maverick
News24
Mail & Guardian
Sunday Times of South Africa
Daily Nation
The East African
Premium Times
Punch
Vanguard
Ahram Online=Al-Ahram
Mada Masr
Wikileaks=WikiLeaks
`;

/** Last words of papers' and broadcasters' names: "The Springfield Gazette", "WXYZ-TV". Lower case. */
export const outletEndings: ReadonlySet<string> = new Set(
  `times post herald tribune examiner gazette journal chronicle courier dispatch observer sentinel inquirer
register globe standard telegraph mirror mail news star sun bee press review record reporter argus advertiser advocate
bugle citizen democrat daily echo enquirer express guardian independent leader ledger magazine messenger mercury monitor
bulletin beacon banner pilot republic republican statesman weekly wire zeitung shimbun today radio tv television broadcasting newspaper newspapers
post-dispatch post-gazette sun-times times-picayune news-gazette journal-constitution star-ledger times-dispatch democrat-gazette`.split(
    /\s+/,
  ),
);
