import { tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** What the law says of young people's work from a day on: ages in completed years, minutes without breaks. */
export type YouthRule = {
  readonly from: TokyoDate;
  /** Who is younger needs whoever has parental authority for a contract (民法4条, 5条1項). */
  readonly majority: number;
  /** Who is younger is guarded at work (労働基準法57条, 60条, 61条, 62条). */
  readonly grown: number;
  /** Nobody works before the first 31 March after this birthday is over (労働基準法56条1項). */
  readonly school: number;
  /** The most of a day and of a week, for which no agreement and no variable hours make an exception (労働基準法60条1項, 32条). */
  readonly dayMinutes: number;
  readonly weekMinutes: number;
};

/** Since the age of majority is eighteen (平成30年法律59号). A law that changes one of these gets a row, and this is the only place. */
export const youthTable: readonly YouthRule[] = [
  {
    ...{ from: tokyoDate('2022-04-01'), majority: 18, grown: 18, school: 15 },
    ...{ dayMinutes: 480, weekMinutes: 2_400 },
  },
];

/** The rule of a day of Tokyo; of a day before the table its first. */
export const youthRuleOn = (day: TokyoDate): YouthRule =>
  youthTable.filter(({ from }) => from <= day).at(-1) ?? youthTable[0]!;
