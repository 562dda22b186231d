import { isSameActor } from './compare.mjs';
import { add } from './measures.mjs';

const ploverTypes = new Set(
  (
    'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT INVESTIGATE DEMAND DISAPPROVE REJECT THREATEN PROTEST ' +
    'SANCTION MOBILIZE COERCE ASSAULT FIGHT'
  ).split(' '),
);

/** Events by PLOVER type, with the agents and patients of those found. */
export function scoreEvents(gold, article, entities, totals, miss) {
  const told = article.events.filter((event) => ploverTypes.has(event.type));
  const used = new Set();
  for (const item of gold.events) {
    const event = told.find((other) => !used.has(other) && other.type === item.type);
    if (!event) {
      add(totals.type, { fn: 1 });
      add(totals.agent, { fn: item.agents.length });
      add(totals.patient, { fn: item.patients.length });
      miss('event missed', item, `${item.type} ${JSON.stringify(item.trigger)} got ${told.map(({ type }) => type)}`);
      continue;
    }
    used.add(event);
    add(totals.type, { tp: 1 });
    for (const role of ['agent', 'patient']) {
      scoreActors(role, item[`${role}s`], [...(event[`${role}s`] ?? [])], entities, totals[role], miss);
    }
  }
  // A record marks one event of its sentence, which may hold others: further ones cost one mistake at most.
  add(totals.type, { fp: Math.min(1, told.length - used.size) });
}

function scoreActors(role, golds, left, entities, total, miss) {
  for (const text of golds) {
    const index = left.findIndex((actor) => isSameActor(text, entities.get(actor.entity), actor.text));
    add(total, index >= 0 ? { tp: 1 } : { fn: 1 });
    if (index >= 0) left.splice(index, 1);
    else miss(`event ${role}`, { text }, `got ${JSON.stringify(left.map((actor) => actor.text))}`);
  }
  add(total, { fp: left.length });
}
