// Places: countries, capitals, US states with their short forms, big cities, regions. Written for this project from general knowledge.
import { wordList } from './word-list.ts';

/** Countries and capitals that stand for their governments ("Beijing said"); also the bodies named after buildings. */
export const governments = wordList(`
america britain england scotland wales ireland france germany italy spain portugal netherlands belgium switzerland austria denmark sweden
norway finland iceland poland hungary romania bulgaria greece turkey russia ukraine belarus georgia armenia azerbaijan serbia croatia bosnia
slovenia slovakia albania kosovo macedonia moldova estonia latvia lithuania malta cyprus israel palestine jordan syria lebanon iraq iran
saudi_arabia yemen oman qatar kuwait bahrain egypt libya tunisia algeria morocco sudan south_sudan ethiopia eritrea somalia kenya uganda tanzania rwanda
burundi congo nigeria ghana senegal mali niger chad cameroon liberia angola zambia zimbabwe mozambique namibia malawi botswana south_africa
afghanistan pakistan india bangladesh nepal sri_lanka bhutan kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan mongolia china
taiwan japan north_korea south_korea korea vietnam cambodia laos thailand myanmar burma malaysia singapore indonesia philippines australia new_zealand
fiji canada mexico guatemala honduras el_salvador nicaragua costa_rica panama cuba haiti dominican_republic jamaica venezuela colombia
ecuador peru bolivia chile argentina uruguay paraguay brazil czech_republic united_states united_kingdom u.s. us u.k. uk uae united_arab_emirates eu e.u.
washington london paris berlin moscow beijing tehran jerusalem kyiv kiev brussels tokyo seoul pyongyang taipei delhi new_delhi islamabad kabul
riyadh ankara damascus baghdad cairo canberra ottawa caracas havana madrid rome athens warsaw budapest vienna dublin edinburgh stockholm oslo helsinki copenhagen
doha abu_dhabi dubai hanoi jakarta manila nairobi addis_ababa khartoum pretoria abuja`);

export const places = wordList(`
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york
north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia
west_virginia wisconsin wyoming puerto_rico guam d.c. dc washington,_d.c. district_of_columbia
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d.
okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.
new_york_city los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_jose austin jacksonville san_francisco columbus
indianapolis fort_worth charlotte seattle denver el_paso detroit boston memphis nashville portland las_vegas baltimore milwaukee albuquerque
tucson fresno sacramento kansas_city mesa atlanta omaha raleigh miami cleveland tulsa oakland minneapolis wichita arlington tampa new_orleans
honolulu st._louis pittsburgh cincinnati orlando buffalo newark brooklyn manhattan queens bronx harlem staten_island long_island hollywood
silicon_valley wall_street capitol_hill des_moines cedar_rapids manchester concord charleston columbia baton_rouge salt_lake_city tallahassee
ferguson flint hartford albany harrisburg richmond norfolk burlington anchorage san_bernardino
birmingham leeds liverpool sheffield bristol cardiff belfast glasgow aberdeen cambridge oxford york kent essex sussex surrey cornwall devon yorkshire
munich hamburg frankfurt cologne milan naples turin venice barcelona lyon marseille nice geneva zurich amsterdam rotterdam hague the_hague lisbon porto
istanbul aleppo mosul raqqa gaza west_bank golan_heights tel_aviv haifa hebron ramallah bethlehem beirut amman basra kandahar
mumbai kolkata bangalore chennai karachi lahore dhaka kathmandu colombo shanghai hong_kong shenzhen guangzhou xinjiang tibet macau
osaka kyoto hiroshima sydney melbourne brisbane perth adelaide auckland wellington toronto montreal vancouver calgary edmonton quebec ontario alberta
mexico_city tijuana ciudad_juarez bogota lima santiago buenos_aires rio_de_janeiro sao_paulo
crimea donbas donetsk luhansk kharkiv odesa mariupol kherson chechnya siberia st._petersburg
europe asia africa antarctica america north_america south_america central_america latin_america middle_east far_east north_africa southeast_asia
caribbean balkans scandinavia pacific atlantic mediterranean arctic gulf persian_gulf south_china_sea black_sea red_sea midwest northeast southwest
new_england deep_south bay_area guantanamo guantanamo_bay rust_belt bible_belt earth mars moon benghazi chappaqua`);
