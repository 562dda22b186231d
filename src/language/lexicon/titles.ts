import { wordSet } from './word-list';

/** Words that end a title or role before a person's name, in lower case: `foreign [minister] Ann Lee`. */
export const ROLE_HEADS = wordSet(`
  president premier minister chancellor secretary secretary-general director-general governor-general attorney-general
  general lieutenant colonel major brigadier sergeant captain corporal admiral commander commodore marshal
  commander-in-chief king queen prince princess emperor empress sultan emir crown-prince duke duchess lord lady sir dame
  baron baroness pope cardinal archbishop bishop patriarch rabbi imam ayatollah mullah sheikh sheik reverend father
  pastor priest swami guru senator congressman congresswoman representative lawmaker legislator deputy governor mayor
  councillor councilor alderman commissioner ambassador envoy diplomat consul judge justice prosecutor attorney lawyer
  solicitor barrister sheriff constable inspector superintendent detective officer official spokesman spokeswoman
  spokesperson chairman chairwoman chairperson chair chief head leader boss director ceo cfo coo founder co-founder
  owner executive manager president-elect vice-president vice-chairman vice-chancellor speaker whip treasurer
  professor doctor scientist researcher economist analyst strategist expert epidemiologist virologist historian author
  writer novelist poet journalist reporter correspondent editor columnist photographer actor actress singer rapper
  musician composer artist filmmaker producer comedian model designer architect engineer astronaut cosmonaut pilot
  coach trainer captain striker midfielder defender forward goalkeeper winger quarterback pitcher batsman bowler
  all-rounder seamer spinner wicketkeeper driver rider jockey champion boxer golfer sprinter swimmer cyclist referee
  umpire activist campaigner dissident blogger militant rebel warlord guerrilla gunman suspect businessman
  businesswoman billionaire tycoon entrepreneur investor banker trader farmer teacher student nurse surgeon physician
  candidate nominee challenger incumbent adviser advisor aide counsel counselor negotiator mediator coordinator
  administrator rector dean principal warden undersecretary parliamentarian mp mla mep pm fm eam cm dcm evangelist
  mr mrs ms miss mx dr prof rev hon gen col lt maj brig adm capt cpl sgt sen rep gov pres mme mlle fr
  shri sri smt herr frau monsieur madame datuk dato
`);

/** Words that stand before a role's head and belong to it, in lower case: `former [vice] president`. */
export const ROLE_MODIFIERS = wordSet(`
  prime vice deputy assistant associate acting interim caretaker former ex outgoing incoming then late honorary
  foreign external internal interior home defence defense finance financial economy economic trade commerce industry
  energy oil petroleum power railway railways transport health education labour labor environment justice law culture
  information science technology agriculture water housing tourism sports affairs security national state federal
  union public press general chief executive managing senior junior principal first second lady crown supreme grand
  high special top long-time longtime veteran ruling opposition party parliamentary congressional presidential
  government cabinet military army navy naval police air force intelligence central bank club team tv television radio
  attorney solicitor advocate surgeon inspector district and house senate minority majority co executive of
  chief human rights communications policy political legal technical sporting athletic head star
  governor board group company news fellow visiting adjunct lieutenant major brigadier rear field
  staff petty warrant master
`);

/** Titles that are surnames and parts of names too: never a border inside a name. */
export const DOUBTFUL_TITLES = wordSet(
  'king prince bishop pope dean major marshal judge justice father lord duke baron sheikh star head forward page',
);

/** Honorifics and short titles that are dropped from a role list, for they say nothing of an office. */
export const HONORIFICS = wordSet('mr mrs ms miss mx dr prof sir dame lord lady mme mlle shri sri smt herr frau fr');

/** `gen.` → `gen`: titles are listed without their full stop. */
export function withoutStop(key: string): string {
  return key.length > 2 && key.endsWith('.') ? key.slice(0, -1) : key;
}
