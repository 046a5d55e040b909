/** `all` is settled once so many have arrived; whoever arrives may wait for the others. */
export type Meeting = { readonly all: Promise<void>; arrive(): Promise<void> };

/** A point in a race at which everybody waits for everybody: who comes first depends on no clock. */
export function meeting(people = 2): Meeting {
  let arrived = 0;
  let begin = () => {};
  const all = new Promise<void>((resolve) => (begin = resolve));
  return {
    all,
    arrive: () => {
      arrived += 1;
      if (arrived === people) begin();
      return all;
    },
  };
}
