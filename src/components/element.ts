type Child = Node | string | undefined | false;

/** Makes an element. Attributes that are `undefined` or `false` are left out; text is text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that looks like a link. @param name what it is called where its words alone do not tell */
export function textButton(words: string, act: () => void, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'text-button', 'aria-label': name }, words);
  made.addEventListener('click', act);
  return made;
}
