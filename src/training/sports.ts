import { CLUBS, SCHOOLS, TEAM_NICKNAMES } from '../language/lexicon/teams';
import type { TaggedDocument } from './documents';
import { pick, type Random } from './random';
import type { NameStock } from './replace-names';
import { type Filling, forms, inventReport, number } from './report-forms';

/**
 * Forms of sports reports: T a team (a town's name as often as not), N its nickname, P a person, S a surname, C a
 * country, V a town, # a number, L a league or cup. Results give teams where other news has towns.
 */
const FORMS = forms(`
  T # T #
  T # , T #
  T # T # ( halftime # - # )
  # . T # # # # # #
  T # # # # #
  T beat T # - # on Saturday .
  T defeated T # - # in V on Sunday .
  T won # - # at T .
  T lost to T on Friday night .
  P scored # points to lead T past T # - # .
  P scored twice as T beat T # - # .
  S added # points and # rebounds for T .
  S , who joined from T , scored the winner .
  The N ( # - # ) won their third straight game .
  The N will play at T next week .
  T quarterback P threw for # yards .
  T coach P said the team played well .
  T striker P equalised after # minutes .
  P ( C ) beat P ( C ) # - # # - #
  # . P ( C ) # minutes # seconds
  # . P , C , #
  P , C , beat P , C , # - # .
  The N are # - # in the L .
  T , the L leaders , drew # - # with T .
  T at T
  T vs. T
  T v T
  S put T ahead in the # th minute .
  T are at home to T on Saturday .
  T moved into first place in the L with a victory over T .
  Attendance : #
  P hit a two-run homer as T edged T # - # .
  In V , P pitched a shutout as the N blanked the N # - # .
  C beat C # - # in a World Cup qualifier in V .
  C 's P won the women 's race in V .
  P , of T , was named player of the week .
  T freshman P had # tackles against T .
  T led # - # at halftime before the N rallied .
`);

const LEAGUES =
  'Premier League,Serie A,Bundesliga,Eastern Conference,American League East,National League,Champions League,Big Ten,ACC,Ligue 1'.split(
    ',',
  );

function filling(slot: string, stock: NameStock, random: Random): Filling | null {
  const surname = () => pick(random, stock.last);
  if (slot === 'T') {
    const kind = random();
    if (kind < 0.55) return [pick(random, stock.places), 'ORGANIZATION'];
    if (kind < 0.8) return [pick(random, CLUBS).split(' '), 'ORGANIZATION'];
    return [pick(random, SCHOOLS).split(' '), 'ORGANIZATION'];
  }
  if (slot === 'N') return [pick(random, TEAM_NICKNAMES).split(' '), 'ORGANIZATION'];
  if (slot === 'P') return [[pick(random, stock.first), surname()], 'PERSON'];
  if (slot === 'S') return [[surname()], 'PERSON'];
  if (slot === 'C') return [pick(random, stock.countries), 'PLACE'];
  if (slot === 'V') return [pick(random, stock.places), 'PLACE'];
  if (slot === 'L') return [pick(random, LEAGUES).split(' '), 'MISC'];
  if (slot === '#') return number(random);
  return null;
}

/** An invented sports report of a few sentences or results. */
export function sportsReport(stock: NameStock, random: Random): TaggedDocument {
  return inventReport(FORMS, (slot) => filling(slot, stock, random), random);
}
