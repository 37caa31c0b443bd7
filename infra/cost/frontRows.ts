import type { Load, Row, Term } from './load.ts';
import { callsOf, idsOf, type Resources } from './template.ts';
import type { Units } from './units.ts';

/** Rows of what an operator may put in front of the site, or have drawn of it. */
export function billFront(resources: Resources, units: Units, load: Load): Row[] {
  const { views, cdn, waf, tracing } = load;
  const acls = idsOf(resources, 'AWS::WAFv2::WebACL');
  const calls = callsOf(resources).reduce((all, { perMonth }) => all + perMonth, 0) + views + load.alerts;
  const rows: [isThere: boolean, row: Row][] = [
    [
      cdn,
      {
        what: 'CloudFront: requests and what is sent',
        resources: idsOf(resources, 'AWS::CloudFront::Distribution'),
        terms: [{ meter: 'cdnRequest', quantity: views, formula: '' }, sentTerm('cdnTransfer', units, load)],
      },
    ],
    [
      waf,
      {
        what: 'rate rule',
        resources: acls,
        terms: [
          { meter: 'webAcl', quantity: acls.length, formula: '' },
          { meter: 'webAclRule', quantity: acls.length, formula: '' },
          { meter: 'webAclRequest', quantity: views, formula: '' },
        ],
      },
    ],
    [
      tracing,
      {
        what: 'X-Ray, at most',
        resources: [],
        terms: [{ meter: 'trace', quantity: calls, formula: 'schedules, looks at the page, alerts' }],
      },
    ],
  ];
  return rows.flatMap(([isThere, row]) => (isThere ? [row] : []));
}

/** What the page sends to whoever looks at it. */
export function sentTerm(meter: 'transferOut' | 'cdnTransfer', { viewBytes }: Units, { views }: Load): Term {
  return { meter, quantity: (views * viewBytes) / 1e9, formula: `${views} × ${(viewBytes / 1_000).toFixed(1)} kB` };
}
