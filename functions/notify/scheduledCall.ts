/** What the schedules call the notifier with. */
export const REVIEW_CALL = { task: 'review' } as const;
export type ReviewCall = typeof REVIEW_CALL;
export interface PulseCall {
  task: 'pulse';
  /** Where signs of life go. */
  topicArn: string;
  /** Minutes between two polls. */
  pollMinutes: number;
}

/** A call of a schedule's; everything else the notifier is called with is records of the stream. */
export function isScheduledCall(event: object): event is ReviewCall | PulseCall {
  return 'task' in event && (event.task === 'review' || event.task === 'pulse');
}
