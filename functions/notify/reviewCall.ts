/** What the schedule calls the notifier with. */
export const REVIEW_CALL = { task: 'review' } as const;
export type ReviewCall = typeof REVIEW_CALL;

/** A call of the schedule's; everything else the notifier is called with is records of the stream. */
export function isReviewCall(event: object): event is ReviewCall {
  return 'task' in event && event.task === REVIEW_CALL.task;
}
