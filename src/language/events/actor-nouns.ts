import { nouns, words } from './frame';

/** Nouns for people and bodies of people that act in the news. */
const ACTORS =
  nouns(`government ministry minister president premier chancellor king queen prince princess emir sultan pope bishop
archbishop cleric parliament congress senate assembly cabinet council court tribunal judge prosecutor attorney lawyer police
policeman policewoman officer soldier troop army navy military militia militiaman rebel guerrilla insurgent militant gunman
terrorist extremist fighter attacker assailant hacker force group party coalition alliance movement organization organisation
union association federation league network agency authority administration regime official spokesman spokeswoman spokesperson
diplomat ambassador envoy mediator negotiator leader chief head commander general colonel director chairman chairwoman
governor mayor senator congressman lawmaker legislator deputy member politician candidate opposition company firm corporation
bank airline manufacturer newspaper journalist reporter editor businessman entrepreneur worker farmer student teacher doctor
nurse miner driver protester demonstrator activist campaigner dissident prisoner detainee inmate hostage refugee migrant
immigrant civilian resident villager inhabitant citizen national people person man woman child youth boy girl family couple
victim survivor crowd supporter follower tribe tribesman settler peacekeeper inspector observer monitor investigator expert
adviser advisor delegation mission team squad unit counterpart partner
ally rival neighbor neighbour community society church club committee commission board institute university school hospital
city town village capital country nation state republic province kingdom bloc side delegate guest visitor foreigner
passenger pilot sailor crew fisherman relative widow wife husband son daughter father mother brother sister suspect criminal
gang cartel thief murderer passenger tourist patient scientist researcher engineer artist actor singer player coach monk nun
priest imam rabbi orphan settlement camp`);

const NOT_ACTORS = new Set(
  words(
    'others papers matters numbers orders powers offers letters computers errors doors factors sectors borders quarters headquarters waters posters corners chapters centers centres covers answers trailers boosters chambers containers meters liters favors colors efforts layers towers servers figures rumors rumours indoors doors terrors horrors mirrors corridors drivers tremors tenders dinners orders bunkers disasters semiconductors',
  ),
);

/** True for nouns of people and bodies: `troops`, `protesters`, `the court`. */
export function isActorNoun(lower: string): boolean {
  if (ACTORS.has(lower)) return true;
  return /[a-z]{2}(?:ists?|ians|men|women|ers|ors|crats?)$/.test(lower) && !NOT_ACTORS.has(lower);
}
