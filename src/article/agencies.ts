const knownAgencies = new Set(
  [
    'AA, AAP, ABC News, ADN, AFP, Agence France-Presse, Agerpres, Agencies, AKIpress, Al Jazeera, Anadolu Agency, Antara',
    'ANI, ANSA, AP, APA, APP, Armenpress, ASSOCIATED PRESS, Associated Press, Australian Associated Press, Axios, BBC',
    'BBC News, BelTA, Bernama, Bloomberg, Bloomberg News, BNS, BTA, BUSINESS WIRE, Business Wire, Canadian Press, CBS News',
    'CNA, CNBC, CNN, CP, CTK, Deutsche Presse-Agentur, DPA, Deutsche Welle, DW, EFE, EUROPA PRESS, Fars, Field Level Media, France 24, GLOBE NEWSWIRE',
    'Hina, IANS, ICTK, Interfax, INTERFAX, Interfax-Ukraine, IRNA, ISNA, ITAR-TASS, Itar-Tass, Jiji, Jiji Press, KAZINFORM',
    'KCNA, Kyodo, Kyodo News, LUSA, Lusa, MENA, MENAFN, MTI, NAN, NBC News, NPR, PA, PA Media, PAP, PNA, PRNewswire, PR Newswire',
    'Press Association, Press Trust of India, PTI, Radio Free Europe, REUTERS, Reuters, RFE/RL, RIA, RIA Novosti, Ritzau',
    'SANA, SAPA, Saudi Press Agency, SPA, Sputnik, STT, Tanjug, Tasnim, TASS, The Associated Press, The Canadian Press',
    'The Press Association, Thomson Reuters Foundation, TT, Ukrinform, UNB, UNI, UPI, United Press International, VNA, VOA',
    'Voice of America, WAM, Wikinews, Xinhua, Yonhap, ZUMA Press',
  ].flatMap((line) => line.split(', ')),
);

// The last words of a line that credits an outlet or its staff and is no name of a person:
// "Express News Service", "Times News Network", "Our Special Correspondent", "Associated Press Writer"
const outletLine =
  /(?:^|\s)(?:(?:News|Press|Wire|Feature|Features|Information|Media|Telegraph) (?:Service|Services|Agency|Network|Bureau|Desk|Group|Release|Association)|Newswire|Newsroom|Web Desk|(?:Online|Digital|Sports|Business|World|International|National|City) (?:Desk|Bureau)|Bureau|(?:Staff|Special|Senior|Chief|Political|Foreign|Diplomatic|Sports|Our|Principal|Own) (?:Correspondent|Reporter|Writer)|Correspondents?|Staff|Press Writers?|News)$/i;

const fewWords = /^(?:The )?\p{Lu}[\p{L}\p{M}.&'’-]*(?: (?:of |the |and |& )?[\p{Lu}\d][\p{L}\p{M}\d.&'’-]*){0,5}$/u;

/** True for a well-known news agency or wire, `(MENAFN- IANS)` part by part. */
export function isKnownAgency(text: string): boolean {
  if (text.length > 60) return false;
  return text.split(/\s*[/|]\s*|\s*- +|\s*,\s*/).some((part) => knownAgencies.has(part.trim()));
}

/** True where a whole line credits an agency, an outlet or its staff and says nothing else. */
export function isAgencyLine(line: string): boolean {
  return line.length <= 60 && fewWords.test(line) && (isKnownAgency(line) || outletLine.test(line));
}

/** True where what stands in brackets may be an agency: a few capitalised words. */
export function mayBeAgency(text: string): boolean {
  return text.length <= 40 && (isKnownAgency(text) || fewWords.test(text));
}

/** True where brackets that stand alone credit an agency: `(Reuters)`, `(MENAFN)`, `(Express News Service)`. */
export function isBracketedAgency(text: string): boolean {
  return isKnownAgency(text) || isAgencyLine(text) || /^\p{Lu}[\p{Lu}&./-]{1,15}$/u.test(text);
}
