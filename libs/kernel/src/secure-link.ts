const longestLink = 200;

/** Whether a typed address may be shown as a link: https, no name or password in it, at most `longest` characters. */
export function isSecureLink(link: string, { longest = longestLink }: { longest?: number } = {}): boolean {
  if (link.length > longest || !URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === 'https:' && username === '' && password === '';
}
