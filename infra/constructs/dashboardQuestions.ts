/** What the dashboard asks of the logs. A test holds the fields to those that the functions write. */
export interface Question {
  title: string;
  of: readonly ('poll' | 'notify' | 'site' | 'care')[];
  /** Lines of a query of CloudWatch Logs Insights. */
  query: readonly string[];
  /** Else it is a table. */
  isCurve: boolean;
}

export const QUESTIONS = {
  news: {
    title: 'Polls done, new items and reports',
    of: ['poll'],
    query: [
      'filter what = "poll"',
      'stats sum(PollsDone) as polls, sum(ItemsNew) as items, sum(Reports) as reports by bin(1h)',
    ],
    isCurve: true,
  },
  feeds: {
    title: 'Feeds failing at a poll',
    of: ['poll'],
    query: ['filter what = "poll"', 'stats max(FeedsFailed) as most, avg(FeedsFailed) as mean by bin(1h)'],
    isCurve: true,
  },
  told: {
    title: 'Alerts told, by kind and certainty',
    of: ['notify'],
    query: [
      'filter what = "notify.delivered"',
      'stats count(*) as alerts, avg(lagSeconds) / 60 as meanMinutes by Dossier, kind, certainty',
      'sort alerts desc',
    ],
    isCurve: false,
  },
  lag: {
    title: 'Minutes from publication to alert',
    of: ['notify'],
    query: [
      'filter what = "notify.delivered"',
      'stats pct(lagSeconds, 50) / 60 as half, max(lagSeconds) / 60 as slowest by bin(1d)',
    ],
    isCurve: true,
  },
  refused: {
    title: 'Alerts refused, waiting or tried again',
    of: ['notify'],
    query: [
      'filter what in ["notify.rejected", "notify.waiting", "notify.retry"]',
      'stats count(*) as times by what, alertId',
      'sort times desc',
    ],
    isCurve: false,
  },
  troubles: {
    title: 'Troubles',
    of: ['poll', 'notify', 'site', 'care'],
    query: [
      'filter ispresent(trouble)',
      'sort @timestamp desc',
      'display @timestamp, trouble, what, count, since',
      'limit 50',
    ],
    isCurve: false,
  },
  codes: {
    title: 'Codes texted, withheld and refused',
    of: ['site'],
    query: ['filter what in ["code", "code-withheld", "code-refused"]', 'stats count(*) as codes by what, use'],
    isCurve: false,
  },
  requests: {
    title: 'Sign-ups asked for, whose confirmation is a mail or a code',
    of: ['site'],
    query: ['filter what = "subscribe"', 'stats count(*) as requests by channel, outcome'],
    isCurve: false,
  },
} as const satisfies Record<string, Question>;
