/** What an editor should know of a dossier. An `error` keeps it from being used; a `warning` is likely to be a mistake. */
export interface Finding {
  level: 'error' | 'warning';
  /** Where it stands, as in `people[3].side`. */
  path: string;
  message: string;
}

/** `['feeds', 2, 'url']` as `feeds[2].url`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '(top level)';
}
