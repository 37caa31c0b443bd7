/**
 * The rooms in the order of the news, then of what is built on it: a file imports from its own room and from those before
 * it. Rooms of one line do not know each other. A file that is named alone stands outside its folder.
 */
export const ORDER = [
  ['shared'],
  ['shared/dossier'],
  ['shared/feeds'],
  ['shared/detect'],
  ['shared/reader'],
  ['shared/events'],
  ['shared/alerts'],
  ['shared/decide'],
  ['shared/canary', 'shared/snapshot', 'shared/subscribers', 'shared/watch'],
  ['shared/store'],
  ['functions'],
  ['functions/reader', 'functions/subscribers'],
  ['functions/adapters'],
  ['functions/connections.ts'],
  ['functions/poll', 'functions/notify', 'functions/care', 'functions/site'],
  ['functions/composeSite.ts'],
  ['functions/compose.ts'],
  ['handlers'],
  ['infra'],
  ['infra/constructs'],
  ['infra/parleyStack.ts'],
  ['infra/app.ts'],
  ['infra/terminal'],
  ['infra/local'],
  ['infra/replay', 'infra/cost'],
  ['infra/eval'],
  ['infra/cli'],
] as const satisfies readonly (readonly string[])[];
