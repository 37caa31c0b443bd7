import type { AlertableKind } from '../../report.ts';

/**
 * Turns of phrase that often stand where something of a kind is told, and too often elsewhere to be a rule's word: "down to
 * business", "bury the hatchet". By themselves they tell nothing: they are weighed with all else that a headline holds.
 */
export type Hints = Readonly<Record<AlertableKind, readonly string[]>>;
