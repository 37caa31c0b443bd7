/** The path of a page as a program asks for it: where the site serves several dossiers, below the address of one. */
export function pathOf(siteUrl: string, page: string): string {
  return `${new URL(siteUrl).pathname.replace(/\/$/, '')}${page}`;
}
