export function openSearch(_base: string): void {}
