import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from '../door.module.css';
import { qrDetector } from './detector.ts';
import { allowSound } from './signal.ts';

const lookEveryMs = 150;
/** One code held before the camera is one reading; the same again after so long is another. */
const sameCodeMs = 4_000;

type Torch = MediaTrackCapabilities & { torch?: boolean };

/** The camera at the back of the phone, reading one code after the other without a press in between. */
export function Camera({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations('door');
  const video = useRef<HTMLVideoElement>(null);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [refused, setRefused] = useState(false);
  const [torch, setTorch] = useState(false);
  const read = useRef(onCode);
  useEffect(() => {
    read.current = onCode;
  }, [onCode]);
  useEffect(() => watch(video.current, stream, (code) => read.current(code)), [stream]);
  const track = stream?.getVideoTracks()[0];
  const hasTorch = Boolean((track?.getCapabilities?.() as Torch | undefined)?.torch);

  const start = async () => {
    allowSound();
    const wanted = { video: { facingMode: 'environment', width: { ideal: 1_280 } }, audio: false };
    await navigator.mediaDevices.getUserMedia(wanted).then(setStream, () => setRefused(true));
  };
  const light = async () => {
    await track?.applyConstraints({ advanced: [{ torch: !torch } as MediaTrackConstraintSet] });
    setTorch(!torch);
  };

  if (refused) return <p className={styles.refused}>{t('cameraRefused')}</p>;
  if (!stream)
    return (
      <Button size="xl" fullWidth mih={72} onClick={() => void start()}>
        {t('startCamera')}
      </Button>
    );
  return (
    <div className={styles.camera}>
      <video ref={video} playsInline muted aria-label={t('aim')} />
      <span className={styles.frame} aria-hidden="true" />
      {hasTorch ? (
        <Button
          className={styles.torch}
          variant="default"
          mih={48}
          aria-pressed={torch}
          onClick={() => void light()}
        >
          {t('torch')}
        </Button>
      ) : null}
    </div>
  );
}

/** Looks at the picture again and again until the camera is put away; answers with how to do so. */
function watch(video: HTMLVideoElement | null, stream: MediaStream | null, onCode: (code: string) => void) {
  if (!video || !stream) return;
  video.srcObject = stream;
  void video.play();
  let last = { code: '', at: 0 };
  let going = true;
  const look = async () => {
    const detector = await qrDetector();
    while (going) {
      const [found] = video.readyState >= 2 ? await detector.detect(video).catch(() => []) : [];
      const now = performance.now();
      if (found && (found.rawValue !== last.code || now - last.at > sameCodeMs)) onCode(found.rawValue);
      if (found) last = { code: found.rawValue, at: now };
      await new Promise((next) => setTimeout(next, lookEveryMs));
    }
  };
  void look();
  return () => {
    going = false;
    for (const one of stream.getTracks()) one.stop();
  };
}
