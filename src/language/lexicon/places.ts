import { phraseList, wordSet } from './word-list';

/** Last words of places' names, in lower case: `Orange [County]`. */
export const PLACE_TAILS = wordSet(`
  river mount mountain mountains hills lake sea ocean island islands isle isles valley peninsula gulf strait straits bay
  desert province state district region county city town village airport street avenue road boulevard lane square park
  port harbor harbour bridge beach canyon forest coast territory territories oblast krai prefecture governorate canton
  strip bank heights plateau delta falls creek canal highway stadium arena palace castle plains border
`);

/** First words of places' names, in lower case: `[Mount] Fuji`. */
export const PLACE_HEADS = wordSet(
  'mount mt. lake port fort cape san santa saint st st. los las el new upper lower isle gulf bay',
);

/** Regions, provinces, seas and cities (beside countries and capitals), worldwide. */
export const KNOWN_PLACES = phraseList(`
  Middle East, Near East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, Western Asia, Northeast Asia,
  Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern Europe, East Africa, West Africa, North Africa,
  Southern Africa, Central Africa, Sub-Saharan Africa, Horn of Africa, Central America, Antarctica, Arctic, Balkans, Baltics,
  Caucasus, South Caucasus, North Caucasus, Sahel, Sahara, Maghreb, Levant, Caribbean, West Indies, Oceania, Polynesia,
  Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kherson, Zaporizhzhia,
  Kharkiv, Kharkov, Odesa, Odessa, Lviv, Mariupol, Bakhmut, Bucha, Dnipro, Sevastopol, Siberia, Urals, Tatarstan, Kazan,
  St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Vladivostok, Sochi, Kaliningrad, Nagorno-Karabakh,
  Transnistria, Xinjiang, Inner Mongolia, Guangdong, Hubei, Hunan, Sichuan, Yunnan, Fujian, Zhejiang, Jiangsu, Shandong,
  Wuhan, Shanghai, Shenzhen, Guangzhou, Chengdu, Chongqing, Tianjin, Hangzhou, Nanjing, Urumqi, Kowloon, Ladakh, Galwan,
  Jammu, Punjab, Haryana, Rajasthan, Gujarat, Maharashtra, Goa, Karnataka, Kerala, Tamil Nadu, Andhra Pradesh, Telangana,
  Odisha, Orissa, Bihar, Jharkhand, West Bengal, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Sikkim,
  Arunachal Pradesh, Uttar Pradesh, Uttarakhand, Himachal Pradesh, Madhya Pradesh, Chhattisgarh, Mumbai, Bombay, Kolkata,
  Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad, Ahmedabad, Pune, Lucknow, Varanasi, Amritsar,
  Pulwama, Balakot, Lahore, Karachi, Peshawar, Quetta, Rawalpindi, Balochistan, Sindh, Khyber Pakhtunkhwa, Waziristan,
  Kandahar, Herat, Helmand, Mosul, Basra, Aleppo, Idlib, Homs, Raqqa, Haifa, Hebron, Nablus, Jenin, Rafah, Khan Younis,
  Mecca, Medina, Jeddah, Benghazi, Alexandria, Casablanca, Darfur, Tigray, Johannesburg, Durban, Soweto, Kano, Mombasa,
  Istanbul, Izmir, Bavaria, Saxony, Hesse, Lombardy, Tuscany, Sicily, Sardinia, Corsica, Brittany, Normandy, Provence,
  Andalusia, Galicia, Flanders, Wallonia, Silesia, Transylvania, Dalmatia, Munich, Frankfurt, Hamburg, Cologne, Milan, Naples,
  Turin, Venice, Florence, Barcelona, Seville, Valencia, Marseille, Lyon, Nice, Bordeaux, Strasbourg, Geneva, Zurich, Basel,
  Lausanne, Davos, Rotterdam, Antwerp, Manchester, Liverpool, Birmingham, Glasgow, Leeds, Bristol, Sheffield, Krakow, Gdansk,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
  Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
  Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
  Wisconsin, Wyoming, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas,
  San Francisco, Seattle, Denver, Boston, Detroit, Miami, Atlanta, Minneapolis, Las Vegas, New Orleans, Manhattan, Brooklyn,
  Queens, Bronx, Silicon Valley, Hollywood, Wall Street, Capitol Hill, Capitol, Broadway, Guantanamo Bay, Guantanamo, Ontario,
  Quebec, Alberta, Manitoba, Saskatchewan, Nova Scotia, British Columbia, Toronto, Montreal, Vancouver, Calgary,
  New South Wales, Queensland, Victoria, Tasmania, Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland, Christchurch,
  Rio de Janeiro, Sao Paulo, São Paulo, Amazonas, Patagonia, Tijuana, Chiapas, Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa,
  Fukushima, Hokkaido, Busan, Incheon, Java, Sumatra, Bali, Borneo, Papua, Aceh, Mindanao, Luzon, Rakhine, Ho Chi Minh City,
  Saigon, Atlantic, Pacific, Indian Ocean, Indo-Pacific, Asia-Pacific, Atlantic Ocean, Pacific Ocean, Arctic Ocean,
  Mediterranean, Mediterranean Sea, Black Sea, Baltic Sea, Baltic, Red Sea, North Sea, Caspian Sea, South China Sea,
  East China Sea, Arabian Sea, Dead Sea, Persian Gulf, Gulf of Mexico, Bay of Bengal, Strait of Hormuz, English Channel,
  Suez Canal, Panama Canal, Himalayas, Alps, Andes, Amazon River, Nile, Danube, Rhine, Volga, Ganges, Mekong, Euphrates,
  Tigris, Mount Everest, Everest, Red Square, Tiananmen Square, Times Square, Trafalgar Square, Buckingham Palace,
  Washington D.C., Washington DC, Earth, Mars
`);
