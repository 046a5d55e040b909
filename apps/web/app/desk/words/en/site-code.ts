/** The code by which people check in, on a phone of the desk. */
export const siteCode = {
  link: 'Show the check-in code',
  linkOf: 'Show the check-in code of "{title}"',
  title: 'Check-in code',
  lead: 'Let whoever comes scan the picture, or tell them the digits. It changes every minute. The code on the company’s phone is good at the same time.',
  closed: 'The code is shown from an hour before the beginning until the end.',
  arrived: 'Checked in: {arrived} of {placed}',
};
