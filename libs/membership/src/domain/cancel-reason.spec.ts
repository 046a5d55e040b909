import { cancelReasons, readReason } from './cancel-reason.ts';
import { leavingReasons } from './leaving.ts';

describe('why somebody cancels', () => {
  it('is chosen from the words of leaving, or not at all', () => {
    for (const { key, label } of cancelReasons) expect(label).toBe(leavingReasons[key]);
    expect(readReason({ reasonKey: '', remark: null })).toEqual({ reasonKey: null, remark: null });
    expect(readReason({ reasonKey: 'fee', remark: '  少し高い  ' })).toEqual({
      reasonKey: 'fee',
      remark: '少し高い',
    });
  });

  it('keeps at most a thousand characters, whole ones', () => {
    const { remark } = readReason({ reasonKey: null, remark: '𠮷'.repeat(1_200) });
    expect([...remark!]).toHaveLength(1_000);
  });

  it('refuses what is not on the list', () => {
    expect(() => readReason({ reasonKey: 'mails', remark: null })).toThrow(
      expect.objectContaining({ code: 'CANCEL_REASON_UNKNOWN' }),
    );
  });
});
