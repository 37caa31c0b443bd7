/** A part of README.md that a command writes: what stands between its two marks. */
export interface Section {
  begin: string;
  end: string;
}

/** @param command that writes it, as one types it. */
export function sectionOf(name: string, command: string): Section {
  return { begin: `<!-- ${name}: written by \`${command}\` -->`, end: `<!-- ${name} end -->` };
}

/** @throws {Error} when the text has no such section. */
export function readSection(text: string, { begin, end }: Section): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no section between "${begin}" and "${end}"`);
  return text.slice(from + begin.length, to).trim();
}

/** @throws {Error} when the text has no such section. */
export function replaceSection(text: string, section: Section, content: string): string {
  const { begin, end } = section;
  return text.replace(`${begin}\n\n${readSection(text, section)}\n\n${end}`, () => `${begin}\n\n${content}\n\n${end}`);
}
