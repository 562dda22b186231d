import { nouns } from '../frame';

/** Modals that lay a duty on somebody. */
export const DUTIES: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
/** What somebody is to do something. */
export const READY: ReadonlySet<string> = new Set(['ready', 'willing', 'prepared']);
export const ACCORDS = nouns(
  'treaty agreement accord pact protocol memorandum deal convention charter truce ceasefire cease-fire contract',
);
export const TIES = nouns(
  'tie relation relationship partnership embassy consulate alliance friendship recognition link',
);
export const AID_GOODS = nouns(
  'aid assistance relief food medicine supply help support loan grant credit fund funding money dollar troop peacekeeper weapon arm equipment intelligence training shelter asylum refuge protection compensation vaccine expert doctor donation photograph scholarship amnesty pardon ton tonne',
);
export const CURBS = nouns(
  'sanction restriction ban embargo curfew emergency blockade siege curb measure order decree state law tariff censorship limit quota',
);
export const PEACEFUL_STEPS = nouns(
  'reform election concession release access return freedom autonomy independence vote referendum rally inspection',
);
export const PROPOSALS = nouns(
  'offer proposal plan invitation demand call request appeal ultimatum resolution deal bid mediation peace accord agreement agreements suggestion idea pressure ceasefire cease-fire truce allegation accusation charge claim criticism recommendation bill application motion compromise',
);
export const STREETS = nouns(
  'road street highway bridge railway rail route motorway square entrance traffic port border airport',
);
export const WORKERS = nouns(
  'worker student farmer protester demonstrator people resident villager youth prisoner inmate driver trucker activist teacher nurse doctor miner crowd thousand hundred fisherman refugee citizen supporter opponent follower union trader trucker demonstrators',
);
export const POSITIONS = nouns(
  'stronghold village town city position base camp hill outpost airport area territory bridge port part district region island post headquarters village capital',
);
export const ARMED = nouns(
  'aircraft warplane plane jet helicopter gunship tank troop force soldier army navy drone missile predator artillery warship bomber fighter military rebel guerrilla militia minefield landmine mine gunboat air-force marine commando raid airstrike strike offensive shelling',
);
export const CRISES = nouns(
  'crime violation abuse allegation accusation report claim murder death killing corruption fraud case role incident',
);
export const BOMBS = nouns('bomb mine grenade explosive device');
export const DISASTERS = nouns(
  'earthquake quake hurricane typhoon cyclone tornado storm flood flooding tsunami wildfire bushfire landslide mudslide avalanche drought heatwave eruption blizzard',
);
/** What kills without a doer. */
export const MISFORTUNES: ReadonlySet<string> = new Set([
  ...DISASTERS,
  ...nouns(
    'accident crash collision derailment sinking shipwreck capsizing pile-up fire blaze stampede collapse outbreak epidemic',
  ),
]);
export const VEHICLES = nouns(
  'plane airplane airliner aircraft jet helicopter train bus minibus coach car truck lorry ship ferry boat vessel freighter tanker trawler tug yacht barge submarine cruiser dinghy flight tram van locomotive airship motorcycle',
);
export const MONEY = nouns(
  'dollar euro pound crown yen yuan rupee rouble ruble franc krona krone dirham riyal peso real won lira million billion $ £ €',
);
