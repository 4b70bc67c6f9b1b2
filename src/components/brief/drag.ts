/**
 * Lets the rows of a list be dragged by their handles, `[data-handle]`, with mouse, pen or finger. The rows move in the
 * page while they are dragged; Escape, or a gesture the browser takes over, puts them back.
 *
 * @param onMoved called once at the end, with the row's old and new place, if they differ
 */
export function makeDraggable(list: HTMLElement, onMoved: (from: number, to: number) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    const row = handle?.closest('li');
    if (!row || event.button !== 0) return;
    event.preventDefault();
    follow(list, row, event.pointerId, onMoved);
  });
}

function follow(
  list: HTMLElement,
  row: HTMLLIElement,
  pointer: number,
  onMoved: (from: number, to: number) => void,
): void {
  const before = [...list.children];
  const from = before.indexOf(row);
  const ended = new AbortController();
  const { signal } = ended;
  const place = (): number => [...list.children].indexOf(row);
  const end = (keep: boolean): void => {
    ended.abort();
    row.classList.remove('dragged');
    const to = place();
    if (!keep) list.replaceChildren(...before);
    else if (to !== from) onMoved(from, to);
  };
  row.classList.add('dragged');
  // The row itself leaves the page for a moment each time it moves, which would end its capture.
  list.setPointerCapture(pointer);
  list.addEventListener('pointermove', (event) => moveTo(list, row, event.clientY), {
    signal,
  });
  list.addEventListener('pointerup', () => end(true), { signal });
  list.addEventListener('pointercancel', () => end(false), { signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') end(false);
    },
    { signal },
  );
}

/** Puts the row before the first other one whose middle is below the pointer. */
function moveTo(list: HTMLElement, row: HTMLElement, y: number): void {
  const next = [...list.children].find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== row && y < top + height / 2;
  });
  if (next !== row.nextElementSibling) list.insertBefore(row, next ?? null);
}
