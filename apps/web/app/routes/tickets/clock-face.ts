const two = (count: number): string => String(count % 60).padStart(2, '0');

/** Seconds as a clock shows them: 605 → 10:05, and 86,399 (an offer of the waiting list) → 23:59:59. */
export const clockFace = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds)}`
    : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
};
