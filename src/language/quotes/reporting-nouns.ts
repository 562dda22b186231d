const NOUNS: ReadonlySet<string> = new Set(
  `statement statements message messages claim claims comment comments remark remarks promise promises pledge vow words
  word phrase phrases catchphrase slogan motto mantra refrain line quote quotes tweet tweets post posts email emails
  letter letters memo note op-ed column article editorial essay book memoir blog speech speeches address testimony
  question questions answer answers reply response retort warning warnings call calls plea demand demands request
  argument arguments assertion assertions contention accusation accusations allegation allegations charge charges
  suggestion suggestions assessment prediction predictions explanation description characterization insistence
  declaration announcement admission acknowledgment confession denial complaint complaints criticism criticisms attack
  attacks jab insult insults joke jokes quip rant tirade rhetoric talk view views opinion belief vision notion idea
  conclusion observation advice order orders decree opinion ruling dissent report reports account transcript caption
  headline ad ads pitch chant chants cry cries apology praise defense proposal plan pronouncement utterance mention
  reference references sentiment concern concerns`.split(/\s+/),
);

/** True for a noun that stands for what somebody says: `claim`, `message`. Lower-cased. */
export function isReportingNoun(word: string): boolean {
  return NOUNS.has(word);
}
