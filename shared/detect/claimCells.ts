import type { Claim, Timed } from './claim.ts';
import type { Act } from './languages/table.ts';
import type { AlertableKind } from './report.ts';

/** Kind and strength of each cell of act × tense; null: the cell tells nothing that alerts ("talks to end"). */
export const CELLS: Record<Act, Record<Timed, [AlertableKind, Claim['strength']] | null>> = {
  meet: {
    past: ['round-concluded', 'firm'],
    present: ['round-concluded', 'weak'],
    progressive: ['round-opened', 'firm'],
    future: ['round-scheduled', 'firm'],
    noun: ['round-concluded', 'noun'],
  },
  begin: {
    past: ['round-opened', 'firm'],
    present: ['round-opened', 'weak'],
    progressive: ['round-opened', 'firm'],
    future: ['round-scheduled', 'firm'],
    noun: ['round-opened', 'weak'],
  },
  end: {
    past: ['round-concluded', 'firm'],
    present: ['round-concluded', 'firm'],
    progressive: null,
    future: null,
    noun: ['round-concluded', 'firm'],
  },
  postpone: {
    past: ['round-postponed', 'firm'],
    present: ['round-postponed', 'firm'],
    progressive: ['round-postponed', 'firm'],
    future: ['round-postponed', 'firm'],
    noun: ['round-postponed', 'firm'],
  },
  agree: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: null,
    noun: ['agreement', 'firm'],
  },
  announce: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: ['agreement', 'weak'],
    noun: ['agreement', 'firm'],
  },
  extend: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: null,
    noun: ['agreement', 'firm'],
  },
  quit: {
    past: ['breakdown', 'firm'],
    present: ['breakdown', 'firm'],
    progressive: ['breakdown', 'firm'],
    future: ['breakdown', 'firm'],
    noun: ['breakdown', 'firm'],
  },
  break: {
    past: ['breakdown', 'firm'],
    present: ['breakdown', 'firm'],
    progressive: ['breakdown', 'firm'],
    future: null,
    noun: ['breakdown', 'firm'],
  },
};
