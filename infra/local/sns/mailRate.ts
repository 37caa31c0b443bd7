const MAILS_A_SECOND = 10;

/** Counts the mails to each address over the last second: SNS ends a subscription that gets more than ten. */
export interface MailRate {
  /** Counts one more mail; true when it is one too many. */
  exceeds(address: string, now: Date): boolean;
}

export function createMailRate(): MailRate {
  const recent = new Map<string, number[]>();
  return {
    exceeds(address, now) {
      const since = now.getTime() - 1_000;
      const times = [...(recent.get(address) ?? []).filter((time) => time > since), now.getTime()];
      recent.set(address, times);
      return times.length > MAILS_A_SECOND;
    },
  };
}
