/** What AWS does not offer everywhere: said at synthesis, where the region is known, and not by a failed deployment. */
import { ContextError } from './contextError.ts';

/**
 * Regions whose SNS sends texts, by AWS's guide as it was in 2025. New ones come, so that another region is a doubt and no
 * error: https://docs.aws.amazon.com/sns/latest/dg/sns-supported-regions-countries.html
 */
const SENDS_TEXTS =
  /^(us-(east|west)-[12]|us-gov-(east|west)-1|af-south-1|ap-(south-[12]|southeast-[1-5]|northeast-[1-3])|ca-(central|west)-1|eu-(central-[12]|north-1|south-[12]|west-[123])|il-central-1|me-(south|central)-1|sa-east-1)$/;

/** Of the context. */
interface Asked {
  alertPhones: readonly unknown[];
  phoneCountries: readonly string[];
  reader: string;
  front: { cdn: boolean };
}

/** @throws {ContextError} naming the key that cannot work in the region */
export function rejectUnavailable({ alertPhones, phoneCountries, reader, front }: Asked, region: string): void {
  const isChina = region.startsWith('cn-');
  const impossible: [key: string, isAsked: boolean, why: string][] = [
    ['alertPhones', isChina && alertPhones.length > 0, 'SNS sends no texts'],
    ['phoneCountries', isChina && phoneCountries.length > 0, 'SNS sends no texts'],
    ['reader', isChina && reader !== '', 'there is no Bedrock'],
    // China's own CloudFront takes no certificate of ACM and wants a licence; GovCloud has none.
    ['cdn', (isChina || region.startsWith('us-gov-')) && front.cdn, 'there is no CloudFront that Parley can use'],
  ];
  const found = impossible.find(([, isAsked]) => isAsked);
  if (found) throw new ContextError(`context ${found[0]}: in ${region}, where this stack goes, ${found[2]}`);
}

/** What may not work in the region, in a sentence; null: nothing that is known here. */
export function doubtOf({ alertPhones, phoneCountries }: Asked, region: string): string | null {
  const sendsTexts = alertPhones.length > 0 || phoneCountries.length > 0;
  if (!sendsTexts || SENDS_TEXTS.test(region)) return null;
  return `${region} is not among the regions whose SNS is known to send texts: try one before you promise any.`;
}
