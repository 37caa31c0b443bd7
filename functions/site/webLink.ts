/** A link of a report or of a dossier's source, where it leads to the web: a feed may name any scheme. */
export function webLink(link: string | null): string | null {
  return link !== null && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null;
}
