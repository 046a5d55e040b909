import { demoActs, nightActs } from './demo-acts.ts';
import { historyDays, readRecord } from './recorded-act.ts';
import { records } from './records.ts';
import { writeRecord } from './write-record.ts';

const all = Object.entries(records).map(([slug, lines]) => ({ slug, lines, acts: readRecord(lines) }));

describe('the recorded input of the demonstration', () => {
  it.each(all)('of $slug is what its script writes: nobody has bent it by hand', ({ slug, lines }) => {
    expect(lines).toEqual(writeRecord(slug));
  });

  it.each(all)('of $slug names acts there are, day after day', ({ acts }) => {
    expect(acts.filter(({ act }) => !(act in demoActs) && !(act in nightActs))).toEqual([]);
    const days = acts.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBeLessThan(historyDays);
  });

  it('is about 600 people with every turn of a membership, and small', () => {
    const acts = all.flatMap((record) => record.acts);
    const count = (name: string) => acts.filter(({ act }) => act === name).length;
    expect(count('join')).toBeGreaterThanOrEqual(600);
    for (const act of Object.keys({ ...demoActs, ...nightActs }))
      expect([act, count(act)]).not.toEqual([act, 0]);
    expect(JSON.stringify(all.map(({ lines }) => lines)).length).toBeLessThan(60_000);
  });

  it('refuses a line that says nothing', () => {
    expect(() => readRecord(['soon join 1'])).toThrow('soon join 1');
    expect(() => readRecord([`${historyDays} join 1`])).toThrow('No recorded act');
  });
});
