import { KNOWN_ORGANIZATIONS } from '../language/lexicon/organizations';
import { coinCompany } from './coin-names';
import type { TaggedDocument } from './documents';
import { pick, type Random } from './random';
import type { NameStock } from './replace-names';
import { type Filling, forms, inventReport, number } from './report-forms';

/**
 * Forms of business news: B and D companies, B+ a company with its legal form, P a person, S their surname, V a town,
 * C a country, # a number. Companies have names of all kinds: only what stands around them tells.
 */
const FORMS = forms(`
  B said on Monday it would cut # jobs .
  B 's shares rose # percent in early trading .
  Shares of B fell # percent after the report .
  Shares in B were up # percent .
  B+ raised its takeover bid for D by # percent .
  The offer values B at # pence per share .
  D , which rejected B 's initial approach , said it would evaluate the offer .
  P , chief executive of B , declined to comment .
  B Chief Executive P said the deal was fair .
  B chairman P stepped down last month .
  S joined B from D in March .
  Private equity firm B and carmaker D announced a joint venture .
  State-run miner B must raise wages , said D .
  The airline B ordered # planes from D .
  Drugmaker B said its vaccine was effective .
  U.S. software maker B bought D for $ # million .
  C 's B is in talks with D over a merger .
  Analysts at B expect profits to fall .
  " Demand is strong , " said P , an analyst at B .
  P , an economist at B in V , said rates would rise .
  B , based in V , has # workers in C .
  B reported a net loss of $ # million for the quarter .
  B shareholders voted against the plan .
  Workers at B went on strike in V .
  A spokesman for B did not respond to a request for comment .
  A spokeswoman for D said the company was aware of the claims .
  B and D signed the contract in V on Tuesday .
  B , D and other companies face higher costs in C .
  The V-based company sold its stake in B to D .
  B , a unit of D , makes parts for cars .
  S told B he would resign .
  B posted a photo of S on its website .
  The regulator fined B $ # million .
  B declined to say who would replace S .
  B has a # percent stake in D .
  The B deal is worth # billion euros .
  B plans to open # stores in C , S said .
  In a letter to B , the union said the talks had failed .
  Reporting by P for B
  According to B , the number of users doubled .
  The report was first published by B .
  B carried the interview with S on Sunday .
`);

const LEGAL_FORMS = [
  'Inc',
  'Corp',
  'Ltd',
  'Plc',
  'plc',
  'AG',
  'SA',
  'Co',
  'Co Ltd',
  'Group',
  'Holdings',
  'NV',
  'AB',
  'ASA',
  'SpA',
  'LLC',
  'Inc.',
];

function company(stock: NameStock, random: Random): readonly string[] {
  const kind = random();
  if (kind < 0.4) return [coinCompany(stock.last, random)];
  if (kind < 0.55) return pick(random, KNOWN_ORGANIZATIONS).split(' ');
  if (kind < 0.7) return [pick(random, stock.last)];
  if (kind < 0.8) return pick(random, stock.smallPlaces);
  return pick(random, stock.organizations);
}

/** An invented report on two companies and one person. */
export function businessReport(stock: NameStock, random: Random): TaggedDocument {
  const first = company(stock, random);
  const second = company(stock, random);
  const surname = pick(random, stock.last);
  const person = [pick(random, stock.first), surname];
  const filling = (slot: string): Filling | null => {
    if (slot === 'B') return [first, 'ORGANIZATION'];
    if (slot === 'D') return [second, 'ORGANIZATION'];
    if (slot === 'B+') return [[...first, ...pick(random, LEGAL_FORMS).split(' ')], 'ORGANIZATION'];
    if (slot === 'P') return [person, 'PERSON'];
    if (slot === 'S') return [[surname], 'PERSON'];
    if (slot === 'V') return [pick(random, stock.places), 'PLACE'];
    if (slot === 'C') return [pick(random, stock.countries), 'PLACE'];
    return slot === '#' ? number(random) : null;
  };
  return inventReport(FORMS, filling, random);
}
