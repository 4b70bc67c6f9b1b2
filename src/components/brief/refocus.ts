/**
 * Draws a part of the page anew and puts the focus back on the button it was on: that of the same name, else, where its
 * row is gone, the one that took its place.
 *
 * @param part holds buttons named by `data-action`
 */
export function refocus(part: HTMLElement, draw: () => void): void {
  const focused = part.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
  const action = focused?.dataset['action'];
  const alike = (): HTMLElement[] => {
    const kind = action?.split(' ').at(-1) ?? '';
    return [...part.querySelectorAll<HTMLElement>('[data-action]')].filter((button) =>
      button.dataset['action']?.endsWith(` ${kind}`),
    );
  };
  const place = focused ? alike().indexOf(focused) : -1;
  draw();
  if (action === undefined) return;
  const buttons = alike();
  const next =
    buttons.find((button) => button.dataset['action'] === action) ??
    buttons[Math.min(place, buttons.length - 1)];
  if (next) next.focus();
  else part.closest('details')?.querySelector('summary')?.focus();
}
