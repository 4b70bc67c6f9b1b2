/** Leads to an event that stands on another page of a divided timeline: its address names none. */
export {};

const first = document.querySelector<HTMLElement>('[data-timeline-places]')?.dataset['timelinePlaces'];
// An id has no character that an address would have to escape.
const id = location.hash.slice(1);

if (first !== undefined && id !== '' && !document.getElementById(id)) void lead(first, id);

async function lead(timeline: string, event: string): Promise<void> {
  const answer = await fetch(`${timeline}places.json`);
  if (!answer.ok) return;
  const places = (await answer.json()) as Readonly<Record<string, number>>;
  const page = Object.hasOwn(places, event) ? places[event] : undefined;
  if (page !== undefined && page > 1) location.replace(`${timeline}page/${page}/#${event}`);
}
