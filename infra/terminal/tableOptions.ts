/** The flags of every command that reads the table. */
export const TABLE_OPTIONS = {
  data: { type: 'string', default: '.parley' },
  replay: { type: 'boolean', default: false },
  table: { type: 'string' },
  dossier: { type: 'string' },
} as const;

/** A table without lines, which reads as well in a terminal as in a mail. */
export const BARE = {
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  chars: {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '',
  },
};
