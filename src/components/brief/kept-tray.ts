import { readFragment, writeFragment } from '#export/brief/fragment.ts';
import { emptyTray, type Tray } from '#export/brief/tray.ts';

/** The reader's own brief, kept in their browser and nowhere else. Storage may be refused. */
export class KeptTray {
  readonly #key: string;

  /** @param path the path of the brief page: several sites may share an address */
  constructor(path: string) {
    this.#key = `brief:${path}`;
  }

  read(): Tray {
    try {
      return readFragment(localStorage.getItem(this.#key) ?? '').tray ?? emptyTray;
    } catch {
      return emptyTray;
    }
  }

  /** Whether it could be kept. */
  write(tray: Tray): boolean {
    try {
      const written = writeFragment(tray);
      if (written === '') localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, written);
      return true;
    } catch {
      return false;
    }
  }
}
