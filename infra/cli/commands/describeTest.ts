import type { TestAlert, TestState } from '../../../shared/alerts/testAlert.ts';
import type { RunningHome } from '../../local/runningHome.ts';

/** What was tried, what came of it, and what to check, in the order in which it goes wrong most often. */
export function describeTest(test: TestAlert, state: TestState, home: Pick<RunningHome, 'url'> | null): string {
  const whom = test.to === 'operator' ? 'the operator by mail' : 'the one subscription by SMS';
  const tried = `Tried: a message "TEST - not news" to ${whom}, by table, stream, notifier and SNS. Nobody else gets it.`;
  return [tried, ...outcome(test, state, home)].join('\n');
}

function outcome(test: TestAlert, state: TestState, home: Pick<RunningHome, 'url'> | null): string[] {
  switch (state.state) {
    case 'sent':
      return [
        `SNS took it: message ${state.messageId}.`,
        ...(home
          ? [`It is in the inbox: ${home.url}/inbox`]
          : numbered('If nothing comes within five minutes:', checks(test, state))),
      ];
    case 'failed':
      return numbered(`It was not sent: ${state.reason}.`, whyNotSent(test));
    case 'sending':
      return ['The notifier took it and did not say what came of it: it may have been sent. Its log has the reason.'];
    case 'pending':
      return numbered('Nothing took it within a minute.', whyNotTaken(home));
    default:
      return state satisfies never;
  }
}

function checks({ to }: TestAlert, { via }: Extract<TestState, { state: 'sent' }>): string[] {
  if (to === 'operator')
    return [
      'The folder for spam of the address that operatorEmail names: the sender is no-reply@sns.amazonaws.com.',
      `Whose addresses are confirmed: aws sns list-subscriptions-by-topic --topic-arn ${via}`,
      'The address may be one that SNS stopped mailing after bounces: end its subscription and confirm it anew.',
    ];
  return [
    'Is the account in the SMS sandbox? Then only verified numbers get texts: aws sns get-sms-sandbox-account-status',
    'Did the number answer STOP? aws sns check-if-phone-number-is-opted-out --phone-number NUMBER',
    'Has the month its limit left? aws sns get-sms-attributes, MonthlySpendLimit; a text above smsMaxPriceUsd is not sent.',
    'Does the country want a sender of yours? README, "The first day".',
    'Why it failed: log group sns/REGION/ACCOUNT/DirectPublishToPhoneNumber/Failure (runbook, "Messages not delivered").',
  ];
}

function whyNotSent({ to }: TestAlert): string[] {
  if (to === 'operator')
    return [
      'Deploy with -c operatorEmail=ADDRESS, and follow the link of the mail that SNS then sends (it lapses after two days).',
      'AuthorizationError, AccessDenied: the role of the notifier or the policy of the topic was changed; deploy again.',
    ];
  return [
    'NotFoundException: the subscription has just ended. AuthorizationError: deploy again.',
    'InvalidParameterException: the number is opted out (STOP), or is none that SNS texts.',
  ];
}

function whyNotTaken(home: Pick<RunningHome, 'url'> | null): string[] {
  if (home) return ['The Parley on this folder was started by an older version, or hangs: start it again.'];
  return [
    'Is the event source mapping of the notify function enabled? aws lambda list-event-source-mappings --function-name NotifyFunctionName',
    'What its log says: filter what like \'notify.\' | sort @timestamp desc (runbook, "Alerts waiting").',
    'Was the stack deployed before this version? Then its notifier knows no tests: deploy again.',
  ];
}

function numbered(head: string, lines: readonly string[]): string[] {
  return [head, ...lines.map((line, index) => `  ${index + 1}. ${line}`)];
}
