/**
 * Given names that stand for one another, a group a line: short forms and the same name in other languages' spelling.
 * Compiled from general knowledge. A short form of several names (`alex`, `chris`) stands in each of their groups.
 */
const GROUPS = `
abdullah abdallah abdulla
abigail abby
abraham abe
albert al bert
alexander alex alec sandy aleksandr alexandr oleksandr alexandre aleksander sasha
alexandra alex aleksandra oleksandra
alfred al alf fred
alexei alexey aleksei aleksey oleksiy oleksii
anatoly anatoliy anatolii
andrei andrey andriy andrii andrew
andrew andy drew
anthony tony antony
arkady arkadiy
barbara barb
benjamin ben benny
bernard bernie
charles charlie chuck
christina christine chris
christopher chris
clifford cliff
cynthia cindy
daniel dan danny
david dave
deborah debbie deb debra
dmitry dmitri dmitriy dmitrii dmytro dimitri
donald don
edward ed eddie ted
elizabeth liz beth betty lizzie
eugene gene yevgeny yevgeni evgeny evgeniy yevgeniy yevhen
francis frank
frederick fred freddie frederic
gennady gennadiy
gerald gerry jerry
gregory greg grigory grigoriy
harold harry hal
henry harry hank
herbert herb
hussein hussain husain
isaac ike
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jerome jerry
john johnny jack jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie catherine cathy kathryn
kenneth ken kenny
kim kimberly
lawrence larry laurence
leonard len lenny leo
leonid leonyd
louis lou
lawrence larry
louise lou
magdalena magda
margaret maggie meg peggy marge
mathew matthew matt
maximilian max
michael mike mick mickey
mikhail mykhailo michail
mohammed muhammad mohamed mohammad muhammed mohamad mohd
mykola nikolai nikolay nikolaj
nancy nan
natalia nataliya natalya
nathaniel nathan nate
nicholas nick nicolas
oleg oleh
olga olha
pamela pam
patricia pat patty trish
patrick pat paddy
pavel pavlo
peter pete petr pyotr petro
philip phil phillip
rahman rehman
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie bert
rodney rod
ronald ron ronnie
samantha sam
samuel sam sammy
sergey sergei serhiy serhii sergii
stanislav stas
stephen steve steven stephan
stuart stewart stu
susan sue susie
tamara toma
terence terry terrence
theodore ted teddy
theresa terry teresa
thomas tom tommy
timothy tim
valery valeri valeriy
vasily vasiliy vasyl
victor vic viktor
victoria vicky vika viktoria
vincent vince
vitaly vitaliy vitalii vitali
vladimir volodymyr wladimir vova
walter walt
william bill will billy willie liam
yulia yuliya julia
yuri yury yuriy yurii iurii
zachary zach zack
`;

/** Each group of given names that stand for one another. */
export const GIVEN_NAME_GROUPS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));

const GROUPS_OF: ReadonlyMap<string, readonly number[]> = indexGroups();

function indexGroups(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  GIVEN_NAME_GROUPS.forEach((names, group) => {
    for (const name of names) found.set(name, [...(found.get(name) ?? []), group]);
  });
  return found;
}

/** True where the two folded given names are forms of one name: `bill` and `william`. */
export function areGivenNameVariants(a: string, b: string): boolean {
  const groups = GROUPS_OF.get(a);
  return groups !== undefined && (GROUPS_OF.get(b)?.some((group) => groups.includes(group)) ?? false);
}

/** First letters that forms of the folded given name start with: `bill` → `b`, `w`, `l`. */
export function variantLetters(name: string): Set<string> {
  const letters = new Set([name[0]]);
  for (const group of GROUPS_OF.get(name) ?? []) for (const other of GIVEN_NAME_GROUPS[group]) letters.add(other[0]);
  return letters;
}
