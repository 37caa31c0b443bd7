import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { writeCertificate } from './certificate.ts';

/** What SNS posts, before it is signed. */
export type Unsigned = Readonly<Record<string, string | undefined>> & { Type: string };

interface Signed {
  SignatureVersion: '2';
  /** RSA with SHA-256, in base64. */
  Signature: string;
  SigningCertURL: string;
}

/** The stand-in's own hand: each process has a key of its own, made when the first message is signed. */
export interface Signer {
  sign(message: Unsigned): Signed;
  /** The certificate under the last part of its address, or null: it is no other process's. */
  certificate(file: string): string | null;
}

/** What is signed, in this order; what a message has not is left out. "Verifying the signatures" in SNS's developer guide. */
const SIGNED = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  others: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
};

/** Made when the first message is signed, and no more often: finding its primes takes a tenth of a second and more. */
let made: { key: ReturnType<typeof generateKeyPairSync>['privateKey']; pem: string; file: string } | null = null;

/** @param linkBase address under which the certificate is served, without a slash at its end. */
export function createSigner(linkBase: string): Signer {
  return {
    sign(message) {
      made ??= makeIdentity();
      const { key, file } = made;
      const Signature = createSign('RSA-SHA256').update(signedText(message)).sign(key, 'base64');
      return { SignatureVersion: '2', Signature, SigningCertURL: `${linkBase}/${file}` };
    },
    certificate: (file) => (made?.file === file ? made.pem : null),
  };
}

function makeIdentity() {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = writeCertificate('sns.amazonaws.com (stand-in of Parley)', keys);
  const mark = createHash('sha256').update(pem).digest('hex').slice(0, 32);
  return { key: keys.privateKey, pem, file: `SimpleNotificationService-${mark}.pem` };
}

/** Names and values in turn, each with a line break behind it. */
function signedText(message: Unsigned): string {
  const names = message.Type === 'Notification' ? SIGNED.Notification : SIGNED.others;
  return names.flatMap((name) => (message[name] === undefined ? [] : [`${name}\n${message[name]}\n`])).join('');
}
