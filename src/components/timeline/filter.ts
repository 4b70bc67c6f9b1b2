/** Narrows the timeline by kind and actor; without JavaScript the whole list stands. */
export {};

const form = document.querySelector<HTMLFormElement>('[data-timeline-filter]');
const months = document.querySelectorAll<HTMLElement>('.timeline-month');

function apply(): void {
  if (!form) return;
  const data = new FormData(form);
  const [kind, actor] = [String(data.get('kind') ?? ''), String(data.get('actor') ?? '')];
  let shown = 0;
  for (const month of months) {
    let inMonth = 0;
    for (const item of month.querySelectorAll<HTMLElement>('li[data-kind]')) {
      const fits =
        (kind === '' || item.dataset['kind'] === kind) &&
        (actor === '' || (item.dataset['actors'] ?? '').split(' ').includes(actor));
      item.hidden = !fits;
      if (fits) inMonth += 1;
    }
    month.hidden = inMonth === 0;
    shown += inMonth;
  }
  const output = form.querySelector('output');
  if (output) output.textContent = `${shown} shown`;
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
}
