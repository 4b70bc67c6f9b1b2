/** Narrows a table to the rows whose heading holds the words typed; without JavaScript the whole table stands. */
export {};

for (const form of document.querySelectorAll<HTMLFormElement>('[data-table-filter]')) {
  const rows = document.querySelectorAll<HTMLTableRowElement>(`#${form.dataset['tableFilter']} tbody tr`);
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', () => {
    const words = String(new FormData(form).get('words') ?? '').toLowerCase();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(row.querySelector('th')?.textContent ?? '').toLowerCase().includes(words);
      if (!row.hidden) shown += 1;
    }
    const output = form.querySelector('output');
    if (output) output.textContent = `${shown} of ${rows.length} shown`;
  });
}
