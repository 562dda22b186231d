import { phraseList, wordSet } from './word-list';

/** Last words of named events, in lower case: `Climate [Summit]`. */
export const EVENT_TAILS = wordSet(`
  summit conference forum war games olympics paralympics cup championship championships open marathon festival fair expo
  day revolution uprising intifada spring crisis treaty agreement accord accords protocol pact convention referendum
  election elections census prix rally biennale awards exhibition anniversary eid massacre holocaust
`);

/** Well-known events, worldwide. */
export const KNOWN_EVENTS = phraseList(`
  World War I, World War II, World War Two, World War One, First World War, Second World War, World War III, WWI, WWII, Cold War,
  Gulf War, Vietnam War, Korean War, Iraq War, Six-Day War, Yom Kippur War, Great War, Great Patriotic War, Civil War,
  American Civil War, Great Depression, Victory Day, Independence Day, Republic Day, Bastille Day, Labor Day, Labour Day,
  May Day, Memorial Day, Veterans Day, Remembrance Day, Thanksgiving, Christmas, Christmas Eve, Christmas Day, New Year,
  New Year's Day, New Year's Eve, Boxing Day, Easter, Good Friday, Diwali, Holi, Ramadan, Eid, Eid al-Fitr, Eid al-Adha,
  Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Lunar New Year, Halloween, Super Bowl, World Series, World Cup, Olympics,
  Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Asian Games, Commonwealth Games, Euro 2020, Euro 2024,
  Champions League, Premier League, Europa League, Wimbledon, Grand Prix, Tour de France, Ryder Cup, Davis Cup, Ashes,
  Brexit, Arab Spring, Holocaust, Prague Spring, Orange Revolution, October Revolution, Cultural Revolution,
  World Economic Forum, Davos, Oscars, Grammys, Emmys, Golden Globes, Paris Agreement, Kyoto Protocol, Black Lives Matter
`);
