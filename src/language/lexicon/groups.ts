import { phraseList } from './word-list';

/** Religious, political, ethnic and regional groups (beside the demonyms of countries), as adjectives and nouns. */
export const GROUPS = phraseList(`
  Muslim, Muslims, Moslem, Moslems, Islamic, Islamist, Islamists, Sunni, Sunnis, Shia, Shias, Shi'ite, Shi'ites, Shiite, Shiites, Christian,
  Christians, Catholic, Catholics, Roman Catholic, Protestant, Protestants, Orthodox, Anglican, Anglicans, Evangelical,
  Evangelicals, Baptist, Baptists, Methodist, Methodists, Lutheran, Mormon, Mormons, Jewish, Jew, Jews, Hindu, Hindus,
  Buddhist, Buddhists, Sikh, Sikhs, Jain, Jains, Zionist, Zionists, Republican, Republicans, Democrat, Democrats, Democratic,
  Tory, Tories, Socialist, Socialists, Communist, Communists, Marxist, Marxists, Maoist, Maoists, Leninist, Nazi, Nazis,
  Fascist, Fascists, Arab, Arabs, Arabic, Persian, Persians, Slavic, Hispanic, Hispanics, Latino, Latinos, Latina, Caucasian,
  Jewish-American, African-American, African-Americans, Afro-American, Asian-American, Asian-Americans, Native American,
  Native Americans, Aboriginal, Maori, Inuit, Tamil, Tamils, Bengali, Bengalis, Punjabi, Punjabis, Gujarati, Marathi, Telugu,
  Sindhi, Pashtun, Pashtuns, Baloch, Baluch, Balochi, Hazara, Hazaras, Uighur, Uighurs, Uyghur, Uyghurs, Rohingya, Rohingyas,
  Hutu, Hutus, Tutsi, Tutsis, Zulu, Zulus, Xhosa, Yoruba, Igbo, Hausa, Fulani, Berber, Berbers, Tuareg, Tigrayan, Tigrayans,
  Oromo, Basque, Basques, Corsican, Sicilian, Bavarian, Flemish, Walloon, Breton, Tatar, Tatars, Cossack, Cossacks, Roma,
  Yazidi, Yazidis, Druze, Alawite, Alawites, Coptic, Copt, Copts, Maronite, Western, Latin, Nordic, Baltic, Balkan,
  Caribbean, Gaullist, Thatcherite, Trumpist, Peronist, Kemalist, Wahhabi, Salafi, Salafist, Texan, Texans, Californian,
  Californians, New Yorker, New Yorkers, Londoner, Londoners, Parisian, Parisians, Muscovite, Muscovites, Berliner,
  Indo-Pakistani, Sino-Indian, Sino-American, Sino-Soviet, Russo-Ukrainian, Anglo-American, Franco-German, Eurasian,
  Zairean, Zaireans, Zairian, Rhodesian, West Indian, West Indians, S. Korean, N. Korean, S. African, South Asian,
  Southeast Asian, East African, West African, North African, Central American, East European, West European,
  Eastern European, Western European, Southern European, Northern European, Central European, Pan-African, Euro-Atlantic, Transatlantic
`);
