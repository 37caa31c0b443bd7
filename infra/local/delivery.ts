import { z } from 'zod';

/** What reached somebody's mailbox or phone, or was posted to a web hook: the inbox keeps each one. */
const mail = z.object({
  kind: z.literal('mail'),
  id: z.string(),
  /** Instant of delivery, ISO 8601, by the home's clock. */
  at: z.string(),
  /** `notification` is a published message; the others are SNS's own mails about a subscription. */
  about: z.enum(['notification', 'confirmation', 'farewell']),
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Name of the topic. */
  topic: z.string(),
});

const sms = z.object({
  kind: z.literal('sms'),
  id: z.string(),
  at: z.string(),
  to: z.string(),
  text: z.string(),
  /** Name of the topic, or null for a message to one number (a code). */
  topic: z.string().nullable(),
  encoding: z.enum(['GSM-7', 'UCS-2']),
  units: z.number(),
  segments: z.number(),
  smsType: z.enum(['Promotional', 'Transactional']),
  senderId: z.string().optional(),
  maxPrice: z.string().optional(),
});

const webhook = z.object({
  kind: z.literal('webhook'),
  id: z.string(),
  at: z.string(),
  about: mail.shape.about,
  /** Address that it was posted to. */
  to: z.string(),
  topic: z.string(),
  /** SNS's envelope, as it was posted. */
  text: z.string(),
  /** "answered 200", or why it was given up. */
  outcome: z.string(),
});

export const deliverySchema = z.discriminatedUnion('kind', [mail, sms, webhook]);
export type Delivery = z.infer<typeof deliverySchema>;
export type Mail = z.infer<typeof mail>;
export type Sms = z.infer<typeof sms>;
export type WebhookDelivery = z.infer<typeof webhook>;
export type Deliver = (delivery: Delivery) => void;
