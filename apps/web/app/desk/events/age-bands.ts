/** Ages as the API counts them, youngest first. */
export const ageBands = [
  'teens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
] as const;
