/** Cuts a text into its http(s) links and what stands between them; a full stop after a link is not part of it. */
export function splitLinks(text: string): { text: string; isLink: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .flatMap((part, index) => (index % 2 === 1 ? splitLink(part) : [{ text: part, isLink: false }]))
    .filter((part) => part.text !== '');
}

function splitLink(found: string): { text: string; isLink: boolean }[] {
  let end = found.length;
  while (end > 0 && '.,;:!?)]'.includes(found.charAt(end - 1))) end--;
  return [
    { text: found.slice(0, end), isLink: true },
    { text: found.slice(end), isLink: false },
  ];
}
