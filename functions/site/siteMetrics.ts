/** What alarms name: a code that was asked for and not sent, because all that codes may use is used up. */
export const CODES_WITHHELD = 'CodesWithheld';
