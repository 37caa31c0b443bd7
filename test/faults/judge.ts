import type { Choice } from '../../shared/alerts/alert.ts';
import { type ChoiceTopic, inEnglish } from '../../shared/alerts/topicNames.ts';
import type { Scenario } from './scenarios.ts';
import type { World } from './world.ts';

/** What readers got in one run, held against what they should have got. */
export interface Verdict {
  /** What somebody should have been told and was not. */
  lost: string[];
  /** What nobody should ever have been told: to the wrong reader, out of order, another announcement, a dead link. */
  wrong: string[];
  /** Messages that came a second time. */
  repeated: string[];
}

const IS_CORRECTION = /: correction /;
const IS_SECOND = /: now confirmed: /;
const LINK = /https:\/\/\S+/;

export async function judge(world: World, scenario: Scenario): Promise<Verdict> {
  const verdict: Verdict = { lost: [], wrong: [], repeated: [] };
  const texts = world.texts();
  const inbox = world.inbox();
  const heard = new Map(world.receivers.map((topic) => [topic, texts.filter((_, index) => inbox[index] === topic)]));
  const isAnyTold = texts.length > 0;
  for (const [topic, messages] of heard) judgeReader(topic, messages, scenario, isAnyTold, verdict);
  for (const link of new Set(texts.map((text) => LINK.exec(text)?.[0] ?? '')))
    if ((await world.open(link)) !== 200) verdict.wrong.push(`${link} leads nowhere`);
  for (const { alert, state } of await world.outbox().getOutboxEntries())
    if (state !== 'delivered' && state !== 'dropped') verdict.lost.push(`${alert.id} is still ${state}`);
  return verdict;
}

function judgeReader(
  topic: ChoiceTopic,
  messages: string[],
  scenario: Scenario,
  isAnyTold: boolean,
  { lost, wrong, repeated }: Verdict,
): void {
  const distinct = [...new Set(messages)];
  repeated.push(...Array<string>(messages.length - distinct.length).fill(topic));
  const news = distinct.filter((text) => !IS_CORRECTION.test(text));
  const isCorrected = distinct.some((text) => IS_CORRECTION.test(text));
  const isSecond = (text: string) => inEnglish(topic).endsWith('-twice') && IS_SECOND.test(text);
  const firsts = news.filter((text) => !isSecond(text));
  if (firsts.length > 1) wrong.push(`${topic} was told twice: ${firsts.join(' / ')}`);
  if (firsts.length === 0 && news.length > 0) wrong.push(`${topic} was told that is confirmed what it was not told`);
  if (isCorrected && !scenario.isCorrected) wrong.push(`${topic} got a correction of nothing`);
  if (isCorrected && news.length === 0) wrong.push(`${topic} got a correction of what it was not told`);
  if (isCorrected && !IS_CORRECTION.test(messages.at(-1) ?? '')) wrong.push(`${topic} got news after its correction`);
  if (!scenario.told.includes(inEnglish(topic) as Choice)) {
    if (messages.length > 0) wrong.push(`${topic} was told what does not concern it`);
    return;
  }
  if (scenario.isCorrected && news.length > 0 && !isCorrected) lost.push(`${topic} lacks the correction`);
  const mayStayUntold = scenario.isCorrected || (scenario.isWithdrawn && !isAnyTold);
  if (news.length === 0 && !mayStayUntold) lost.push(`${topic} lacks the news`);
}
