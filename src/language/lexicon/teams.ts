import { phraseList } from './word-list';

/** Nicknames of sports teams that stand alone (`the Yankees`), leagues in North America, college and rugby. */
export const TEAM_NICKNAMES = phraseList(`
  Yankees, Red Sox, White Sox, Blue Jays, Orioles, Rays, Guardians, Tigers, Royals, Twins, Astros, Angels, Athletics,
  Mariners, Rangers, Braves, Marlins, Mets, Phillies, Nationals, Cubs, Brewers, Cardinals, Pirates, Reds, Diamondbacks,
  Rockies, Dodgers, Padres, Giants, Expos, Celtics, Nets, Knicks, 76ers, Sixers, Raptors, Bulls, Cavaliers, Pistons, Pacers,
  Bucks, Hawks, Hornets, Heat, Magic, Wizards, Nuggets, Timberwolves, Thunder, Trail Blazers, Blazers, Jazz, Warriors,
  Clippers, Lakers, Suns, Kings, Mavericks, Rockets, Grizzlies, Pelicans, Spurs, SuperSonics, Bills, Dolphins, Patriots,
  Jets, Ravens, Bengals, Browns, Steelers, Texans, Colts, Jaguars, Titans, Broncos, Chiefs, Raiders, Chargers, Cowboys,
  Eagles, Redskins, Commanders, Bears, Lions, Packers, Vikings, Falcons, Panthers, Saints, Buccaneers, 49ers, Seahawks,
  Rams, Oilers, Bruins, Sabres, Red Wings, Canadiens, Senators, Lightning, Maple Leafs, Hurricanes, Blue Jackets, Devils,
  Islanders, Flyers, Penguins, Capitals, Coyotes, Blackhawks, Avalanche, Stars, Wild, Predators, Blues, Jets, Ducks, Flames,
  Oilers, Sharks, Kraken, Canucks, Golden Knights, Whalers, Nordiques, Galaxy, Sounders, Timbers, Red Bulls, Crimson Tide,
  Razorbacks, Gators, Bulldogs, Wildcats, Volunteers, Commodores, Gamecocks, Aggies, Rebels, Longhorns, Sooners, Cyclones,
  Jayhawks, Mountaineers, Red Raiders, Horned Frogs, Cornhuskers, Huskers, Buckeyes, Wolverines, Spartans, Nittany Lions,
  Hoosiers, Boilermakers, Illini, Fighting Illini, Hawkeyes, Golden Gophers, Gophers, Badgers, Terrapins, Scarlet Knights,
  Fighting Irish, Seminoles, Demon Deacons, Blue Devils, Tar Heels, Wolfpack, Hokies, Yellow Jackets, Orange, Trojans,
  Golden Bears, Beavers, Huskies, Cougars, Sun Devils, Utes, Buffaloes, Lobos, Aztecs, Rainbow Warriors, Broncos, Wolf Pack,
  Owls, Mustangs, Bearcats, Golden Hurricane, Green Wave, Midshipmen, Black Knights, Chanticleers, Thundering Herd,
  Ragin' Cajuns, Red Wolves, Jaguars, Bobcats, Zips, Bulls, Rockets, Redhawks, Chippewas, Flashes, Falcons, Hilltoppers,
  Blue Raiders, Miners, Roadrunners, Monarchs, Golden Eagles, Blazers, Hoyas, Bluejays, Musketeers, Friars, Red Storm, Pirates,
  Zags, Gaels, Toreros, Waves, Dons, Broncs, Shockers, Billikens, Flyers, Explorers, Colonials, Minutemen, Catamounts,
  Springboks, All Blacks, Wallabies, Pumas, Socceroos, Matildas, Proteas, Black Caps, Windies, Three Lions, Azzurri, Les Bleus,
  Super Eagles, Black Stars, Indomitable Lions, Bafana Bafana, Pharaohs, Samurai Blue
`);

/** Clubs of football and other sports, without those that share their name with a town alone. */
export const CLUBS = phraseList(`
  Real Madrid, Atletico Madrid, FC Barcelona, Athletic Bilbao, Real Sociedad, Real Betis, Celta Vigo, Espanyol, Deportivo Coruna,
  Real Zaragoza, Racing Santander, Juventus, Inter Milan, AC Milan, Internazionale, Lazio, AS Roma, Fiorentina, Sampdoria, Atalanta,
  Udinese, Torino, Bayern Munich, Borussia Dortmund, Borussia Moenchengladbach, Bayer Leverkusen, Werder Bremen, VfB Stuttgart,
  Schalke, Schalke 04, Hertha Berlin, Eintracht Frankfurt, Hamburger SV, SV Hamburg, RB Leipzig, Karlsruhe SC, 1860 Munich,
  Hansa Rostock, Arminia Bielefeld, Fortuna Duesseldorf, MSV Duisburg, St Pauli, Paris St Germain, Paris Saint-Germain, PSG,
  Olympique Marseille, Olympique Lyon, AS Monaco, Girondins Bordeaux, Ajax, Ajax Amsterdam, PSV, PSV Eindhoven, Feyenoord,
  Feyenoord Rotterdam, Vitesse, Vitesse Arnhem, Twente, Heerenveen, AZ Alkmaar, FC Utrecht, FC Groningen, Sparta Rotterdam,
  Willem II, Roda JC, Benfica, Sporting Lisbon, FC Porto, Boavista, Sporting Braga, Anderlecht, Club Brugge, Standard Liege, Celtic,
  Hibernian, Hearts, Aberdeen, Dundee United, Kilmarnock, Manchester United, Manchester City, Man United, Man City, Arsenal,
  Chelsea, Tottenham, Tottenham Hotspur, Liverpool, Everton, Newcastle United, Aston Villa, West Ham, West Ham United, Leeds United,
  Leicester City, Wolverhampton Wanderers, Wolves, Crystal Palace, Nottingham Forest, Sheffield Wednesday, Sheffield United,
  Blackburn Rovers, Norwich City, Queens Park Rangers, QPR, Ipswich Town, Derby County, Bolton Wanderers, Stoke City, Hull City,
  Birmingham City, West Bromwich Albion, West Brom, Charlton Athletic, Wigan Athletic, Preston North End, Port Vale, Oldham Athletic, Tranmere Rovers, Bristol City, Bristol Rovers, Oxford United, Huddersfield Town, Swindon Town, Grimsby Town, Galatasaray, Fenerbahce,
  Besiktas, Trabzonspor, Olympiakos, Panathinaikos, AEK Athens, PAOK, Red Star Belgrade, Partizan Belgrade, Dinamo Zagreb,
  Hajduk Split, Dynamo Kiev, Dynamo Kyiv, Shakhtar Donetsk, Spartak Moscow, CSKA Moscow, Lokomotiv Moscow, Dynamo Moscow, Zenit,
  Zenit St Petersburg, Steaua Bucharest, Dinamo Bucharest, Sparta Prague, Slavia Prague, Ferencvaros, Legia Warsaw, Widzew Lodz,
  Rapid Vienna, Austria Vienna, Sturm Graz, FC Zurich, FC Basel, Grasshoppers, Grasshopper, Young Boys, Rosenborg, Malmo FF,
  IFK Gothenburg, Brondby, FC Copenhagen, HJK Helsinki, Boca Juniors, River Plate, Independiente, San Lorenzo, Velez Sarsfield,
  Flamengo, Fluminense, Corinthians, Palmeiras, Gremio, Internacional, Cruzeiro, Vasco da Gama, Botafogo, Penarol, Nacional,
  Colo Colo, Club America, Chivas, Al Ahly, Zamalek, Esperance, Kaizer Chiefs, Orlando Pirates, Al Hilal, Al Nassr, Al-Nassr,
  Urawa Reds, Kashima Antlers, Yokohama Marinos, Gamba Osaka, Mumbai Indians, Chennai Super Kings, Royal Challengers,
  Kolkata Knight Riders, Delhi Capitals, Rajasthan Royals, Sunrisers Hyderabad, Ferrari, McLaren, Williams-Renault, Red Bull Racing,
  Benetton, Mercedes-AMG, Maccabi Tel Aviv, Zalgiris Kaunas, CSKA, Real Salt Lake, Inter Miami, Toronto FC, LA Galaxy, Canterbury Bulldogs, Brisbane Broncos, Sydney Roosters, Wigan Warriors, St Helens, Leicester Tigers, Bath Rugby, Saracens, Harlequins, Leinster, Munster
`);

/** Universities whose short name means their team or school. */
export const SCHOOLS = phraseList(`
  Harvard, Yale, Princeton, Stanford, Cornell, Dartmouth, Brown University, Duke, Georgetown, Notre Dame, Purdue, Rutgers, Baylor,
  Vanderbilt, Tulane, Clemson, Auburn, Syracuse, Villanova, Marquette, Gonzaga, Creighton, Xavier, Butler, Northwestern,
  Wake Forest, Penn State, Ohio State, Michigan State, Florida State, Kansas State, Oklahoma State, Iowa State, Arizona State,
  Oregon State, Washington State, Mississippi State, Boise State, Fresno State, San Diego State, San Jose State, Utah State,
  Colorado State, Appalachian State, Georgia State, Arkansas State, Wichita State, Kent State, Ball State, Louisiana State,
  North Carolina State, Texas A&M, Texas Tech, Virginia Tech, Georgia Tech, Louisiana Tech, Louisiana-Lafayette, Middle Tennessee,
  Boston College, Brigham Young, Southern California, Southern Methodist, Texas Christian, Central Florida, South Florida,
  Western Michigan, Eastern Michigan, Central Michigan, Northern Illinois, Coastal Carolina, East Carolina, Old Dominion,
  LSU, UCLA, USC, TCU, SMU, BYU, UCF, USF, UNLV, UConn, UMass, UAB, UTEP, UTSA, VCU, UNC, UVA, MIT, Caltech
`);
