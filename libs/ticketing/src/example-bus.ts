/** Buses as they often come, for tests: the desk begins with such, and types what another has. */
export const exampleBuses = {
  large: { rows: 11, left: 2, right: 2, back: 5 },
  medium: { rows: 7, left: 2, right: 2, back: 3 },
  micro: { rows: 6, left: 1, right: 2, back: 5 },
} as const;
