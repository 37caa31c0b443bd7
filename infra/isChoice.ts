import { CHOICES, type Choice } from '../shared/alerts/alert.ts';

/** Whether an operator's word is a choice that subscribers have. */
export function isChoice(text: string): text is Choice {
  return (CHOICES as readonly string[]).includes(text);
}

/** Why it is none, as the end of a sentence. */
export function describeNoChoice(text: string): string {
  return `"${text}" is none of ${CHOICES.join(', ')}`;
}
