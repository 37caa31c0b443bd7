/** Columns that a line may take: as wide as the code. */
const WIDTH = 120;

/**
 * The text of a dossier as an editor wants to see it: what fits on a line stands on one, spellings side by side, so that
 * people, places and feeds read as rows. Means exactly what the given text means.
 * @param json text that is JSON. @throws {SyntaxError} when it is not.
 */
export function formatDossier(json: string): string {
  return `${write(JSON.parse(json), '')}\n`;
}

/** `before` is what stands on the line already. */
function write(value: unknown, indent: string, before = indent.length): string {
  const inline = writeInline(value);
  if (before + inline.length + 1 <= WIDTH || typeof value !== 'object' || value === null) return inline;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.every((entry) => typeof entry !== 'object')
      ? fillLines(value.map((entry) => JSON.stringify(entry)))
      : value.map((entry) => write(entry, inner));
    return `[\n${lines.map((line) => `${inner}${line}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([name, field]) => {
    const key = `${JSON.stringify(name)}: `;
    return `${inner}${key}${write(field, inner, inner.length + key.length)}`;
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${writeInline(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** As many words on a line as fit, with room for indentation. */
function fillLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 2 <= WIDTH - 10) lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(word);
  }
  return lines;
}
