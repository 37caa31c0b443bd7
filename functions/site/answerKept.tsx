import type { Context } from 'hono';
import { issueGrant } from '../../shared/subscribers/grant.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { answer } from './answer.ts';
import { getKeptData } from './keptData.ts';
import { YoursPage } from './pages/YoursPage.tsx';
import type { SiteServices } from './services.ts';

/** What is kept of a person who has just proven who they are, and a grant to take it along or erase it. */
export async function answerKept(
  c: Context,
  services: SiteServices,
  ref: SubscriberRef,
  address: Address | null = null,
) {
  const kept = await getKeptData(services, ref, address);
  const grant = issueGrant(ref, services.hashKey, services.clock());
  const page = () => <YoursPage dossierTitle={services.dossier.title} kept={kept} grant={grant} />;
  return answer(c, 200, page, { ...kept, grant });
}
