const types = {
  names: /^(PERSON|ORGANIZATION|PLACE|NORP|EVENT)$/,
  dates: /^(DATE|TIME|DURATION|SET)$/,
};

/**
 * What no correct analysis does, whatever it finds: spans outside the text, texts that are not there, unknown types and
 * ids, names that overlap. `textOf(file)` gives an article's text, or null.
 */
export function violations(articles, entities, textOf) {
  return [...articles].flatMap(([file, record]) => {
    const text = textOf(file);
    return ['names', 'dates', 'quotes', 'events'].flatMap((layer) => {
      let nameEnd = -1;
      return (record[layer] ?? []).flatMap((item) => {
        const found = brokenSpan(layer, item, text);
        if (types[layer] && !types[layer].test(item.type)) found.push(`type ${item.type}`);
        if (layer === 'names' && (item.form ?? 'name') === 'name') {
          if (item.start < nameEnd) found.push('overlaps the name before');
          nameEnd = Math.max(nameEnd, item.end);
        }
        const ids = [item.entity, item.speaker].filter((id) => id != null && !entities.has(id));
        found.push(...ids.map((id) => `unknown entity ${id}`));
        if (layer === 'dates' && typeof item.value !== 'string') found.push('no value');
        return found.map((why) => `${file} ${layer} ${item.start}-${item.end}: ${why}`);
      });
    });
  });
}

function brokenSpan(layer, { start, end, text: told }, text) {
  if (!(Number.isInteger(start) && start >= 0 && end > start)) return ['no span'];
  if (text === null) return [];
  if (end > text.length) return ['leaves the text'];
  const there = text.slice(start, end);
  return layer === 'events' || told === there ? [] : [`text is not ${JSON.stringify(there).slice(0, 60)}`];
}
