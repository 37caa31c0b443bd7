/** What addresses of the site begin with, beside those of files, which have a dot in them: `/talks`, `/e/f44f3e85`. */
export const SITE_PATHS = [
  'confirm',
  'e',
  'feeds',
  'health',
  'outputs',
  'privacy',
  'stop',
  'subscribe',
  'talks',
  'timeline',
  'track',
  'why',
  'yours',
] as const;

/** Whether a page of the site stands there, or below it. */
export function isPathOfSite(path: string): boolean {
  return (SITE_PATHS as readonly string[]).includes(path.split('/')[1] ?? '');
}
