import type { MessageAttributeValue } from '@aws-sdk/client-sns';

/**
 * Always `Transactional`: a promotional text may be dropped to save money, and arrives too late.
 * @param maxPriceUsd SNS does not send a text that would cost more; left out: whatever it costs.
 */
export function smsAttributes(maxPriceUsd: number | undefined): Record<string, MessageAttributeValue> {
  return {
    'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
    ...(maxPriceUsd !== undefined && {
      'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: maxPriceUsd.toFixed(5) },
    }),
  };
}
