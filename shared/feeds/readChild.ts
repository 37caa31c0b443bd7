import { OWN_PREFIXES } from './feedElements.ts';
import { parseAttributes } from './parseAttributes.ts';
import { scanMarkup } from './scanMarkup.ts';

/** An own child of an element: its text, undecoded, and its attributes. */
export interface Child {
  text: string;
  attributes: ReadonlyMap<string, string>;
}

/**
 * The children of a small piece of markup (Atom's author and source) by local name, the first of each that says
 * something, and the text outside all of them under ''. What stands deeper, or in another vocabulary, is not theirs.
 * @param parent the name of the element around, whose prefix its children have.
 */
export function readChildren(markup: string, parent: string): Map<string, Child> {
  const children = new Map<string, Child>([['', { text: '', attributes: new Map() }]]);
  const open: string[] = [];
  let current: Child | null = children.get('') ?? null;
  scanMarkup(markup, {
    onText(text) {
      if (current) current.text += text;
    },
    onOpen(name, attributes, isEmpty) {
      if (open.length === 0) {
        const child = { text: '', attributes: parseAttributes(attributes) };
        const local = ownName(name.toLowerCase(), parent);
        if (isEmpty) keep(local, child);
        else current = keep(local, child);
      } else current = null;
      if (!isEmpty) open.push(name);
    },
    onClose(name) {
      const at = open.lastIndexOf(name);
      if (at !== -1) open.splice(at);
      if (open.length === 0) current = children.get('') ?? null;
    },
  });
  return children;

  function keep(local: string | null, child: Child): Child | null {
    if (local === null || child.attributes.has('xmlns')) return null;
    const known = children.get(local);
    if (known && (known.text.trim() !== '' || known.attributes.size > 0)) return null;
    children.set(local, child);
    return child;
  }
}

/** The name without its prefix; null for a prefix that is neither the parent's nor one that feeds use for their own. */
function ownName(name: string, parent: string): string | null {
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const prefix = name.slice(0, colon);
  return OWN_PREFIXES.has(prefix) || parent.startsWith(`${prefix}:`) ? name.slice(colon + 1) : null;
}
