const longestLink = 200;

/** Whether a typed address may be shown as a link: https, no name or password in it, at most 200 characters. */
export function isSecureLink(link: string): boolean {
  if (link.length > longestLink || !URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === 'https:' && username === '' && password === '';
}
