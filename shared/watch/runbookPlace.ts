/** Where the runbook says what to do, under a heading of it, as pages that show the file name its headings. */
export function runbookPlace(heading: string): string {
  return `infra/RUNBOOK.md#${heading.toLowerCase().replaceAll(' ', '-')}`;
}
