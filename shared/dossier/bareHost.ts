/** `www.` and letter case say nothing about the publisher. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\d?\./, '');
}
