import type { BriefNotice } from './brief.ts';

/** A part of an entry that tells something of it. */
export function remark(label: string, text: string): { readonly kind: 'remark' } & BriefNotice {
  return { kind: 'remark', label, text, isWarning: false };
}

/** A part of an entry that says how far it can be relied on. */
export function warning(label: string, text: string): { readonly kind: 'remark' } & BriefNotice {
  return { ...remark(label, text), isWarning: true };
}
