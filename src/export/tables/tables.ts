import { argumentTables } from './argument-tables.ts';
import { claimTables } from './claim-tables.ts';
import { entryTables } from './entry-tables.ts';
import { otherTables } from './other-tables.ts';
import { recordTables } from './record-tables.ts';
import type { Table } from './table.ts';

/** Every table; what a table refers to stands above it, except where tables refer to themselves. */
export const tables: readonly Table[] = [
  ...entryTables,
  ...claimTables,
  ...otherTables,
  ...recordTables,
  ...argumentTables,
];
