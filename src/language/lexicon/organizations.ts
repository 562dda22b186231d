import { phraseList, wordSet } from './word-list';

/** Last words of organizations' names, in lower case: `Acme [Holdings]`. */
export const ORGANIZATION_TAILS = wordSet(`
  inc inc. corp corp. corporation co co. ltd ltd. limited plc llc llp ag gmbh sa nv bv spa group holdings holding
  partners associates ventures capital industries enterprises international motors airlines airways airline aviation
  bank bancorp insurance securities investments fund funds trust foundation institute institution university college
  school academy hospital clinic ministry department agency authority bureau office commission committee council
  board court tribunal parliament congress senate assembly legislature cabinet government administration
  association organization organisation federation confederation union league alliance coalition society club
  party front movement army force forces command navy guard guards brigade brigades battalion police service services
  media press news times post journal tribune herald gazette network television radio broadcasting studios pictures
  entertainment records systems technologies technology software laboratories labs pharmaceuticals pharma
  telecom communications electronics energy petroleum oil gas power steel mining resources chemicals foods
  stores store markets exchange company companies centre center museum library church orchestra united fc rovers
  wanderers athletic rangers treasury reserve secretariat directorate presidency bloc federation team tour
`);

/** First words of organizations' names that go on with `of`, `for` or `on`: `[Ministry] of Trade`. */
export const ORGANIZATION_HEADS = wordSet(`
  ministry department university institute bank house council committee commission court board bureau office
  association federation union league academy college school organization organisation agency authority society church
  movement front party army international centre center chamber confederation conference congress international
  national american british european federal world royal secretariat
`);

/** Well-known organizations and acronyms, worldwide. */
export const KNOWN_ORGANIZATIONS = phraseList(`
  United Nations, UN, U.N., European Union, EU, E.U., NATO, ASEAN, BRICS, SAARC, SCO, Shanghai Cooperation Organisation,
  Shanghai Cooperation Organization, OPEC, OPEC+, OSCE, IMF, International Monetary Fund, World Bank, WHO,
  World Health Organization, World Health Organisation, WTO, World Trade Organization, UNSC, UN Security Council,
  U.N. Security Council, Security Council, General Assembly, UN General Assembly, UNESCO, UNICEF, UNHCR, UNDP, UNGA, IAEA,
  International Atomic Energy Agency, ICC, International Criminal Court, ICJ, International Court of Justice, ILO, FAO, WFP,
  OECD, African Union, Arab League, Gulf Cooperation Council, GCC, ECOWAS, SADC, APEC, Mercosur, Commonwealth, CIS, EAEU,
  Eurasian Economic Union, CSTO, G7, G8, G20, G-7, G-8, G-20, G77, Quad, AUKUS, Red Cross, Red Crescent, ICRC,
  International Committee of the Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Oxfam,
  Medecins Sans Frontieres, Doctors Without Borders, Interpol, Europol, FIFA, UEFA, IOC, International Olympic Committee,
  WADA, NBA, NFL, MLB, NHL, NCAA, ICC, FIA, ATP, WTA, PGA, European Commission, European Parliament,
  European Central Bank, ECB, European Council, Council of Europe, European Court of Human Rights, European Court of Justice,
  European Medicines Agency, EMA, FDA, Food and Drug Administration, CDC, Centers for Disease Control and Prevention,
  Federal Reserve, Fed, SEC, Securities and Exchange Commission, FBI, CIA, NSA, NASA, Pentagon, White House, Kremlin,
  State Department, Treasury, Congress, Senate, House of Representatives, Supreme Court, House of Commons, House of Lords,
  Parliament, State Duma, Duma, Knesset, Bundestag, Bundesbank, Lok Sabha, Rajya Sabha, Politburo, Downing Street,
  Foreign Office, Scotland Yard, Bank of England, Bank of Japan, Reserve Bank of India, RBI, BOJ, BOE, PBOC, DOJ, EPA, FAA,
  GOP, Democratic Party, Republican Party, Labour Party, Conservative Party, Communist Party, Green Party, BJP,
  Bharatiya Janata Party, Congress party, Indian National Congress, Labour, Likud, Fatah, Hamas, Hezbollah, Hizbollah,
  Taliban, Taleban, Al Qaeda, al-Qaeda, al Qaeda, al-Qaida, Islamic State, ISIS, ISIL, IS, Daesh, Boko Haram, Al Shabaab,
  al Shabaab, al-Shabaab, PLO, PKK, IRA, FARC, ETA, Houthi, Houthis, Wagner, Wagner Group, IDF, Mossad, Shin Bet, FSB, KGB,
  GRU, MI5, MI6, ISI, RAW, IRGC, Revolutionary Guards, PLA, Gazprom, Rosneft, Lukoil, Rosatom, Aeroflot, Google, Apple,
  Amazon, Facebook, Meta, Microsoft, Twitter, Netflix, Tesla, SpaceX, Intel, Nvidia, IBM, Samsung, Huawei, Xiaomi, Alibaba,
  Tencent, TikTok, ByteDance, Toyota, Honda, Nissan, Hyundai, Volkswagen, BMW, Daimler, Mercedes-Benz, Renault, Peugeot,
  Fiat, General Motors, GM, Ford, Boeing, Airbus, Lockheed Martin, Raytheon, Rolls-Royce, General Electric, GE, Siemens,
  Pfizer, Moderna, AstraZeneca, BioNTech, Novavax, Johnson & Johnson, Merck, Novartis, Roche, Sanofi, Bayer, Sinovac,
  Sinopharm, Shell, BP, ExxonMobil, Exxon, Chevron, Total, Saudi Aramco, Aramco, JPMorgan, JPMorgan Chase, Goldman Sachs,
  Morgan Stanley, Citigroup, Citi, Bank of America, Wells Fargo, HSBC, Barclays, UBS, Credit Suisse, Deutsche Bank,
  BNP Paribas, Walmart, McDonald's, Starbucks, Coca-Cola, Pepsi, Nike, Adidas, Disney, Sony, Nintendo, Uber, Airbnb,
  Tata, Tata Motors, Reliance, Infosys, Adani, Air India, Lufthansa, British Airways, Air France, Ryanair, easyJet, Emirates,
  Manchester United, Manchester City, Liverpool FC, Arsenal, Chelsea, Real Madrid, Juventus, Bayern Munich, Ajax,
  Paris Saint-Germain, PSG, Wall Street Journal, New York Times, The New York Times, Washington Post, The Washington Post,
  Financial Times, The Guardian, The Times, The Economist, Der Spiegel, Le Monde, USA Today, Times of India, The Hindu,
  Hindustan Times, Indian Express, Global Times, People's Daily, Moscow Times, Haaretz, Jerusalem Post, Al Jazeera, Al-Jazeera,
  Al Arabiya, S&P, Moody's, Fitch, NYSE, Nasdaq, Harvard, Oxford University, Cambridge University, MIT
`);

/** News agencies, broadcasters and syndicates: they write, speak and stand in datelines. */
export const NEWS_AGENCIES = phraseList(`
  Reuters, AP, Associated Press, The Associated Press, AFP, Agence France-Presse, Agence France Presse, UPI, TASS, Tass,
  Itar-Tass, ITAR-TASS, RIA, RIA Novosti, Interfax, Sputnik, Xinhua, Kyodo, Kyodo News, Yonhap, Jiji, DPA, dpa, ANSA, EFE,
  Anadolu, Anadolu Agency, Bloomberg, Bloomberg News, Dow Jones, PTI, Press Trust of India, ANI, IANS, UNI, MENAFN,
  PA Media, PA, CNN, BBC, NBC, ABC, CBS, Fox News, Fox, MSNBC, CNBC, NPR, PBS, VOA, Voice of America,
  Radio Free Europe, RFE/RL, Deutsche Welle, RT, NDTV, NHK, CCTV, IRNA, Fars, Tasnim, SANA, WAM, SPA, MENA, Petra, KCNA,
  Antara, Bernama, PNA, APP, BSS, Belta, BelTA, Ukrinform, Unian, UNIAN, Interfax-Ukraine, Belga, APA, STT, TT, NTB, Ritzau,
  PAP, CTK, MTI, Tanjug, HINA, Agerpres, BTA, LUSA, Lusa, ATA, Field Level Media, Press Association, Canadian Press
`);
