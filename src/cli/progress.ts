import {stderr} from 'node:process';
import {Presets, SingleBar} from 'cli-progress';

/** A bar on standard error, where somebody watches and there is something to wait for. */
export function progressBar(what: string, count: number): {tick(n?: number): void; stop(): void} {
  if (!stderr.isTTY || count < 50) return {tick() {}, stop() {}};
  const bar = new SingleBar({format: `${what} {bar} {value} of {total}, {eta_formatted} left`, clearOnComplete: true, hideCursor: true}, Presets.shades_classic);
  bar.start(count, 0);
  return {tick: (n = 1) => bar.increment(n), stop: () => bar.stop()};
}
