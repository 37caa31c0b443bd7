import type { Detection } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { checkAnswer } from '../../../shared/reader/answer.ts';
import { applyAnswer } from '../../../shared/reader/applyAnswer.ts';
import { buildQuestion } from '../../../shared/reader/buildQuestion.ts';
import { draftOf, isAsked } from '../../../shared/reader/isAsked.ts';
import { CommandError } from '../../terminal/commandError.ts';
import type { NamedReader } from '../../terminal/readerOption.ts';

/** A model at home is slow. */
const QUESTION_MS = 120_000;

/**
 * What rules and reader make of an item together; without a reader, or where it would not be asked, the rules alone.
 * @throws {CommandError} when it does not answer, or with something that is no answer: here that is what one wants to know.
 */
export async function askReader(
  detection: Detection,
  reader: NamedReader | null,
  dossier: Dossier,
): Promise<Detection> {
  const draft = draftOf(detection);
  if (reader === null || draft === null || !isAsked(detection, dossier.policy, [])) return detection;
  const reply = await reader.ask(buildQuestion(draft, [], dossier), AbortSignal.timeout(QUESTION_MS));
  if (reply.outcome === 'failed') throw new CommandError(`the reader does not answer: ${reply.name}: ${reply.message}`);
  const checked = checkAnswer(reply.value, draft);
  if (!checked.valid) throw new CommandError(`the reader's answer is void: ${checked.why}`);
  return applyAnswer(detection, checked.answer, dossier);
}
