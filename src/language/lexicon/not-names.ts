import { wordSet } from './word-list';

/** Written with capitals, yet neither person, place, organization, group nor event (folded). */
export const NOT_NAMES = wordSet(`
  covid covid-19 coronavirus sars sars-cov-2 mers hiv aids ebola zika h1n1 h5n1 dna rna mrna pcr ptsd icu
  gdp cpi ppi pmi ipo etf vat roi eps ceo cfo coo cto ceos mp mps mep pm fm eam hm tv pc pcs sms gps ip it ai vr suv suvs ngo
  ngos vip id ids pdf usb cctv atm atms led lcd hd sos asap faq diy phd mba ma ba msc bsc usd eur gbp inr rmb jpy
  internet web god allah lord satan bible quran koran torah sir madam lockdown gmt utc est edt pst bst ist q1 q2 q3 q4 h1 h2 r&d
  nikkei ftse dax topix sensex nifty libor euribor bitcoin ethereum obamacare medicare medicaid
  mr mrs ms dr hon rev jr sr dj
`);
