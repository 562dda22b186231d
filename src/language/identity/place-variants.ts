/** Towns and regions with several names or spellings, one place a line, the present English name first. */
export const PLACE_VARIANTS: readonly (readonly string[])[] = `
Kyiv|Kiev|Kyyiv
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov|Lwow
Luhansk|Lugansk
Zaporizhzhia|Zaporozhye|Zaporizhia
Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk
Donbas|Donbass
Mykolaiv|Nikolayev
Chernobyl|Chornobyl
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Odisha|Orissa
Puducherry|Pondicherry
Pune|Poona
Varanasi|Benares|Banaras
Beijing|Peking
Guangzhou|Canton
Yangon|Rangoon
Ho Chi Minh City|Saigon
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad
Washington|Washington D.C.|Washington DC|Washington, D.C.
New York City|NYC
Los Angeles|L.A.
Mecca|Makkah
Jeddah|Jidda|Jiddah
Aleppo|Halab
Astana|Nur-Sultan|Nursultan
Almaty|Alma-Ata
Gothenburg|Göteborg
Munich|München
Cologne|Köln
Nuremberg|Nürnberg
Vienna|Wien
Zurich|Zürich
Geneva|Genève
Florence|Firenze
Turin|Torino
Milan|Milano
Naples|Napoli
Prague|Praha
Warsaw|Warszawa
Krakow|Cracow|Kraków
Gdansk|Gdańsk|Danzig
Bucharest|Bucuresti
Lisbon|Lisboa
Seville|Sevilla
Antwerp|Antwerpen
The Hague|Den Haag
Copenhagen|København
Chisinau|Kishinev
Tbilisi|Tiflis
Ulaanbaatar|Ulan Bator
Pyongyang|P'yongyang
Brasilia|Brasília
Sao Paulo|São Paulo
Bogota|Bogotá
Mexico City|Ciudad de México
N'Djamena|Ndjamena
Khan Younis|Khan Yunis
Sanaa|Sana'a
Homs|Hims
Nagorno-Karabakh|Nagorny Karabakh|Artsakh
Xinjiang|Sinkiang
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
