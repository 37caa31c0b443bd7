import { z } from 'zod';
import type { Choice } from '../shared/alerts/alert.ts';
import { describeNoChoice, isChoice } from './isChoice.ts';

/** A Slack channel that alerts of a choice are shown in. */
export interface ChatChannel {
  workspace: string;
  channel: string;
  choice: Choice;
}

/** People who talk about it want to hear of the first report and of its confirmation. */
const DEFAULT_CHOICE: Choice = 'all-twice';
const MOST = 10;
/** Ids as Slack shows them: a workspace is T…, a channel C… (or G…, an old private one). */
const FORM = /^(T[A-Z0-9]{2,20})\/([CG][A-Z0-9]{2,20})(?:=(.*))?$/;

/** Schema of a comma separated list (or JSON array) of `WORKSPACE/CHANNEL=choice`. */
export const chatList = z
  .union([z.string(), z.array(z.string())], 'must be a comma separated list')
  .transform((value, context) => {
    const entries = (typeof value === 'string' ? value.split(',') : value).map((entry) => entry.trim()).filter(Boolean);
    const channels: ChatChannel[] = [];
    for (const entry of entries) {
      const [, workspace = '', channel = '', choice = DEFAULT_CHOICE] = FORM.exec(entry) ?? [];
      const problem =
        workspace === ''
          ? `"${entry}" is not WORKSPACE/CHANNEL, as in T0123ABCD/C0123ABCD`
          : !isChoice(choice)
            ? describeNoChoice(choice)
            : channels.some((other) => other.channel === channel) && `"${channel}" is given twice`;
      if (problem) context.addIssue({ code: 'custom', message: problem });
      else if (isChoice(choice)) channels.push({ workspace, channel, choice });
    }
    if (channels.length > MOST)
      context.addIssue({
        code: 'custom',
        message: `${channels.length} channels are given, ${MOST} at most are served`,
      });
    return channels;
  });
