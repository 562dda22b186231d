// Cities that news is filed from without a country (news agencies' stand-alone datelines) and national capitals.
const cities = new Set(
  [
    'Abidjan,Abu Dhabi,Abuja,Accra,Addis Ababa,Ahmedabad,Aleppo,Algiers,Almaty,Amman,Amsterdam,Ankara,Antananarivo',
    'Ashgabat,Asmara,Astana,Asuncion,Athens,Atlanta,Auckland,Baghdad,Baku,Bali,Baltimore,Bamako,Bandar Seri Begawan',
    'Bangkok,Bangui,Banjul,Barcelona,Basra,Beijing,Beirut,Belfast,Belgrade,Bengaluru,Bangalore,Benghazi,Berlin,Bern',
    'Bhopal,Bishkek,Bogota,Bonn,Boston,Brasilia,Bratislava,Brazzaville,Brisbane,Brussels,Bucharest,Budapest',
    'Buenos Aires,Bujumbura,Cairo,Calcutta,Calgary,Canberra,Cape Town,Caracas,Chandigarh,Chennai,Chicago,Chisinau',
    'Cincinnati,Cleveland,Colombo,Conakry,Copenhagen,Dakar,Dallas,Damascus,Dar es Salaam,Delhi,Denver,Detroit,Dhaka',
    'Djibouti,Doha,Donetsk,Dubai,Dublin,Durban,Dushanbe,Edinburgh,Frankfurt,Freetown,Gaborone,Gaza,Gaza City,Geneva',
    'Georgetown,Glasgow,Guangzhou,Guatemala City,Guwahati,Hague,The Hague,Hamburg,Hanoi,Harare,Havana,Helsinki',
    'Ho Chi Minh City,Hong Kong,Honolulu,Houston,Hyderabad,Indianapolis,Islamabad,Istanbul,Jaipur,Jakarta,Jeddah',
    'Jerusalem,Johannesburg,Juba,Kabul,Kampala,Karachi,Kathmandu,Kazan,Kharkiv,Khartoum,Kherson,Kigali,Kingston',
    'Kinshasa,Kolkata,Kuala Lumpur,Kuwait,Kuwait City,Kyiv,Kiev,La Paz,Lagos,Lahore,Las Vegas,Libreville,Lilongwe',
    'Lima,Lisbon,Ljubljana,Lome,London,Los Angeles,Luanda,Lucknow,Lusaka,Luxembourg,Lviv,Macau,Madrid,Malabo,Male',
    'Managua,Manama,Manchester,Manila,Maputo,Mariupol,Mecca,Melbourne,Mexico City,Miami,Milan,Milwaukee,Minneapolis',
    'Minsk,Mogadishu,Monaco,Monrovia,Montevideo,Montreal,Moroni,Moscow,Mosul,Mumbai,Munich,Muscat,Nagpur,Nairobi',
    'Nassau,New Delhi,New Orleans,New York,Niamey,Nicosia,Nouakchott,Odesa,Odessa,Oslo,Ottawa,Ouagadougou,Palermo',
    'Panama City,Paris,Patna,Perth,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Podgorica,Port-au-Prince,Port Louis',
    'Port Moresby,Port of Spain,Porto-Novo,Prague,Pretoria,Pristina,Pune,Pyongyang,Quebec City,Quito,Rabat,Ramallah',
    'Rangoon,Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,San Antonio,San Diego,San Francisco,San Jose,San Juan',
    'San Salvador,Sanaa,Santiago,Santo Domingo,Sao Paulo,São Paulo,Sarajevo,Seattle,Seoul,Shanghai,Shenzhen,Singapore',
    'Skopje,Sofia,Srinagar,St Petersburg,St. Petersburg,St. Louis,Stockholm,Strasbourg,Suva,Sydney,Taipei,Tallinn',
    'Tashkent,Tbilisi,Tegucigalpa,Tehran,Tel Aviv,Thimphu,Tirana,Tokyo,Toronto,Tripoli,Tunis,Ulaanbaatar',
    'United Nations,Vaduz,Valletta,Vancouver,Vatican City,Victoria,Vienna,Vientiane,Vilnius,Vladivostok,Warsaw',
    'Washington,Washington D.C.,Wellington,Windhoek,Winnipeg,Yangon,Yaounde,Yekaterinburg,Yerevan,Zagreb,Zurich',
  ].flatMap((line) => line.split(',').map((city) => city.toLowerCase())),
);

/** True for a city that needs no country in a dateline; any case. */
export function isFilingPlace(name: string): boolean {
  return cities.has(name.toLowerCase().replace(/\s+/g, ' ').trim());
}
