// Public figures whom English news takes up by an office, a trade, a party or a place that the article need not have told.
// Written for this project from general knowledge of English-language news since about 2008; offices once held stay in the list.
import { wordList } from './word-list.ts';

/** "name=words": what a definite description of the person may say, a place's blanks as "_". */
const figures = `
barack_obama=president democrat illinois american
donald_trump=president businessman billionaire millionaire tycoon mogul magnate developer republican american new_york new_yorker candidate nominee front-runner frontrunner
donald_j._trump=president businessman billionaire millionaire tycoon mogul magnate developer republican american new_york new_yorker candidate nominee front-runner frontrunner
joe_biden=president vice-president senator democrat delaware american
joseph_r._biden=president vice-president senator democrat delaware american
george_w._bush=president governor republican texas texan american
bill_clinton=president governor democrat arkansas american
hillary_clinton=secretary senator democrat new_york candidate nominee
hillary_rodham_clinton=secretary senator democrat new_york candidate nominee
kamala_harris=vice-president senator democrat california nominee
mike_pence=vice-president governor republican indiana
tim_kaine=senator democrat virginia
jd_vance=vice-president senator republican ohio author
bernie_sanders=senator independent democrat socialist vermont candidate
elizabeth_warren=senator democrat massachusetts
ted_cruz=senator republican texas texan candidate
marco_rubio=senator secretary republican florida floridian candidate
rand_paul=senator republican kentucky
jeb_bush=governor republican florida candidate
john_kasich=governor republican ohio candidate
chris_christie=governor republican new_jersey candidate
scott_walker=governor republican wisconsin
bobby_jindal=governor republican louisiana
rick_perry=governor secretary republican texas texan
mike_huckabee=governor republican arkansas
martin_o'malley=governor democrat maryland candidate
ben_carson=neurosurgeon surgeon doctor republican author secretary candidate
carly_fiorina=executive businesswoman republican candidate
lindsey_graham=senator republican south_carolina
john_mccain=senator republican arizona nominee
mitt_romney=governor senator businessman republican massachusetts utah nominee
mitch_mcconnell=senator leader republican kentucky kentuckian
harry_reid=senator leader democrat nevada nevadan
chuck_schumer=senator leader democrat new_york new_yorker
paul_ryan=speaker congressman republican wisconsin
john_boehner=speaker congressman republican ohio
nancy_pelosi=speaker congresswoman leader democrat california californian
kevin_mccarthy=speaker congressman leader republican california californian
mike_johnson=speaker congressman republican louisiana
sarah_palin=governor republican alaska
nikki_haley=governor ambassador republican south_carolina
ron_desantis=governor republican florida
greg_abbott=governor republican texas texan
gavin_newsom=governor democrat california californian
andrew_cuomo=governor democrat new_york
bill_de_blasio=mayor democrat new_york
rudy_giuliani=mayor lawyer republican new_york
michael_bloomberg=mayor billionaire businessman new_york
john_kerry=secretary senator democrat massachusetts
mike_pompeo=secretary republican kansas
rex_tillerson=secretary executive
antony_blinken=secretary
james_comey=director
merrick_garland=judge attorney_general
loretta_lynch=attorney_general
william_barr=attorney_general
elon_musk=billionaire executive businessman tycoon
jeff_bezos=billionaire executive businessman
mark_zuckerberg=billionaire executive founder
bill_gates=billionaire philanthropist founder
george_soros=billionaire investor financier philanthropist
warren_buffett=billionaire investor
rupert_murdoch=mogul tycoon billionaire magnate
vladimir_putin=president leader russian russia kremlin
dmitry_medvedev=president minister russian russia
sergei_lavrov=minister russian russia
sergey_lavrov=minister russian russia
volodymyr_zelensky=president leader ukrainian ukraine
volodymyr_zelenskyy=president leader ukrainian ukraine
petro_poroshenko=president leader ukrainian ukraine
angela_merkel=chancellor leader german germany
olaf_scholz=chancellor leader german germany
emmanuel_macron=president leader french france
françois_hollande=president leader french france
francois_hollande=president leader french france
nicolas_sarkozy=president leader french france
marine_le_pen=leader candidate french france
david_cameron=minister premier leader british britain uk
theresa_may=minister premier leader british britain uk
boris_johnson=minister premier mayor leader british britain uk
rishi_sunak=minister premier chancellor leader british britain uk
keir_starmer=minister premier leader british britain uk
jeremy_corbyn=leader british britain uk
nicola_sturgeon=minister leader scottish scotland
nigel_farage=leader british britain uk
justin_trudeau=minister premier leader canadian canada
stephen_harper=minister premier leader canadian canada
xi_jinping=president leader chinese china
li_keqiang=premier chinese china
shinzo_abe=minister premier leader japanese japan
fumio_kishida=minister premier leader japanese japan
narendra_modi=minister premier leader indian india
rahul_gandhi=leader indian india
imran_khan=minister premier leader pakistani pakistan
nawaz_sharif=minister premier leader pakistani pakistan
recep_tayyip_erdogan=president leader turkish turkey
recep_tayyip_erdoğan=president leader turkish turkey
bashar_al-assad=president leader dictator syrian syria
bashar_assad=president leader dictator syrian syria
benjamin_netanyahu=minister premier leader israeli israel
mahmoud_abbas=president leader palestinian
abdel_fattah_el-sisi=president leader egyptian egypt
mohammed_bin_salman=prince saudi saudi_arabia
hassan_rouhani=president iranian iran
ebrahim_raisi=president iranian iran
ali_khamenei=leader ayatollah iranian iran
kim_jong_un=leader dictator north_korean north_korea
moon_jae-in=president leader south_korean south_korea
rodrigo_duterte=president leader philippine filipino philippines
joko_widodo=president leader indonesian indonesia
scott_morrison=minister premier leader australian australia
malcolm_turnbull=minister premier leader australian australia
anthony_albanese=minister premier leader australian australia
jacinda_ardern=minister premier leader new_zealand
jair_bolsonaro=president leader brazilian brazil
dilma_rousseff=president leader brazilian brazil
nicolás_maduro=president leader venezuelan venezuela
nicolas_maduro=president leader venezuelan venezuela
enrique_peña_nieto=president leader mexican mexico
claudia_sheinbaum=president leader mexican mexico
javier_milei=president leader argentine argentina
raúl_castro=president leader cuban cuba
raul_castro=president leader cuban cuba
mariano_rajoy=minister premier leader spanish spain
pedro_sánchez=minister premier leader spanish spain
matteo_renzi=minister premier leader italian italy
giorgia_meloni=minister premier leader italian italy
viktor_orban=minister premier leader hungarian hungary
viktor_orbán=minister premier leader hungarian hungary
alexis_tsipras=minister premier leader greek greece
robert_mugabe=president leader zimbabwean zimbabwe
jacob_zuma=president leader south_african south_africa
cyril_ramaphosa=president leader south_african south_africa
uhuru_kenyatta=president leader kenyan kenya
muhammadu_buhari=president leader nigerian nigeria
paul_kagame=president leader rwandan rwanda
`;

/** Words that a definite description of a public figure may hold, by full name in lower case. */
export const publicFigures: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  figures
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at).replaceAll('_', ' '), wordList(line.slice(at + 1))] as const;
    }),
);

/** The same by surname alone, for those whose surname no other listed person has. */
export const figuresBySurname: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...publicFigures].flatMap(([name, words]) => {
    const last = name
      .split(' ')
      .at(-1)!
      .replace(/^(?:al|el)-/, '');
    const known = [...publicFigures].filter(
      ([other]) => other.endsWith(` ${last}`) || other.endsWith(`-${last}`),
    );
    return known.every(([, others]) => [...others].join() === [...words].join())
      ? [[last, words] as const]
      : [];
  }),
);
