import type { Problem } from '../../article/article';
import type { Quote } from '../analysis';
import { wordCount } from './kinds';

/** Quoted words fewer than these are names, titles and scare quotes as often as speech. */
const SPEECH_WORDS = 4;

/** Direct quotes that the text gives no speaker (`unattributed-quote`); in text order. */
export function checkSpeakers(quotes: readonly Quote[]): Problem[] {
  const attributed = new Set(
    quotes.filter(({ speaker, source }) => speaker !== null || source).map((q) => q.utterance),
  );
  return quotes
    .filter(({ kind, utterance, text }) => kind === 'direct' && !attributed.has(utterance) && isSpeech(text))
    .map(({ start, end }) => ({
      start,
      end,
      code: 'unattributed-quote',
      severity: 'hint',
      message: 'The text does not tell who says this.',
      related: [],
    }));
}

const isSpeech = (text: string): boolean => wordCount(text) >= SPEECH_WORDS;
