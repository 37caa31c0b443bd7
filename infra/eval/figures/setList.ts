import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../../terminal/commandError.ts';
import { readText } from '../../terminal/readText.ts';

const labelledSet = z.strictObject({
  /** As the README names it. */
  name: z.string().min(1),
  /** Labelled items, JSON lines; a path seen from the list's own folder. */
  items: z.string().min(1),
  dossier: z.string().min(1).optional(),
  /**
   * Lines that rules were tuned on; the others were only counted. Of a set that was counted whole first, `since`: half of
   * it was tuned on since; `read`: all that was misread was.
   */
  tunedOn: z.enum(['even', 'all', 'none', 'since', 'read']).default('even'),
  /** Weights may be learned from them, and no rule was ever written or changed for what was misread among them. */
  rulesUnread: z.boolean().default(false),
});
const setList = z.strictObject({
  /** Items of real news in their order. */
  news: z.array(labelledSet).default([]),
  /** Headlines each of which stands for itself. */
  wordings: z.array(labelledSet).default([]),
});

export type LabelledSet = z.infer<typeof labelledSet>;
export type SetList = z.infer<typeof setList>;

/** Reads a list of labelled sets, with its paths made absolute. @throws {CommandError} in one line. */
export function readSetList(file: string): SetList {
  const text = readText(file);
  const list = setList.safeParse(parseJson(file, text));
  if (!list.success) {
    const [issue] = list.error.issues;
    throw new CommandError(`${file}: ${issue?.path.join('.') || 'the list'}: ${issue?.message}`);
  }
  const folder = dirname(resolve(file));
  const locate = ({ items, dossier, ...set }: LabelledSet): LabelledSet => ({
    ...set,
    items: resolve(folder, items),
    ...(dossier !== undefined && { dossier: resolve(folder, dossier) }),
  });
  return { news: list.data.news.map(locate), wordings: list.data.wordings.map(locate) };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${(error as Error).message}`);
  }
}
