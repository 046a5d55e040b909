import { MailNotes } from './mail-notes.ts';

/** A write that ends when told to. */
function slowWrite() {
  const written: number[][] = [];
  const ends: ((goOn: boolean) => void)[] = [];
  return {
    written,
    end: async (goOn = true) => {
      ends.shift()?.(goOn);
      await new Promise(setImmediate);
    },
    write: (notes: number[]) => {
      written.push(notes);
      return new Promise<boolean>((resolve) => ends.push(resolve));
    },
  };
}

describe('notes of mails', () => {
  it('writes the first at once and gathers the rest meanwhile', async () => {
    const slow = slowWrite();
    const notes = new MailNotes<number>(slow.write);
    for (const mail of [1, 2, 3]) notes.add(mail);
    await slow.end();
    notes.add(4);
    await slow.end();
    await slow.end();
    await notes.written();
    expect(slow.written).toEqual([[1], [2, 3], [4]]);
  });

  it('says to stop when a write says so, and still writes what was handed over', async () => {
    const slow = slowWrite();
    const notes = new MailNotes<number>(slow.write);
    notes.add(1);
    notes.add(2);
    await slow.end(false);
    expect(notes.stopped).toBe(true);
    await slow.end(false);
    await notes.written();
    expect(slow.written.flat()).toEqual([1, 2]);
  });

  it('stops at a fault and tells it to whoever waits', async () => {
    const notes = new MailNotes<number>(() => Promise.reject(new Error('no database')));
    notes.add(1);
    await new Promise(setImmediate);
    expect(notes.stopped).toBe(true);
    await expect(notes.written()).rejects.toThrow('no database');
  });
});
