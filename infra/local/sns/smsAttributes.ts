import type { Sms } from '../delivery.ts';
import { invalidParameter } from './snsError.ts';

export type SmsAttributes = Pick<Sms, 'smsType' | 'senderId' | 'maxPrice'>;

/**
 * The message attributes that concern SMS, over the account's defaults.
 * @throws {SnsError} for a value SNS refuses.
 */
export function readSmsAttributes(
  attributes: ReadonlyMap<string, string>,
  defaults: Readonly<Record<string, string>>,
): SmsAttributes {
  const senderId = attributes.get('AWS.SNS.SMS.SenderID') ?? defaults.DefaultSenderID;
  const maxPrice = attributes.get('AWS.SNS.SMS.MaxPrice');
  const smsType = attributes.get('AWS.SNS.SMS.SMSType') ?? defaults.DefaultSMSType ?? 'Promotional';
  if (smsType !== 'Promotional' && smsType !== 'Transactional') throw invalidParameter('AWS.SNS.SMS.SMSType');
  if (senderId !== undefined && !/^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/.test(senderId))
    throw invalidParameter('AWS.SNS.SMS.SenderID');
  if (maxPrice !== undefined && !(Number(maxPrice) > 0)) throw invalidParameter('AWS.SNS.SMS.MaxPrice');
  return { smsType, senderId, maxPrice };
}
