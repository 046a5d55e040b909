/**
 * Preloaded into every process that `enishi up` starts: when the launcher is gone, even by kill -9, its end of the
 * channel closes and the process ends itself in order, so that nothing is left running.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
});
process.channel?.unref();
