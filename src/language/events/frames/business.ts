import { type Frame, nouns, words } from '../frame';
import { MONEY } from './word-sets';

const BIDS = nouns('bid takeover acquisition merger');
const OFFERS = new Set([...BIDS, ...nouns('offer candidacy proposal plan')]);
const CALENDAR = nouns(
  'visit trip tour meeting summit talks election vote referendum match game race concert festival launch flight trial hearing wedding conference ceremony event rally march strike protest demonstration poll',
);

/** Bids for companies, and what is put off or called off. */
export const BUSINESS_FRAMES: readonly Frame[] = [
  {
    type: 'BID',
    verbs: words('offer bid'),
    object: MONEY,
    prep: ['for'],
    prepObject: 'any',
    patient: ['prep:for'],
    business: true,
  },
  { type: 'BID', verbs: words('bid'), object: 'none', prep: ['for'], patient: ['prep:for'] },
  {
    type: 'BID',
    verbs: words('make launch table submit raise increase improve sweeten'),
    object: BIDS,
    patient: ['prep:for', 'prep:of'],
    trigger: 'object',
  },
  { type: 'CANCEL', verbs: words('withdraw drop abandon'), object: OFFERS, patient: ['prep:for', 'any'] },
  {
    type: 'POSTPONE',
    verbs: words('postpone delay put_off reschedule'),
    object: CALENDAR,
    patient: ['prep:to', 'prep:with'],
    open: true,
  },
];

/** What is called off, where nobody is told to have yielded: `the strike was cancelled`. */
export const CANCEL_FRAMES: readonly Frame[] = [
  {
    type: 'CANCEL',
    verbs: words('cancel call_off scrap'),
    object: CALENDAR,
    patient: ['prep:to', 'prep:with'],
    voice: 'agentless',
    open: true,
  },
];
