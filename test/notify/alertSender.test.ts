import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAlertSender } from '../../functions/adapters/alertSender.ts';
import { AlertBlocked, AlertRejected, AlertThrottled } from '../../functions/alertServices.ts';

const MESSAGE = {
  subject: 'Talks: round opens',
  email: 'Line one\nשורה',
  sms: 'Talks: round opens. https://p.example',
};
const ARN = 'arn:aws:sns:eu-central-1:000000000000:rounds-early';
const PUBLISHED = '<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>';

/** Stands for SNS: answers each request with the next of `answers`, then with the last again, and keeps the forms. */
let server: Server;
let sns: SNSClient;
let answers: [status: number, body: string][];
let requests: URLSearchParams[];

beforeEach(async () => {
  requests = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push(new URLSearchParams(body));
    const [status, text] = answers[Math.min(requests.length, answers.length) - 1] ?? [500, ''];
    response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  sns = connect(3);
});
afterEach(async () => {
  sns.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const connect = (maxAttempts: number, to: Server = server) =>
  new SNSClient({
    endpoint: `http://127.0.0.1:${(to.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts,
  });
const failure = (code: string, type = 'Sender', message = 'because') =>
  `<ErrorResponse><Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
const send = () => createAlertSender(sns, { 'rounds-early': ARN }).sendAlert('rounds-early', MESSAGE);

describe('publishing an alert', () => {
  it('gives SNS the subject, a text for each protocol, and transactional SMS', async () => {
    answers = [[200, PUBLISHED]];
    expect(await send()).toBe('m-1');
    const [form] = requests;
    expect(form?.get('Action')).toBe('Publish');
    expect(form?.get('TopicArn')).toBe(ARN);
    expect(form?.get('Subject')).toBe('Talks: round opens');
    expect(form?.get('MessageStructure')).toBe('json');
    expect(JSON.parse(form?.get('Message') ?? '')).toEqual({
      default: MESSAGE.email,
      email: MESSAGE.email,
      sms: MESSAGE.sms,
    });
    expect(form?.get('MessageAttributes.entry.1.Name')).toBe('AWS.SNS.SMS.SMSType');
    expect(form?.get('MessageAttributes.entry.1.Value.StringValue')).toBe('Transactional');
  });

  it('is tried again by the client when SNS throttles or fails', async () => {
    answers = [
      [429, failure('Throttled')],
      [500, failure('InternalError', 'Receiver')],
      [200, PUBLISHED],
    ];
    expect(await send()).toBe('m-1');
    expect(requests).toHaveLength(3);
  });

  it.each([
    [400, 'InvalidParameter'],
    [400, 'InvalidParameterValue'],
    [400, 'ParameterValueInvalid'],
    [400, 'ValidationError'],
    [413, 'RequestEntityTooLarge'],
  ])('is rejected for good on %i %s, which is of the message, without another try', async (status, code) => {
    answers = [[status, failure(code)]];
    await expect(send()).rejects.toThrow(AlertRejected);
    await expect(send()).rejects.toThrow(/because/);
    expect(requests).toHaveLength(2);
  });

  it.each([
    [403, 'AuthorizationError'],
    [403, 'AccessDenied'],
    [403, 'InvalidSecurity'],
    [403, 'SignatureDoesNotMatch'],
    [400, 'IncompleteSignature'],
    [403, 'InvalidClientTokenId'],
    [403, 'UnrecognizedClientException'],
    [403, 'MissingAuthenticationToken'],
    [403, 'OptInRequired'],
    [400, 'KMSAccessDenied'],
    [400, 'KMSDisabled'],
    [400, 'KMSInvalidState'],
    [400, 'KMSNotFound'],
    [403, 'KMSOptInRequired'],
    [400, 'EndpointDisabled'],
    [404, 'NotFound'],
    [400, 'SomethingOfALaterSns'],
  ])('waits for an operator on %i %s, which is of the account or the topic', async (status, code) => {
    answers = [[status, failure(code)]];
    await expect(send()).rejects.toThrow(AlertBlocked);
    await expect(send()).rejects.toThrow(/because/);
    expect(requests).toHaveLength(2);
  });

  it('waits for an operator when the parameter that SNS finds invalid is the topic', async () => {
    answers = [[400, failure('InvalidParameter', 'Sender', 'Invalid parameter: TopicArn Reason: no such region')]];
    await expect(send()).rejects.toThrow(AlertBlocked);
  });

  it.each([
    [429, 'Throttled'],
    [400, 'Throttling'],
    [403, 'ExpiredToken'],
  ])('is to be tried later on %i %s', async (status, code) => {
    answers = [[status, failure(code)]];
    sns = connect(1);
    await expect(send()).rejects.toThrow(AlertThrottled);
  });

  it('leaves in doubt what SNS did when it answers 5xx to the end', async () => {
    answers = [[503, failure('ServiceUnavailable', 'Receiver')]];
    sns = connect(1);
    const error = await send().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(AlertRejected);
    expect(error).not.toBeInstanceOf(AlertBlocked);
    expect(error).not.toBeInstanceOf(AlertThrottled);
  });

  it('is given up in doubt when SNS takes it and never answers', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    sns = connect(3, silent);
    const error = await createAlertSender(sns, { 'rounds-early': ARN }, { timeoutMs: 50 })
      .sendAlert('rounds-early', MESSAGE)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AbortError' });
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });

  it('to a topic that is not set up waits for an operator, by name', async () => {
    answers = [[200, PUBLISHED]];
    const error = await createAlertSender(sns, {})
      .sendAlert('heartbeat', MESSAGE)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AlertBlocked);
    expect(error).toMatchObject({ message: 'no topic is set up for "heartbeat"' });
    expect(requests).toEqual([]);
  });
});
