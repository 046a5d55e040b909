/** What a ticket is called on the phone and on paper: eight characters of the end of its id, in two groups (`3F09-A1C2`). It opens nothing. */
export function ticketNumber(ticketId: string): string {
  const end = ticketId.replaceAll('-', '').slice(-8).toUpperCase();
  return `${end.slice(0, 4)}-${end.slice(4)}`;
}
