/**
 * Countries and territories, one a line: `name | capitals | demonyms | other names`.
 * Compiled from general knowledge; demonyms are adjectives and nouns, plurals where they are not made with `s`.
 */
export const COUNTRY_LINES = `
Afghanistan|Kabul|Afghan,Afghani|Islamic Emirate of Afghanistan
Albania|Tirana|Albanian|
Algeria|Algiers|Algerian|
Andorra|Andorra la Vella|Andorran|
Angola|Luanda|Angolan|
Antigua and Barbuda|St. John's|Antiguan,Barbudan|Antigua,Barbuda
Argentina|Buenos Aires|Argentine,Argentinian,Argentinean|
Armenia|Yerevan|Armenian|
Australia|Canberra|Australian,Aussie|
Austria|Vienna|Austrian|
Azerbaijan|Baku|Azerbaijani,Azeri|
Bahamas|Nassau|Bahamian|The Bahamas
Bahrain|Manama|Bahraini|
Bangladesh|Dhaka|Bangladeshi|
Barbados|Bridgetown|Barbadian|
Belarus|Minsk|Belarusian,Belarussian,Byelorussian|Byelorussia,Belorussia
Belgium|Brussels|Belgian|
Belize|Belmopan|Belizean|
Benin|Porto-Novo|Beninese|
Bermuda|Hamilton|Bermudian,Bermudan|
Bhutan|Thimphu|Bhutanese|
Bolivia|La Paz,Sucre|Bolivian|
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina,Herzegovina
Botswana|Gaborone|Botswanan,Motswana,Batswana|
Brazil|Brasilia,Brasília|Brazilian|
Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
Bulgaria|Sofia|Bulgarian|
Burkina Faso|Ouagadougou|Burkinabe|
Burundi|Bujumbura,Gitega|Burundian|
Cambodia|Phnom Penh|Cambodian|Kampuchea
Cameroon|Yaounde,Yaoundé|Cameroonian|
Canada|Ottawa|Canadian|
Cape Verde|Praia|Cape Verdean|Cabo Verde
Central African Republic|Bangui||CAR
Chad|N'Djamena|Chadian|
Chile|Santiago|Chilean|
China|Beijing,Peking|Chinese|People's Republic of China,PRC,Mainland China
Colombia|Bogota,Bogotá|Colombian|
Comoros|Moroni|Comorian,Comoran|
Congo|Brazzaville,Kinshasa|Congolese|DR Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC,Republic of Congo,Republic of the Congo,Zaire
Costa Rica|San Jose,San José|Costa Rican|
Croatia|Zagreb|Croatian,Croat|
Cuba|Havana|Cuban|
Cyprus|Nicosia|Cypriot|
Czech Republic|Prague|Czech|Czechia,Czechoslovakia
Denmark|Copenhagen|Danish,Dane|
Djibouti||Djiboutian|
Dominica|Roseau||
Dominican Republic|Santo Domingo|Dominican|
East Timor|Dili|Timorese,East Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian,Ecuadorean|
Egypt|Cairo|Egyptian|
El Salvador|San Salvador|Salvadoran,Salvadorean|
England||English|
Equatorial Guinea|Malabo||
Eritrea|Asmara|Eritrean|
Estonia|Tallinn|Estonian|
Eswatini|Mbabane|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian|
Falkland Islands|||Falklands,Malvinas
Faroe Islands|Torshavn|Faroese|Faroes
Fiji|Suva|Fijian|
Finland|Helsinki|Finnish,Finn|
France|Paris|French|
French Guiana|Cayenne||
Gabon|Libreville|Gabonese|
Gambia|Banjul|Gambian|The Gambia
Georgia|Tbilisi|Georgian|
Germany|Berlin|German|Federal Republic of Germany,West Germany,East Germany
Ghana|Accra|Ghanaian|
Gibraltar||Gibraltarian|
Greece|Athens|Greek|
Greenland|Nuuk|Greenlandic,Greenlander|
Grenada|St. George's|Grenadian|
Guadeloupe|||
Guam|Hagatna|Guamanian|
Guatemala|Guatemala City|Guatemalan|
Guinea|Conakry|Guinean|
Guinea-Bissau|Bissau||Guinea Bissau
Guyana|Georgetown|Guyanese|
Haiti|Port-au-Prince|Haitian|
Honduras|Tegucigalpa|Honduran|
Hong Kong||Hong Konger,Hongkonger|Hongkong
Hungary|Budapest|Hungarian|
Iceland|Reykjavik|Icelandic,Icelander|
India|New Delhi,Delhi|Indian|Republic of India
Indonesia|Jakarta|Indonesian|
Iran|Tehran,Teheran|Iranian|Islamic Republic of Iran
Iraq|Baghdad|Iraqi|
Ireland|Dublin|Irish,Irishman,Irishmen|Republic of Ireland,Irish Republic
Israel|Jerusalem,Tel Aviv|Israeli|
Italy|Rome|Italian|
Ivory Coast|Abidjan,Yamoussoukro|Ivorian|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Kingston|Jamaican|
Japan|Tokyo|Japanese|
Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan
Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani|
Kenya|Nairobi|Kenyan|
Kiribati|Tarawa||
Kosovo|Pristina|Kosovar,Kosovan|
Kuwait|Kuwait City|Kuwaiti|
Kyrgyzstan|Bishkek|Kyrgyz,Kirghiz|Kirghizstan,Kirgizstan
Laos|Vientiane|Laotian,Lao|
Latvia|Riga|Latvian|
Lebanon|Beirut|Lebanese|
Lesotho|Maseru|Basotho|
Liberia|Monrovia|Liberian|
Libya|Tripoli|Libyan|
Liechtenstein|Vaduz|Liechtensteiner|
Lithuania|Vilnius|Lithuanian|
Luxembourg||Luxembourger,Luxembourgish|
Macau|||Macao
Madagascar|Antananarivo|Malagasy,Madagascan|
Malawi|Lilongwe|Malawian|
Malaysia|Kuala Lumpur,Putrajaya|Malaysian|
Maldives|Male|Maldivian|
Mali|Bamako|Malian|
Malta|Valletta|Maltese|
Marshall Islands|Majuro|Marshallese|
Mauritania|Nouakchott|Mauritanian|
Mauritius|Port Louis|Mauritian|
Mexico|Mexico City|Mexican|
Micronesia|Palikir|Micronesian|Federated States of Micronesia
Moldova|Chisinau|Moldovan,Moldavian|Moldavia
Monaco||Monegasque|
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian|
Montenegro|Podgorica|Montenegrin|
Morocco|Rabat|Moroccan|
Mozambique|Maputo|Mozambican|
Myanmar|Naypyidaw,Naypyitaw,Yangon,Rangoon|Burmese,Myanmarese|Burma
Namibia|Windhoek|Namibian|
Nauru|Yaren|Nauruan|
Nepal|Kathmandu,Katmandu|Nepali,Nepalese|
Netherlands|Amsterdam,The Hague|Dutch,Dutchman|The Netherlands,Holland
New Caledonia|Noumea|New Caledonian|
New Zealand|Wellington|New Zealander,Kiwi|
Nicaragua|Managua|Nicaraguan|
Niger|Niamey|Nigerien|
Nigeria|Abuja,Lagos|Nigerian|
North Korea|Pyongyang|North Korean|Democratic People's Republic of Korea,DPRK,N. Korea,N.Korea
North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia,FYROM
Northern Ireland|Belfast|Northern Irish|Ulster
Norway|Oslo|Norwegian|
Oman|Muscat|Omani|
Pakistan|Islamabad|Pakistani|
Palau|Ngerulmud|Palauan|
Palestine|Ramallah|Palestinian|State of Palestine,Palestinian Territories,Palestinian territories,Occupied Territories
Panama|Panama City|Panamanian|
Papua New Guinea|Port Moresby|Papua New Guinean|PNG
Paraguay|Asuncion|Paraguayan|
Peru|Lima|Peruvian|
Philippines|Manila|Filipino,Philippine,Filipina|The Philippines
Poland|Warsaw|Polish,Pole|
Portugal|Lisbon|Portuguese|
Puerto Rico|San Juan|Puerto Rican|
Qatar|Doha|Qatari|
Romania|Bucharest|Romanian|
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan|
Saint Kitts and Nevis|Basseterre||St. Kitts and Nevis,St Kitts and Nevis
Saint Lucia|Castries|St. Lucian|St. Lucia,St Lucia
Saint Vincent and the Grenadines|Kingstown||St. Vincent and the Grenadines
Samoa|Apia|Samoan|
San Marino||Sammarinese|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
Scotland|Edinburgh|Scottish,Scot,Scotsman|
Senegal|Dakar|Senegalese|
Serbia|Belgrade|Serbian,Serb|Serbia and Montenegro
Seychelles|Victoria|Seychellois|
Sierra Leone|Freetown|Sierra Leonean|
Singapore||Singaporean|
Slovakia|Bratislava|Slovak,Slovakian|
Slovenia|Ljubljana|Slovenian,Slovene|
Solomon Islands|Honiara|Solomon Islander|
Somalia|Mogadishu|Somali,Somalian|
Somaliland|Hargeisa||
South Africa|Pretoria,Cape Town|South African|
South Korea|Seoul|South Korean|Republic of Korea,ROK,S. Korea,S.Korea
South Ossetia|Tskhinvali|South Ossetian,Ossetian|
South Sudan|Juba|South Sudanese|
Spain|Madrid|Spanish,Spaniard|
Sri Lanka|Colombo|Sri Lankan|Ceylon
Sudan|Khartoum|Sudanese|
Suriname|Paramaribo|Surinamese|
Sweden|Stockholm|Swedish,Swede|
Switzerland|Bern,Berne|Swiss|
Syria|Damascus|Syrian|
Taiwan|Taipei|Taiwanese|
Tajikistan|Dushanbe|Tajik,Tajikistani|
Tanzania|Dar es Salaam,Dodoma|Tanzanian|
Thailand|Bangkok|Thai|
Tibet|Lhasa|Tibetan|
Togo|Lome,Lomé|Togolese|
Tonga|Nuku'alofa|Tongan|
Trinidad and Tobago|Port of Spain|Trinidadian|Trinidad,Tobago
Tunisia|Tunis|Tunisian|
Turkey|Ankara|Turkish,Turk|Türkiye,Turkiye
Turkmenistan|Ashgabat|Turkmen|
Tuvalu|Funafuti|Tuvaluan|
Uganda|Kampala|Ugandan|
Ukraine|Kyiv,Kiev|Ukrainian|
United Arab Emirates|Abu Dhabi,Dubai|Emirati|UAE,U.A.E.
United Kingdom|London|British,Briton,Brit|UK,U.K.,Britain,Great Britain
United States|Washington,Washington D.C.,Washington DC|American|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Montevideo|Uruguayan|
Uzbekistan|Tashkent|Uzbek,Uzbekistani|
Vanuatu|Port Vila||
Vatican|Vatican City||Vatican City,Holy See
Venezuela|Caracas|Venezuelan|
Vietnam|Hanoi|Vietnamese|Viet Nam,North Vietnam,South Vietnam
Wales|Cardiff|Welsh,Welshman|
Western Sahara||Sahrawi,Saharawi|
Yemen|Sanaa,Sana'a,Aden|Yemeni,Yemenite|
Yugoslavia||Yugoslav,Yugoslavian|
Zambia|Lusaka|Zambian|
Zanzibar||Zanzibari|
Zimbabwe|Harare|Zimbabwean|Rhodesia
Soviet Union||Soviet|USSR,U.S.S.R.
Korea||Korean|Korean Peninsula,Korean peninsula
Abkhazia|Sukhumi|Abkhaz,Abkhazian|
Chechnya|Grozny|Chechen|
Crimea|Simferopol|Crimean|
Dagestan|Makhachkala|Dagestani|
Catalonia|Barcelona|Catalan|
Kashmir|Srinagar|Kashmiri|Jammu and Kashmir
Kurdistan|Erbil|Kurdish,Kurd|Iraqi Kurdistan
Africa||African|
Asia||Asian|
Europe||European|
Latin America||Latin American|
North America||North American|
South America||South American|
Scandinavia||Scandinavian|
`;
