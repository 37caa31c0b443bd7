/**
 * What may go wrong and is told by one alarm for all, since each alarm of its own has a price: headings of the runbook,
 * which lines of the logs name.
 */
export const TROUBLES = [
  'News silent',
  'Reports not stored',
  'News set aside',
  'Lone reports withheld',
  'Alerts rejected',
  'Alerts waiting',
  'SMS spend near the cap',
  'Messages not delivered',
  'Codes used up',
  'Subscribers lost',
  'Functions throttled',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What was found of each that was looked for, 0 where all is well. */
export type Found = Partial<Record<Trouble, number>>;
