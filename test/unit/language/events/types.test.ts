import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { told } from './told';

/** A sentence and the reports that a careful reader takes from it. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['{P:Ana Roth} met {P:Ben Okoye} in {L:Norville}.', ['CONSULT(happened): Ana Roth > Ben Okoye @Norville']],
  ['{P:Ana Roth} and {P:Ben Okoye} met in {L:Norville}.', ['CONSULT(happened): Ana Roth+Ben Okoye >  @Norville']],
  ['{P:Ana Roth} telephoned {P:Ben Okoye}.', ['CONSULT(happened): Ana Roth > Ben Okoye']],
  ['{P:Ana Roth} held talks with {P:Ben Okoye}.', ['CONSULT(happened): Ana Roth > Ben Okoye']],
  [
    'A meeting between {P:Ana Roth} and {P:Ben Okoye} was held in {L:Norville}.',
    ['CONSULT(happened): Ana Roth+Ben Okoye >  @Norville'],
  ],
  ['{P:Ana Roth} invited {P:Ben Okoye}.', ['INVITE(invited): Ana Roth > Ben Okoye']],
  ['{P:Ben Okoye} invited {P:Ana Roth}.', ['INVITE(invited): Ben Okoye > Ana Roth']],
  ['{P:Ben Okoye} was invited by {P:Ana Roth}.', ['INVITE(invited): Ana Roth > Ben Okoye']],
  ['{P:Ana Roth} extended an invitation to {P:Ben Okoye}.', ['INVITE(invited): Ana Roth > Ben Okoye']],
  ['{P:Ana Roth} visited {L:Norville}.', ['VISIT(happened): Ana Roth > Norville']],
  ["{P:Ana Roth}'s visit to {L:Norville} was brief.", ['VISIT(happened): Ana Roth > Norville']],
  ['{L:Norland} agreed to open a port in {L:Sudia}.', ['AGREE(happened): Norland > Sudia @Sudia']],
  ['{L:Norland} praised {L:Sudia} for its patience.', ['SUPPORT(happened): Norland > Sudia']],
  ['{L:Norland} sent food aid to {L:Sudia}.', ['AID(happened): Norland > Sudia']],
  ['{L:Norland} lifted a curfew in {L:Westmark}.', ['CONCEDE(happened): Norland > Westmark @Westmark']],
  ['{L:Norland} withdrew its troops from {L:Sudia}.', ['RETREAT(happened): Norland > Sudia']],
  ['Police in {L:Norville} investigated {P:Ben Okoye}.', ['INVESTIGATE(happened): Police > Ben Okoye @Norville']],
  ['{L:Norland} demanded that {L:Sudia} withdraw from the valley.', ['DEMAND(happened): Norland > Sudia']],
  ['{L:Norland} urged {L:Sudia} to free the sailors.', ['DEMAND(happened): Norland > Sudia']],
  ['{P:Ana Roth} accused {P:Ben Okoye} of lying.', ['DISAPPROVE(happened): Ana Roth > Ben Okoye']],
  ["{L:Norland} rejected {L:Sudia}'s proposal.", ['REJECT(happened): Norland > Sudia']],
  ['{L:Norland} threatened to attack {L:Sudia}.', ['THREATEN(happened): Norland > Sudia']],
  ['Farmers blocked roads to protest the policies of {P:Ana Roth}.', ['PROTEST(happened): Farmers > Ana Roth']],
  ['{L:Norland} imposed sanctions on {L:Sudia}.', ['SANCTION(happened): Norland > Sudia']],
  ['{L:Norland} deployed troops near {L:Westmark}.', ['MOBILIZE(happened): Norland > Westmark @Westmark']],
  ['{N:Sudian} police arrested {P:Ben Okoye}.', ['COERCE(happened): Sudian police > Ben Okoye']],
  ['Gunmen kidnapped {P:Ben Okoye} in {L:Norville}.', ['ASSAULT(happened): Gunmen > Ben Okoye @Norville']],
  ['{N:Sudian} troops shelled {L:Westmark}.', ['FIGHT(happened): Sudian troops > Westmark']],
  ['{P:Ana Roth} was elected by the party.', ['ELECT(happened): party > Ana Roth']],
  ['{P:Ana Roth} appointed {P:Ben Okoye}.', ['APPOINT(happened): Ana Roth > Ben Okoye']],
  ['{P:Ben Okoye} was sentenced to nine years.', ['LEGAL(happened):  > Ben Okoye']],
  ['Three people were killed when a bomb exploded in {L:Norville}.', ['ASSAULT(happened):  > Three people @Norville']],
  ['A train derailed near {L:Norville}.', ['ACCIDENT(happened):  >  @Norville']],
  ['Wildfires destroyed homes in {L:Norland}.', ['DISASTER(happened):  > Norland @Norland']],
  ['A court in {L:Norville} sentenced {P:Ben Okoye} to life.', ['LEGAL(happened): court > Ben Okoye @Norville']],
  ['{P:Ana Roth} spoke at the invitation of {P:Ben Okoye}.', ['INVITE(invited): Ben Okoye > Ana Roth']],
  ['{P:Ben Okoye} died in {L:Norville}.', ['DIE(happened): Ben Okoye >  @Norville']],
];

describe('what a sentence reports', () => {
  for (const [sentence, expected] of SENTENCES) {
    it(sentence.replace(/\{\w:([^}]*)\}/g, '$1'), () => assert.deepEqual(told(sentence), expected));
  }
});
