/** What one of the demonstration's people, or its desk, did on one day. */
export type RecordedAct = {
  /** Days since the first day of the history. */
  readonly day: number;
  readonly act: string;
  /** The number of the person; 0 is the desk. */
  readonly who: number;
  /** What the act needs to be known, e.g. plan, interval and card. */
  readonly words: readonly string[];
};

/** How many days the history has; its last is the day before the demonstration opens. */
export const historyDays = 395;

/** Reads the lines of a record: `day act who words…`. @throws Error naming a line that says something else */
export function readRecord(lines: readonly string[]): RecordedAct[] {
  return lines.map((line) => {
    const [day, act, who, ...words] = line.split(' ');
    const read = { day: Number(day), act: act ?? '', who: Number(who), words };
    const whole = Number.isSafeInteger(read.day) && Number.isSafeInteger(read.who);
    if (!whole || read.day < 0 || read.day >= historyDays) throw new Error(`No recorded act: ${line}`);
    return read;
  });
}

/** The line under which an act is recorded. */
export const lineOf = ({ day, act, who, words }: RecordedAct): string => [day, act, who, ...words].join(' ');
