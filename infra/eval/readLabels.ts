import { z } from 'zod';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d/)
  .nullish()
  .transform((value) => value ?? null);

/** One line of a labelled file. Labels may be missing: then the file only gives decisions. */
const labelledItem = z.object({
  id: z.string().min(1),
  url: text,
  source: text,
  lang: text,
  published: day,
  published_est: day,
  title: z.string(),
  summary: text,
  relevant: z.boolean().optional(),
  kind: z.enum([...ALERTABLE_KINDS, 'statement', 'background']).nullish(),
  alertable: z.boolean().optional(),
  cluster: z.string().nullish(),
  /** How many of the two sides a line names, where it was written to try a construction. */
  sides: z.int().optional(),
});
export type LabelledItem = z.infer<typeof labelledItem>;

export interface Labels {
  items: LabelledItem[];
  /** One message per malformed line, naming its number. */
  problems: string[];
}

/** Reads JSON lines; a malformed one is named and left out. */
export function readLabels(text: string): Labels {
  const labels: Labels = { items: [], problems: [] };
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line);
    if (typeof read === 'string') labels.problems.push(`line ${index + 1}: ${read}`);
    else labels.items.push(read);
  });
  return labels;
}

function readLine(line: string): LabelledItem | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  const result = labelledItem.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'malformed'}`;
}

export function hasLabels(items: readonly LabelledItem[]): boolean {
  return items.length > 0 && items.every((item) => item.relevant !== undefined && item.alertable !== undefined);
}
