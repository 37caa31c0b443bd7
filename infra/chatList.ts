import type { Choice } from '../shared/alerts/alert.ts';
import { type Addressee, commaList, meetsIn, splitChoice } from './addressee.ts';
import { describeNoChoice, isChoice } from './isChoice.ts';

/** A Slack channel that alerts of a choice are shown in. */
export interface ChatChannel extends Addressee {
  workspace: string;
  channel: string;
  choice: Choice;
}

/** People who talk about it want to hear of the first report and of its confirmation. */
const DEFAULT_CHOICE: Choice = 'all-twice';
const MOST = 10;
/** Ids as Slack shows them: a workspace is T…, a channel C… (or G…, an old private one). */
const FORM = /^(T[A-Z0-9]{2,20})\/([CG][A-Z0-9]{2,20})(?:=(.*))?$/;

/** Schema of a list of `WORKSPACE/CHANNEL=choice` or, of several dossiers, `WORKSPACE/CHANNEL=dossier/choice`. */
export const chatList = commaList.transform((entries, context) => {
  const channels: ChatChannel[] = [];
  for (const entry of entries) {
    const [, workspace = '', channel = '', words = DEFAULT_CHOICE] = FORM.exec(entry) ?? [];
    const { dossierId, choice } = splitChoice(words);
    const problem =
      workspace === ''
        ? `"${entry}" is not WORKSPACE/CHANNEL, as in T0123ABCD/C0123ABCD`
        : !isChoice(choice)
          ? describeNoChoice(choice)
          : channels.some((other) => other.channel === channel && meetsIn(other, { dossierId })) &&
            `"${channel}" is given twice`;
    if (problem) context.addIssue({ code: 'custom', message: problem });
    else if (isChoice(choice)) channels.push({ workspace, channel, choice, ...(dossierId && { dossierId }) });
  }
  if (channels.length > MOST)
    context.addIssue({
      code: 'custom',
      message: `${channels.length} channels are given, ${MOST} at most are served`,
    });
  return channels;
});
