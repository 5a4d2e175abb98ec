// Words for nationality, region, party and belief. Written for this project from general knowledge.
import { wordList } from './word-list.ts';

/** Adjectives that double as nouns for people; plural with "s" ("Americans") unless they end in -ese, -ish, -ch, -sh. */
export const nationalities = wordList(`
american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish
norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian
azerbaijani azeri serbian serb croatian croat bosnian slovenian albanian kosovar macedonian montenegrin moldovan estonian latvian lithuanian
maltese cypriot israeli palestinian jordanian syrian lebanese iraqi iranian saudi yemeni omani emirati qatari kuwaiti bahraini egyptian libyan
tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan burundian congolese nigerian ghanaian
senegalese malian nigerien ivorian cameroonian liberian gambian angolan zambian zimbabwean mozambican namibian malawian
afghan pakistani indian bangladeshi nepali nepalese bhutanese tibetan kazakh uzbek kyrgyz tajik turkmen uyghur uighur
mongolian chinese taiwanese japanese korean vietnamese cambodian laotian thai burmese malaysian singaporean indonesian filipino
philippine timorese australian zealander fijian samoan canadian mexican guatemalan honduran salvadoran nicaraguan panamanian cuban haitian
dominican jamaican venezuelan colombian ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian
european african asian arab kurdish kurd latino latina hispanic western eastern northern southern scandinavian nordic baltic balkan
californian texan floridian virginian ohioan iowan hawaiian alaskan georgian londoner parisian berliner
jewish muslim christian catholic protestant evangelical sunni shiite shia hindu sikh buddhist mormon orthodox anglican baptist methodist
republican democrat democratic conservative liberal progressive libertarian socialist communist green labour tory nationalist unionist
islamist zionist populist black white native indigenous gay lesbian transgender`);

/** Nouns for people of a nation, party or belief that end otherwise; plural. */
export const peoplesPlural = wordList(`
americans britons brits englishmen scots irishmen frenchmen germans italians spaniards portuguese dutchmen belgians swiss austrians danes swedes
norwegians finns poles czechs slovaks hungarians romanians bulgarians greeks turks russians ukrainians belarusians georgians armenians
serbs croats bosnians slovenes albanians israelis palestinians jordanians syrians lebanese iraqis iranians saudis yemenis egyptians libyans
tunisians algerians moroccans sudanese ethiopians somalis kenyans ugandans rwandans nigerians ghanaians zimbabweans
afghans pakistanis indians bangladeshis chinese taiwanese japanese koreans vietnamese cambodians thais burmese malaysians indonesians
filipinos australians canadians mexicans hondurans salvadorans cubans haitians jamaicans venezuelans colombians peruvians chileans
argentines brazilians europeans africans asians arabs kurds latinos latinas hispanics westerners southerners northerners
californians texans floridians new_yorkers jews muslims christians catholics protestants evangelicals sunnis shiites hindus sikhs buddhists mormons
republicans democrats conservatives liberals progressives libertarians socialists communists greens tories nationalists unionists
islamists zionists populists independents moderates remainers brexiteers`);

/** Singular nouns for one of them that are not the adjective ("a Democrat", "a Texan"). */
export const peoplesSingular = wordList(`
american briton brit englishman englishwoman scot irishman frenchman spaniard dutchman dane swede finn pole turk serb croat israeli palestinian
syrian iraqi iranian saudi egyptian afghan pakistani indian russian ukrainian mexican canadian australian cuban german italian greek
republican democrat conservative liberal progressive libertarian socialist muslim christian catholic jew texan californian new_yorker`);
