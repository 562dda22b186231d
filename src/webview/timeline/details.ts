import type { FromPage, TimelineItem, TimelineWords } from '../timeline-messages';
import { element } from './elements';

/** Shows one event with its reports, each a button that opens the article at the span. */
export function showDetails(
  panel: HTMLElement,
  item: TimelineItem | undefined,
  words: TimelineWords,
  post: (message: FromPage) => void,
): void {
  panel.replaceChildren();
  panel.hidden = !item;
  if (!item) return;
  const facts = [item.type, item.statusLabel, item.date, item.sources].filter(Boolean).join(' · ');
  panel.append(element('h2', {}, [item.title]), element('p', { class: 'facts' }, [facts]));
  if (item.participants.length > 0) panel.append(element('p', {}, [item.participants.join(', ')]));
  if (item.plan) panel.append(element('p', {}, [item.plan]));
  if (item.disputed.length > 0) {
    const told = item.disputed.map((text) => element('li', {}, [text]));
    panel.append(element('p', { class: 'disputed' }, [words.disagree]), element('ul', { class: 'disputed' }, told));
  }
  const reports = item.reports.map(({ label, path, start, end }) => {
    const button = element('button', { class: 'link' }, [label]);
    button.addEventListener('click', () => post({ kind: 'open', path, start, end }));
    return element('li', {}, [button]);
  });
  const reveal = element('button', { class: 'link' }, [words.showInSidebar]);
  reveal.addEventListener('click', () => post({ kind: 'reveal', event: item.id }));
  panel.append(element('ul', { class: 'reports', 'aria-label': words.reports }, reports), reveal);
}
