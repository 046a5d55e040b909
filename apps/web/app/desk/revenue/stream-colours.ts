import { paletteOf } from '@enishi/ui';
import { useFrame } from '../../frame.ts';

const streams = [
  'membership_individual',
  'membership_corporate',
  'event_ticket',
  'tour',
  'course',
  'job_support',
  'gig_margin',
  'sponsorship',
  'goods',
  'furusato_commission',
  'donation',
  'municipality_contract',
  'subsidy',
  'other',
];
const companions = ['#8a6a2f', '#4f7d74', '#7a5570', '#a4762b', '#2f6f8a', '#6b7a3c', '#95614a'];

/**
 * A steady colour per stream, from the community's own shades first. The chart adds patterns and every figure stands in
 * a table, so colour is never the only sign. The signal colour is left out: it means "act here".
 */
export function useStreamColours(): (stream: string) => string {
  const { ink } = paletteOf(useFrame().community.theme);
  const colours = [
    ink[7],
    ink[4],
    companions[0],
    companions[1],
    companions[2],
    ink[5],
    companions[3],
    companions[4],
    companions[5],
    companions[6],
    ink[6],
    ink[3],
    '#a3a9b0',
    '#7b828a',
  ];
  return (stream) => colours[streams.indexOf(stream)] ?? '#7b828a';
}
