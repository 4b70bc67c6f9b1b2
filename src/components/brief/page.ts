import { BriefPage } from './brief-page.ts';

const root = document.querySelector<HTMLElement>('[data-brief]');
if (root) new BriefPage(root).start();
