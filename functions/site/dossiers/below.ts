/** Attributes that name a page or a file by its path from the site's root. In text their quotes would be escaped. */
const PATHS = /(\s(?:href|src|action|formaction)=")\/(?!\/)/g;

/**
 * An answer of a dossier's site as it is sent from below `prefix`: what its pages link to stands there, too. So the pages
 * themselves need not know where they are served, and a new link cannot be forgotten.
 */
export async function below(prefix: string, answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  const location = headers.get('Location');
  if (location?.startsWith('/')) headers.set('Location', `${prefix}${location}`);
  const { status, statusText } = answer;
  if (!answer.body || !headers.get('Content-Type')?.startsWith('text/html'))
    return new Response(answer.body, { status, statusText, headers });
  headers.delete('Content-Length');
  const page = (await answer.text()).replace(PATHS, `$1${prefix}/`);
  return new Response(page, { status, statusText, headers });
}
